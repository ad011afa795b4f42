import { absoluteBox, type Items } from '../../host/coordinates.ts'
import type { Rect } from '../../host/page.ts'
import type { Point } from '../ui-state.ts'

const GAP = 16
const RINGS = 24

/**
 * The centre nearest to `start` at which an item of this size (board units) covers no other item. When `start` lies
 * in a frame that has room, the item stays inside it. Gives `start` itself when everything around is full.
 */
export function freePlace(items: Items, size: { width: number; height: number }, start: Point): Point {
  const taken: Rect[] = []
  let frame: Rect | null = null
  for (const item of items.values()) {
    if (item.type === 'connector') continue
    const box = absoluteBox(items, item)
    if (item.type !== 'frame') taken.push(box)
    else if (contains(box, start, { width: 0, height: 0 })) frame = box
  }
  for (const within of frame ? [frame, null] : [null]) {
    const found = around(start, size).find(
      (centre) => (!within || contains(within, centre, size)) && !taken.some((box) => overlaps(box, centre, size)),
    )
    if (found) return found
  }
  return start
}

function* ring(distance: number): Generator<Point> {
  if (distance === 0) yield { x: 0, y: 0 }
  for (let y = -distance; y <= distance; y++) {
    for (let x = -distance; x <= distance; x++) if (Math.max(Math.abs(x), Math.abs(y)) === distance) yield { x, y }
  }
}

function around(start: Point, size: { width: number; height: number }): Point[] {
  const places: Point[] = []
  for (let distance = 0; distance < RINGS; distance++) {
    for (const cell of ring(distance)) {
      places.push({ x: start.x + (cell.x * (size.width + GAP)) / 2, y: start.y + (cell.y * (size.height + GAP)) / 2 })
    }
  }
  const far = (place: Point) => Math.hypot(place.x - start.x, place.y - start.y)
  return places.sort((a, b) => far(a) - far(b))
}

function contains(frame: Rect, centre: Point, size: { width: number; height: number }): boolean {
  const [halfWidth, halfHeight] = [size.width / 2, size.height / 2]
  return (
    centre.x - halfWidth >= frame.x &&
    centre.y - halfHeight >= frame.y &&
    centre.x + halfWidth <= frame.x + frame.width &&
    centre.y + halfHeight <= frame.y + frame.height
  )
}

function overlaps(box: Rect, centre: Point, size: { width: number; height: number }): boolean {
  return (
    Math.abs(box.x + box.width / 2 - centre.x) < (box.width + size.width) / 2 + GAP / 2 &&
    Math.abs(box.y + box.height / 2 - centre.y) < (box.height + size.height) / 2 + GAP / 2
  )
}
