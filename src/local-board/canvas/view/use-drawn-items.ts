import { useStoreApi } from '@xyflow/react'
import { type RefObject, useEffect, useMemo, useState } from 'react'
import { useUi } from '../workspace.ts'
import { type ItemNode, itemNodes } from './item-nodes.ts'
import { type Look, lookAt, split } from './nearby.ts'
import type { Placed } from './placed-items.ts'
import { useBoxSelection } from './use-box-selection.ts'
import { useReach } from './use-reach.ts'

/** More selected items than these are painted like the others when they are far away. */
const SELECTION_DRAWN = 50
const NOWHERE: Look = { far: false, region: null }

/**
 * Of all items those that are drawn one by one, as React Flow nodes in reading order, and those that are painted on one
 * picture, the nearest to the viewer last. React Flow has no more nodes than these, because it looks at every node it
 * has whenever the board moves.
 */
export function useDrawnItems(
  placed: readonly Placed[],
  shell: RefObject<HTMLElement | null>,
): { nodes: ItemNode[]; painted: Placed[]; far: boolean } {
  const look = useLook(placed.length)
  const { far } = look
  const byLayer = useMemo(() => (far ? [...placed].sort((a, b) => a.layer - b.layer) : []), [far, placed])
  const reached = useReach(shell, placed, byLayer)
  useBoxSelection(byLayer)
  const selection = useUi((state) => (state.selection.length <= SELECTION_DRAWN ? state.selection : null))
  const editing = useUi((state) => state.editing)
  const focus = useUi((state) => state.focus)
  return useMemo(() => {
    const kept = new Set([...(selection ?? []), ...reached])
    for (const id of [editing, focus]) if (id !== null) kept.add(id)
    const painted = far ? split(byLayer, look, kept).painted : []
    // The ways in for Tab, from before and from behind; from there on the neighbours of what has the focus are drawn.
    const inReading = far ? split(placed, look, kept).painted : []
    for (const way of [inReading[0], inReading.at(-1)]) if (way) kept.add(way.item.id)
    return { nodes: itemNodes(split(placed, look, kept).drawn), painted, far }
  }, [placed, byLayer, look, far, selection, reached, editing, focus])
}

function useLook(count: number): Look {
  const flow = useStoreApi()
  const [look, setLook] = useState(NOWHERE)
  useEffect(() => {
    const update = () => {
      const { transform, width, height } = flow.getState()
      const [x, y, zoom] = transform
      const seen = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
      setLook((before) => lookAt(before, seen, zoom, count))
    }
    update()
    return flow.subscribe(update)
  }, [flow, count])
  return look
}
