import { placed } from '../../host/coordinates.ts'
import type { BoardItem } from '../../host/items.ts'
import type { Point } from '../ui-state.ts'
import type { Workspace } from '../workspace.ts'

/** Changes one item by hand: with its time and its author, as one step that can be undone. */
export function changeItem(workspace: Workspace, id: string, patch: Partial<BoardItem>): void {
  const modifiedAt = new Date(workspace.connection.now()).toISOString()
  workspace.document.update(id, { ...patch, modifiedAt, modifiedBy: workspace.me.id } as Partial<BoardItem>, 'user')
}

/** Does all changes of `work` as one step that can be undone. */
export function asOneStep<Result>(workspace: Workspace, work: () => Result): Result {
  return workspace.document.transact(work, 'user')
}

/** The selected items that still exist. */
export function selectedItems({ document, ui }: Workspace): BoardItem[] {
  return ui.getState().selection.flatMap((id) => document.get(id) ?? [])
}

/** The items of `ids` that move by themselves: what is in a moving frame goes with it, connectors follow their ends. */
export function movingItems({ document }: Workspace, ids: readonly string[]): BoardItem[] {
  const all = new Set(ids)
  return ids.flatMap((id) => {
    const item = document.get(id)
    return !item || item.type === 'connector' || (item.parentId !== null && all.has(item.parentId)) ? [] : [item]
  })
}

/**
 * Moves items by `shift` board units as one step. What is in a moved frame keeps its place in it; an item that lands
 * in a frame or leaves one changes its parent.
 */
export function moveItems(workspace: Workspace, ids: readonly string[], shift: Point): void {
  if (shift.x === 0 && shift.y === 0) return
  const after = new Map(workspace.document.items)
  const moved = movingItems(workspace, ids).map((item) => ({ ...item, x: item.x + shift.x, y: item.y + shift.y }))
  for (const item of moved) after.set(item.id, item)
  asOneStep(workspace, () => {
    for (const item of moved) {
      const { x, y, parentId } = placed(after, item)
      changeItem(workspace, item.id, { x, y, parentId })
    }
  })
}
