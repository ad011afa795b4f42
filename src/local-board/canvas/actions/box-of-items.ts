import { absoluteBox, boundingBox, type Items } from '../../host/coordinates.ts'
import type { BoardItem } from '../../host/items.ts'
import type { Rect } from '../../host/page.ts'
import type { Workspace } from '../workspace.ts'
import { selectedItems } from './change-items.ts'

/** The smallest box (top-left, board units) around items, connectors left aside; undefined for none. */
export function boxOfItems(items: Items, list: Iterable<BoardItem>): Rect | undefined {
  return boundingBox([...list].flatMap((item) => (item.type === 'connector' ? [] : [absoluteBox(items, item)])))
}

/** Brings the selected items into view. */
export function revealSelection(workspace: Workspace): void {
  const box = boxOfItems(workspace.document.items, selectedItems(workspace))
  if (box) workspace.camera.reveal(box)
}
