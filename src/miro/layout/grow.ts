import type { Board } from '../board.ts'
import { type Box, boxOf, type Rect } from '../coordinates.ts'
import { patiently } from '../pace.ts'
import type { Frame } from '../read-items.ts'
import type { FrameRole } from './layout.ts'
import { FRAME_GAP } from './look.ts'

/** A frame, and the place and size that it shall have. */
export type FrameChange = Rect & { readonly frame: Frame }
type Boxes = Map<FrameRole, Box>
type Sizes = ReadonlyMap<FrameRole, number>

/**
 * What to change so that each frame is at least as high and as wide as asked: it grows down and to the right only, because
 * a frame whose top-left corner moves takes its children along (miro-platform.md §1.5). The frames beside and below that
 * it would touch go right and down together, keeping their row.
 */
export function planGrowth(
  frames: ReadonlyMap<FrameRole, Frame>,
  heights: Sizes,
  widths: Sizes = new Map(),
): FrameChange[] {
  const boxes: Boxes = new Map([...frames].map(([role, frame]) => [role, boxOf(frame)]))
  for (const [role, width] of widths) widen(boxes, role, width)
  heighten(boxes, heights)
  return [...boxes].flatMap(([role, box]) => changeOf(frames.get(role)!, box) ?? [])
}

function widen(boxes: Boxes, role: FrameRole, width: number): void {
  const box = boxes.get(role)
  if (!box || width <= box.width) return
  const isBeside = (other: Box) =>
    other.left >= box.left + box.width && other.top < box.top + box.height && box.top < other.top + other.height
  const beside = [...boxes].filter(([, other]) => isBeside(other))
  const push = Math.max(0, ...beside.map(([, other]) => box.left + width + FRAME_GAP - other.left))
  for (const [other, at] of beside) boxes.set(other, { ...at, left: at.left + push })
  boxes.set(role, { ...box, width })
}

function heighten(boxes: Boxes, heights: Sizes): void {
  const before = new Map(boxes)
  let push = 0
  let from = Number.POSITIVE_INFINITY
  for (const [role, height] of heights) {
    const box = before.get(role)
    if (!box || height <= box.height) continue
    boxes.set(role, { ...box, height })
    const bottom = box.top + box.height
    from = Math.min(from, bottom)
    for (const [other, below] of before) {
      const beside = below.left >= box.left + box.width || below.left + below.width <= box.left
      if (other !== role && !beside && below.top >= bottom)
        push = Math.max(push, box.top + height + FRAME_GAP - below.top)
    }
  }
  if (push <= 0) return
  for (const [role, { top }] of before) {
    if (top >= from) boxes.set(role, { ...boxes.get(role)!, top: top + push })
  }
}

/** Null when nothing changes. What stays stays to the last digit. */
function changeOf(frame: Frame, { left, top, width, height }: Box): FrameChange | null {
  const was = boxOf(frame)
  const x = left === was.left && width === was.width ? frame.x : left + width / 2
  const y = top === was.top && height === was.height ? frame.y : top + height / 2
  return x === frame.x && y === frame.y ? null : { frame, x, y, width, height }
}

/** Writes the changes, those furthest down and right first, so that frames never overlap on the way. */
export async function grow(board: Board, changes: readonly FrameChange[]): Promise<void> {
  const fromFarthest = [...changes].sort(({ frame: one }, { frame: other }) => other.y - one.y || other.x - one.x)
  for (const { frame, x, y, width, height } of fromFarthest) {
    Object.assign(frame, { x, y, width, height })
    await patiently(board, () => frame.sync())
  }
}
