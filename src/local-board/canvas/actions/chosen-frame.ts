import { absoluteBox, parentOf } from '../../host/coordinates.ts'
import type { BoardItem, FrameItem } from '../../host/items.ts'
import type { Point } from '../ui-state.ts'
import type { Workspace } from '../workspace.ts'

/** The frame that is selected, or that the selected item lies in. */
export function chosenFrame({ document, ui }: Workspace): FrameItem | undefined {
  const selected = document.get(ui.getState().selection[0] ?? '')
  return selected?.type === 'frame' ? selected : selected && parentOf(document.items, selected)
}

/** Where a new item goes on from: beside the selected item, or else beside the note last made in the chosen frame. */
export function besideChosen(workspace: Workspace, size: { width: number }): Point | undefined {
  const { items } = workspace.document
  const selected = workspace.document.get(workspace.ui.getState().selection[0] ?? '')
  const beside = selected?.type === 'frame' ? lastNoteIn(items.values(), selected) : selected
  if (!beside || beside.type === 'connector') return undefined
  const box = absoluteBox(items, beside)
  return { x: box.x + box.width + 16 + size.width / 2, y: box.y + box.height / 2 }
}

/** The note made last among those of one frame, or of the board itself (undefined), by one person if told. */
export function lastNoteIn(items: Iterable<BoardItem>, frame: FrameItem | undefined, by?: string) {
  let last: Extract<BoardItem, { type: 'sticky_note' }> | undefined
  for (const item of items) {
    if (item.type !== 'sticky_note' || item.parentId !== (frame?.id ?? null)) continue
    if (by !== undefined && item.createdBy !== by) continue
    if (!last || item.createdAt > last.createdAt) last = item
  }
  return last
}
