import type { BoardDocument, ChangeSource } from './document.ts'
import type { BoardItem, FrameItem, MindmapNodeItem } from './items.ts'
import type { Rect } from './page.ts'
import { keptRelations } from './relations.ts'

export type Point = { x: number; y: number }
export type Size = { width: number; height: number }
export type Items = ReadonlyMap<string, BoardItem>
/** Where an item's parent, and the parent's own, can be looked up. */
export type Lookup = Pick<Items, 'get'>

/** The frame that is this item's parent, or undefined for an item of the board itself (or of a frame now gone). */
export function parentOf(items: Lookup, item: { parentId: string | null }): FrameItem | undefined {
  const parent = item.parentId === null ? undefined : items.get(item.parentId)
  return parent?.type === 'frame' ? parent : undefined
}

/** The node of a mind map that this node hangs on; undefined for a root and for all other items. */
export function mindmapParent(items: Lookup, item: BoardItem): MindmapNodeItem | undefined {
  if (item.type !== 'mindmap_node' || item.parentId === null) return undefined
  const parent = items.get(item.parentId)
  return parent?.type === 'mindmap_node' ? parent : undefined
}

/** The item's centre in board coordinates, wherever its own `x` and `y` are relative to. Connectors follow their ends instead: see `connectorBox`. */
export function absoluteCentre(items: Lookup, item: { x: number; y: number; parentId: string | null }): Point {
  const corner = origin(items, item.parentId)
  return { x: corner.x + item.x, y: corner.y + item.y }
}

/** The item's box in board coordinates; `x` and `y` are its top-left corner. Rotation is left aside, as in Miro's own containment checks. */
export function absoluteBox(items: Lookup, item: Point & Size & { parentId: string | null }): Rect {
  const centre = absoluteCentre(items, item)
  return {
    x: centre.x - item.width / 2,
    y: centre.y - item.height / 2,
    width: item.width,
    height: item.height,
  }
}

/** Turns a point in board coordinates into those that a child of `parentId` has (null: the board itself). */
export function toParent(items: Lookup, parentId: string | null, point: Point): Point {
  const corner = origin(items, parentId)
  return { x: point.x - corner.x, y: point.y - corner.y }
}

/** Whether `point`, in board coordinates, lies in the frame or on its border. */
export function inFrame(frame: FrameItem, point: Point): boolean {
  return Math.abs(point.x - frame.x) <= frame.width / 2 && Math.abs(point.y - frame.y) <= frame.height / 2
}

/** The nearest frame to the viewer that holds `point` (board coordinates) and has room for an item of `size`. */
export function frameAt(items: Items, point: Point, size: Size): FrameItem | undefined {
  let found: FrameItem | undefined
  for (const item of keptRelations(items)?.frames.values() ?? items.values()) {
    if (item.type !== 'frame' || !inFrame(item, point)) continue
    if (size.width > item.width || size.height > item.height) continue
    if (!found || item.order > found.order) found = item
  }
  return found
}

/** The item as a child of the frame its centre lies in, or of the board: the same place, told in the new parent's coordinates. A branch of a mind map stays with its node. */
export function placed<Item extends BoardItem>(items: Items, item: Item): Item {
  if (item.type === 'frame' || item.type === 'connector' || mindmapParent(items, item)) return item
  const centre = absoluteCentre(items, item)
  const parentId = frameAt(items, centre, item)?.id ?? null
  if (parentId === item.parentId) return item
  return { ...item, parentId, ...toParent(items, parentId, centre) }
}

/**
 * What Miro does when a person drops items: one whose centre lies in a frame becomes that frame's child, one that left
 * its frame gets board coordinates. Nothing moves on the board. Frames and connectors have no parent and are passed over.
 */
export function reparent(
  document: BoardDocument,
  ids: Iterable<string>,
  source: Exclude<ChangeSource, 'remote'>,
): void {
  document.transact(() => {
    for (const id of ids) {
      const item = document.get(id)
      if (!item) continue
      const { parentId, x, y } = placed(document.items, item)
      if (parentId !== item.parentId) document.update(id, { parentId, x, y }, source)
    }
  }, source)
}

/** The smallest box (top-left, board units) around all boxes, or undefined for none. */
export function boundingBox(boxes: readonly Rect[]): Rect | undefined {
  if (boxes.length === 0) return undefined
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** What a child's coordinates count from: a frame's top-left corner, a mind map node's centre, else the board's own centre. */
function origin(items: Lookup, parentId: string | null): Point {
  const at = { x: 0, y: 0 }
  const seen = new Set<string>()
  let id = parentId
  for (let node = id === null ? undefined : items.get(id); id !== null && node && !seen.has(id); ) {
    // Two people may hang two nodes on each other at the same moment: the walk ends where it began.
    seen.add(id)
    if (node.type === 'frame') return { x: at.x + node.x - node.width / 2, y: at.y + node.y - node.height / 2 }
    if (node.type !== 'mindmap_node') break
    at.x += node.x
    at.y += node.y
    id = node.parentId
    node = id === null ? undefined : items.get(id)
  }
  return at
}
