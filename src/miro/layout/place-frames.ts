import { COLUMNS } from '../../session/index.ts'
import type { Board } from '../board.ts'
import { around, type Box, boxOf, overlap, type Point, rectOf } from '../coordinates.ts'
import type { Frame } from '../read-items.ts'
import { FRAME_ROLES, type FrameRole } from './layout.ts'
import { FRAME_GAP } from './look.ts'

/** How far from everything else a new session keeps. */
const OFFSET = 2 * FRAME_GAP

/**
 * Where on the board the missing frames go. A whole new session goes to free space near what the person sees; a frame
 * that was deleted comes back to its place among the others, or to free space near it when something stands there now.
 */
export async function placeFrames(
  board: Board,
  plan: Readonly<Record<FrameRole, Box>>,
  present: ReadonlyMap<FrameRole, Frame>,
  others: readonly Frame[],
): Promise<Map<FrameRole, Box>> {
  const missing = FRAME_ROLES.filter((role) => !present.has(role))
  if (missing.length === 0) return new Map()
  const origin = present.size > 0 ? originOf(plan, present) : await freeOrigin(board, plan)
  const taken = [...present.values(), ...others].map(boxOf)
  const places = new Map<FrameRole, Box>()
  for (const role of missing) {
    const wanted = inItsRow(moved(plan[role], origin), role, present)
    const free = present.size === 0 || !taken.some((box) => overlap(box, wanted))
    const place = free ? wanted : boxOf(await board.findEmptySpace({ ...rectOf(wanted), offset: FRAME_GAP }))
    taken.push(place)
    places.set(role, place)
  }
  return places
}

async function freeOrigin(board: Board, plan: Readonly<Record<FrameRole, Box>>): Promise<Point> {
  const whole = around(Object.values(plan))
  const view = await board.viewport.get()
  // The viewport's x and y are its top-left corner, those of a rectangle to look for are its centre (§1.6).
  const near = { x: view.x + view.width / 2, y: view.y + view.height / 2 }
  const space = boxOf(await board.findEmptySpace({ ...near, width: whole.width, height: whole.height, offset: OFFSET }))
  return { x: Math.round(space.left - whole.left), y: Math.round(space.top - whole.top) }
}

/** Where the plan's corner lies, judged by the frames that are there: the median, as single ones may have been moved. */
function originOf(plan: Readonly<Record<FrameRole, Box>>, present: ReadonlyMap<FrameRole, Frame>): Point {
  const offsets = [...present].map(([role, frame]) => {
    const { left, top } = boxOf(frame)
    return { x: left - plan[role].left, y: top - plan[role].top }
  })
  return { x: median(offsets.map(({ x }) => x)), y: median(offsets.map(({ y }) => y)) }
}

function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}

/** Of the height and at the top of the column beside it, as columns may have grown since, and what stands below gone down. */
function inItsRow(box: Box, role: FrameRole, present: ReadonlyMap<FrameRole, Frame>): Box {
  if (!isColumn(role)) return box
  const beside = [...present].flatMap(([other, frame]) => (isColumn(other) ? boxOf(frame) : []))
  const top = median(beside.map((column) => column.top))
  const height = median(beside.map((column) => column.height))
  return beside.length > 0 ? { ...box, top, height: Math.max(height, box.height) } : box
}

const isColumn = (role: FrameRole) => COLUMNS.some(({ id }) => id === role)

function moved(box: Box, by: Point): Box {
  return { ...box, left: box.left + by.x, top: box.top + by.y }
}
