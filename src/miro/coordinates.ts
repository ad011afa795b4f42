/** A rectangle on the board; `x` and `y` are its centre, as the SDK has it. */
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
/** A rectangle by its top-left corner, for planning. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
export type Point = { readonly x: number; readonly y: number }

/** An item as the board gives it; x and y are relative to its frame's top-left corner when it is the frame's child. */
type Positioned = Point & { readonly parentId: string | null; readonly relativeTo: string }

export function boxOf(rect: Rect): Box {
  return {
    left: rect.x - rect.width / 2,
    top: rect.y - rect.height / 2,
    width: rect.width,
    height: rect.height,
  }
}

export function rectOf(box: Box): Rect {
  return { x: box.left + box.width / 2, y: box.top + box.height / 2, width: box.width, height: box.height }
}

/**
 * Where an item's centre is on the board, or null when that cannot be told: its frame is not among `frames`, or it lies
 * in something the SDK does not support and has no finite place (miro-platform.md §1.2, §1.5).
 */
export function centreOf(item: Positioned, frames: ReadonlyMap<string, Rect>): Point | null {
  if (!Number.isFinite(item.x) || !Number.isFinite(item.y)) return null
  if (!item.parentId || item.relativeTo === 'canvas_center') return { x: item.x, y: item.y }
  const frame = frames.get(item.parentId)
  if (!frame) return null
  if (item.relativeTo === 'parent_center') return { x: frame.x + item.x, y: frame.y + item.y }
  return { x: frame.x - frame.width / 2 + item.x, y: frame.y - frame.height / 2 + item.y }
}

/** Whether a point lies in a rectangle, its edge included. */
export function contains(rect: Rect, point: Point): boolean {
  return Math.abs(point.x - rect.x) <= rect.width / 2 && Math.abs(point.y - rect.y) <= rect.height / 2
}

export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  )
}

/** The smallest box around all of them; they must not be empty. */
export function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  return {
    left,
    top,
    width: Math.max(...boxes.map((box) => box.left + box.width)) - left,
    height: Math.max(...boxes.map((box) => box.top + box.height)) - top,
  }
}
