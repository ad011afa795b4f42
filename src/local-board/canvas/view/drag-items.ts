import type { NodeChange } from '@xyflow/react'
import { absoluteBox } from '../../host/coordinates.ts'
import { moveItems, movingItems } from '../actions/change-items.ts'
import { selectItems } from '../actions/select.ts'
import type { Workspace } from '../workspace.ts'
import type { ItemNode } from './item-nodes.ts'

/**
 * What React Flow asks to change: the selection, and where dragged items are. A drag stays on this screen and in
 * presence until the drop, which writes it once.
 */
export function applyNodeChanges(workspace: Workspace, changes: readonly NodeChange<ItemNode>[]): void {
  const { document, ui } = workspace
  const selected = new Set(ui.getState().selection)
  let reselect = false
  for (const change of changes) {
    if (change.type === 'select') {
      reselect = true
      if (change.selected) selected.add(change.id)
      else selected.delete(change.id)
    }
  }
  if (reselect) selectItems(workspace, [...selected])
  if (ui.getState().resize) return
  const moved = changes.flatMap((change) =>
    change.type === 'position' && change.position && change.dragging ? [change] : [],
  )
  const first = moved[0]
  const item = first && document.get(first.id)
  if (!first?.position || !item) return
  const from = absoluteBox(document.items, item)
  // React Flow knows of the selected items that are drawn; those out of sight go with them.
  const picked = new Set([...(selected.has(first.id) ? selected : []), ...moved.map((change) => change.id)])
  const ids = movingItems(workspace, [...picked]).map((moving) => moving.id)
  const drag = { ids, dx: first.position.x - from.x, dy: first.position.y - from.y }
  ui.setState({ drag })
  workspace.connection.setPresence({ drag })
}

/** Writes the drag under way to the document, as one step. */
export function dropItems(workspace: Workspace): void {
  const { drag } = workspace.ui.getState()
  if (!drag) return
  moveItems(workspace, drag.ids, { x: Math.round(drag.dx), y: Math.round(drag.dy) })
  workspace.ui.setState({ drag: null })
  workspace.connection.setPresence({ drag: null })
}
