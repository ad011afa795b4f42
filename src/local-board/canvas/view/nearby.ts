import type { Rect } from '../../host/page.ts'
import type { Placed } from './placed-items.ts'

/** Below these zooms an item is one coloured box: drawing thousands of texts nobody can read would cost the frames. */
const FAR = 0.1
const FAR_WHEN_MANY = 0.25
const MANY = 600
/** How much more of the board than is seen is at hand, on each side, as a share of what is seen. */
const MARGIN = 0.5
/** Of things under one point, connectors are many and thin. */
const LINES_UNDER_POINTER = 8

/** How much of the board is looked at, and how closely. */
export type Look = { readonly far: boolean; readonly region: Rect | null }

/** The look at `seen`, a part of a board of `count` items. The same object as before while that still serves. */
export function lookAt(before: Look, seen: Rect, zoom: number, count: number): Look {
  const far = zoom < (count > MANY ? FAR_WHEN_MANY : FAR)
  if (far === before.far && before.region && serves(before.region, seen)) return before
  return { far, region: widened(seen) }
}

/**
 * Which items are drawn one by one, as elements a person can reach: those in the region looked at, or, from far away,
 * the frames and the kept ones. The others that are seen from far away are painted.
 */
export function split(
  placed: readonly Placed[],
  { far, region }: Look,
  kept: ReadonlySet<string>,
): { drawn: Placed[]; painted: Placed[] } {
  const drawn: Placed[] = []
  const painted: Placed[] = []
  for (const one of placed) {
    if (kept.has(one.item.id)) drawn.push(one)
    else if (region && overlaps(one.box, region)) (far && one.item.type !== 'frame' ? painted : drawn).push(one)
  }
  return { drawn, painted }
}

/** The item at a point of the board, and the connectors that may be: of `painted`, nearest the viewer last. */
export function under(painted: readonly Placed[], point: { x: number; y: number }): string[] {
  const found: string[] = []
  let item: string | undefined
  for (let at = painted.length - 1; at >= 0; at--) {
    const one = painted[at] as Placed
    if (!overlaps(one.box, { ...point, width: 0, height: 0 })) continue
    if (one.item.type !== 'connector') item ??= one.item.id
    else if (found.length < LINES_UNDER_POINTER) found.push(one.item.id)
  }
  return item === undefined ? found : [item, ...found]
}

/** Whether two boxes have a point in common. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
}

function widened({ x, y, width, height }: Rect): Rect {
  return {
    x: x - width * MARGIN,
    y: y - height * MARGIN,
    width: width * (1 + 2 * MARGIN),
    height: height * (1 + 2 * MARGIN),
  }
}

/** Whether the region holds all that is seen, without being so large that it holds much more. */
function serves(region: Rect, seen: Rect): boolean {
  return (
    region.x <= seen.x &&
    region.y <= seen.y &&
    region.x + region.width >= seen.x + seen.width &&
    region.y + region.height >= seen.y + seen.height &&
    region.width <= seen.width * (1 + 4 * MARGIN)
  )
}
