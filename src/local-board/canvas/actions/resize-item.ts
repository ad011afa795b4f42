import { absoluteCentre, placed, toParent } from '../../host/coordinates.ts'
import type { BoardItem } from '../../host/items.ts'
import type { Rect } from '../../host/page.ts'
import type { Workspace } from '../workspace.ts'
import { asOneStep, changeItem } from './change-items.ts'

/** Smallest sizes in board units; a frame's is Miro's [D:ref-frame]. */
const LEAST: Record<BoardItem['type'], number> = {
  frame: 100,
  sticky_note: 40,
  shape: 8,
  text: 24,
  card: 120,
  app_card: 120,
  image: 8,
  embed: 40,
  preview: 40,
  mindmap_node: 40,
  connector: 0,
}

/**
 * Gives an item the box `rect` (top-left corner, board units) as one step. Sticky notes and cards keep their proportions,
 * texts their own height. What a frame holds stays where it is on the board; what it no longer surrounds leaves it.
 */
export function resizeItem(workspace: Workspace, item: BoardItem, rect: Rect): void {
  if (item.type === 'connector') return
  const { document } = workspace
  const { items } = document
  const box = fitted(item, rect)
  const centre = toParent(items, item.parentId, { x: box.x + box.width / 2, y: box.y + box.height / 2 })
  const resized = { ...item, ...centre, width: box.width, height: box.height } as BoardItem
  const after = new Map(items).set(item.id, resized)
  asOneStep(workspace, () => {
    changeItem(workspace, item.id, { ...centre, width: box.width, height: box.height })
    if (item.type !== 'frame') return
    for (const other of items.values()) {
      if (other.id === item.id || (other.parentId !== item.id && other.parentId !== null)) continue
      const { parentId, x, y } = placed(after, { ...other, ...absoluteCentre(items, other), parentId: null })
      document.update(other.id, { parentId, x, y }, 'user')
    }
  })
}

/** The box an item would really get. */
export function fitted(item: BoardItem, rect: Rect): Rect {
  const least = LEAST[item.type]
  const width = Math.max(least, rect.width)
  if (item.type === 'sticky_note' || item.type === 'card' || item.type === 'app_card' || item.type === 'image')
    return { ...rect, width, height: (width * item.height) / item.width }
  if (item.type === 'text') return { ...rect, width, height: item.height }
  return { ...rect, width, height: Math.max(least, rect.height) }
}
