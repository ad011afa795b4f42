import { absoluteBox, type Items, type Size } from '../../host/coordinates.ts'
import type { FrameItem } from '../../host/items.ts'
import type { Rect } from '../../host/page.ts'
import type { Point } from '../ui-state.ts'

const GAP = 16
const MARGIN = 24
const RINGS = 24

/**
 * The centre nearest to `start` at which an item of this size (board units) covers no other item. When `start` lies
 * in a frame that has room, the item stays inside it. Gives `start` itself when everything around is full.
 */
export function freePlace(items: Items, size: Size, start: Point): Point {
  let frame: Rect | null = null
  for (const item of items.values()) {
    if (item.type !== 'frame') continue
    const box = absoluteBox(items, item)
    if (contains(box, start, { width: 0, height: 0 })) frame = box
  }
  const taken = boxesOf(items)
  return (frame && nearest(taken, size, start, frame)) ?? nearest(taken, size, start, null) ?? start
}

/**
 * The centre, in board units, for a new item of this size in `frame`: free, and the nearest to `start`, which is by
 * default where the frame begins. A full frame still takes the item, over others. Undefined when it is too small.
 */
export function freePlaceIn(items: Items, frame: FrameItem, size: Size, start?: Point): Point | undefined {
  if (size.width > frame.width || size.height > frame.height) return undefined
  const box = absoluteBox(items, frame)
  const wanted = start ?? { x: box.x + MARGIN + size.width / 2, y: box.y + MARGIN + size.height / 2 }
  const inside = {
    x: between(box.x + size.width / 2, wanted.x, box.x + box.width - size.width / 2),
    y: between(box.y + size.height / 2, wanted.y, box.y + box.height - size.height / 2),
  }
  return nearest(boxesOf(items), size, inside, box) ?? inside
}

/** The centre nearest to `start` for something as large as a frame: free of other frames and of what lies outside of them. */
export function freeGround(items: Items, size: Size, start: Point): Point {
  const frames = [...items.values()].filter(({ type }) => type === 'frame').map((frame) => absoluteBox(items, frame))
  return nearest([...frames, ...boxesOf(items)], size, start, null) ?? start
}

function boxesOf(items: Items): Rect[] {
  const lying = [...items.values()].filter(({ type }) => type !== 'connector' && type !== 'frame')
  return lying.map((item) => absoluteBox(items, item))
}

function nearest(taken: readonly Rect[], size: Size, start: Point, within: Rect | null): Point | undefined {
  return around(start, size).find(
    (centre) => (!within || contains(within, centre, size)) && !taken.some((box) => overlaps(box, centre, size)),
  )
}

function between(least: number, value: number, most: number): number {
  return Math.min(Math.max(least, value), most)
}
function* ring(distance: number): Generator<Point> {
  if (distance === 0) yield { x: 0, y: 0 }
  for (let y = -distance; y <= distance; y++) {
    for (let x = -distance; x <= distance; x++) if (Math.max(Math.abs(x), Math.abs(y)) === distance) yield { x, y }
  }
}

function around(start: Point, size: Size): Point[] {
  const places: Point[] = []
  for (let distance = 0; distance < RINGS; distance++) {
    for (const cell of ring(distance)) {
      places.push({ x: start.x + (cell.x * (size.width + GAP)) / 2, y: start.y + (cell.y * (size.height + GAP)) / 2 })
    }
  }
  const far = (place: Point) => Math.hypot(place.x - start.x, place.y - start.y)
  // Of places as near, those further down and to the right: one goes on as one reads.
  return places.sort((a, b) => far(a) - far(b) || b.y - a.y || b.x - a.x)
}

function contains(frame: Rect, centre: Point, size: Size): boolean {
  const [halfWidth, halfHeight] = [size.width / 2, size.height / 2]
  return (
    centre.x - halfWidth >= frame.x &&
    centre.y - halfHeight >= frame.y &&
    centre.x + halfWidth <= frame.x + frame.width &&
    centre.y + halfHeight <= frame.y + frame.height
  )
}

function overlaps(box: Rect, centre: Point, size: Size): boolean {
  return (
    Math.abs(box.x + box.width / 2 - centre.x) < (box.width + size.width) / 2 + GAP / 2 &&
    Math.abs(box.y + box.height / 2 - centre.y) < (box.height + size.height) / 2 + GAP / 2
  )
}
