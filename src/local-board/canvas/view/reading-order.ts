import { absoluteBox, type Items } from '../../host/coordinates.ts'
import type { BoardItem } from '../../host/items.ts'
import type { Rect } from '../../host/page.ts'

type Placed = { item: BoardItem; box: Rect }

/**
 * The items as a person reads the board, which is also the order in which Tab reaches them: frames and loose items
 * in rows from the top, each row from the left; what is in a frame follows that frame, what hangs on a node of a mind map
 * that node. Connectors come last.
 */
export function readingOrder(items: Items): BoardItem[] {
  const loose: Placed[] = []
  const inside = new Map<string, Placed[]>()
  const connectors: BoardItem[] = []
  for (const item of items.values()) {
    if (item.type === 'connector') connectors.push(item)
    else {
      const entry = { item, box: absoluteBox(items, item) }
      const parent = item.parentId !== null && items.has(item.parentId) ? item.parentId : null
      if (parent === null) loose.push(entry)
      else if (inside.has(parent)) inside.get(parent)?.push(entry)
      else inside.set(parent, [entry])
    }
  }
  const read: BoardItem[] = []
  const readRows = (entries: Placed[]) => {
    for (const { item } of inRows(entries)) {
      read.push(item)
      const below = inside.get(item.id)
      inside.delete(item.id)
      if (below) readRows(below)
    }
  }
  readRows(loose)
  // Nodes that two people hung on each other at the same moment have nothing above them.
  for (const [parent, entries] of [...inside]) if (inside.delete(parent)) readRows(entries)
  return [...read, ...connectors]
}

/** Two items share a row when the middle of one is between the top and the bottom of the row's first. */
function inRows(entries: Placed[]): Placed[] {
  const byTop = [...entries].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
  const rows: Placed[][] = []
  for (const entry of byTop) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && entry.box.y + entry.box.height / 2 <= first.box.y + first.box.height) row.push(entry)
    else rows.push([entry])
  }
  return rows.flatMap((row) => row.sort((a, b) => a.box.x - b.box.x))
}
