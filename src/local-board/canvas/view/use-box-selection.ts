import { useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'
import { selectItems } from '../actions/select.ts'
import { useWorkspace } from '../workspace.ts'
import { overlaps } from './nearby.ts'
import type { Placed } from './placed-items.ts'

/** Lets the box that a person draws around items select painted ones too, which React Flow does not have. */
export function useBoxSelection(painted: readonly Placed[]): void {
  const workspace = useWorkspace()
  const flow = useStoreApi()
  useEffect(() => {
    if (painted.length === 0) return
    return flow.subscribe(({ userSelectionRect: box, userSelectionActive, transform }, before) => {
      if (!box || !userSelectionActive || box === before.userSelectionRect) return
      const [x, y, zoom] = transform
      const drawn = { x: (box.x - x) / zoom, y: (box.y - y) / zoom, width: box.width / zoom, height: box.height / zoom }
      const inside = painted.filter((one) => overlaps(one.box, drawn))
      selectItems(
        workspace,
        inside.map(({ item }) => item.id),
      )
    })
  }, [workspace, flow, painted])
}
