import { type RefObject, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { useWorkspace } from '../workspace.ts'
import { under } from './nearby.ts'
import type { Placed } from './placed-items.ts'

const NOTHING: readonly string[] = []

/**
 * The painted items that a person is about to reach, so that they are there to be pressed, dragged or focused: what is
 * under the pointer, and the neighbours in reading order of the item that has the keyboard focus.
 */
export function useReach(
  shell: RefObject<HTMLElement | null>,
  placed: readonly Placed[],
  painted: readonly Placed[],
): readonly string[] {
  const { camera } = useWorkspace()
  const [pointed, setPointed] = useState(NOTHING)
  const [beside, setBeside] = useState(NOTHING)
  const isUsed = painted.length > 0

  useEffect(() => {
    const main = shell.current
    if (!main || !isUsed) return
    const stop = new AbortController()
    const onMove = (event: PointerEvent) => {
      // What is held stays held.
      if (event.buttons > 0) return
      const found = under(painted, camera.toBoard({ x: event.clientX, y: event.clientY }))
      // At once: the very next event may be the press.
      flushSync(() => setPointed((before) => sameOr(before, found)))
    }
    const onFocus = (event: FocusEvent) => {
      const node = event.target instanceof Element ? event.target.closest<HTMLElement>('.react-flow__node') : null
      const at = placed.findIndex(({ item }) => item.id === node?.dataset.id)
      const found = at < 0 ? [] : placed.slice(Math.max(0, at - 1), at + 2).map(({ item }) => item.id)
      setBeside((before) => sameOr(before, found))
    }
    main.addEventListener('pointermove', onMove, { passive: true, signal: stop.signal })
    main.addEventListener('focusin', onFocus, { signal: stop.signal })
    return () => stop.abort()
  }, [shell, placed, painted, isUsed, camera])

  useEffect(() => {
    if (isUsed) return
    setPointed(NOTHING)
    setBeside(NOTHING)
  }, [isUsed])

  return useMemo(() => [...pointed, ...beside], [pointed, beside])
}

function sameOr(before: readonly string[], now: readonly string[]): readonly string[] {
  return before.length === now.length && before.every((id, at) => id === now[at]) ? before : now
}
