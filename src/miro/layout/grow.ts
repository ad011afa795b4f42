import type { Board } from '../board.ts'
import { boxOf } from '../coordinates.ts'
import { patiently } from '../pace.ts'
import type { Frame } from '../read-items.ts'
import type { FrameRole } from './layout.ts'
import { FRAME_GAP } from './look.ts'

/** What changed of a frame, and what it was before. */
export type FrameChange = { readonly frame: Frame; readonly y: number; readonly height: number }

/**
 * What to change so that each frame is at least as high as asked: it grows down only, because a frame whose top-left
 * corner moves takes its children along (miro-platform.md §1.5); the frames that stood below the grown ones and would be
 * touched go down together, keeping their row.
 */
export function planGrowth(
  frames: ReadonlyMap<FrameRole, Frame>,
  heights: ReadonlyMap<FrameRole, number>,
): FrameChange[] {
  const changes: FrameChange[] = []
  let push = 0
  let from = Number.POSITIVE_INFINITY
  for (const [role, height] of heights) {
    const frame = frames.get(role)
    if (!frame || height <= frame.height) continue
    changes.push({ frame, y: frame.y + (height - frame.height) / 2, height })
    const box = boxOf(frame)
    const bottom = box.top + box.height
    from = Math.min(from, bottom)
    for (const other of frames.values()) {
      const below = boxOf(other)
      const beside = below.left >= box.left + box.width || below.left + below.width <= box.left
      if (other !== frame && !beside && below.top >= bottom)
        push = Math.max(push, box.top + height + FRAME_GAP - below.top)
    }
  }
  if (push <= 0) return changes
  for (const frame of frames.values()) {
    if (boxOf(frame).top >= from) changes.push({ frame, y: frame.y + push, height: frame.height })
  }
  return changes
}

/** Writes the changes, those below first, so that frames never overlap on the way. */
export async function grow(board: Board, changes: readonly FrameChange[]): Promise<void> {
  const fromBelow = [...changes].sort((one, other) => other.frame.y - one.frame.y)
  for (const { frame, y, height } of fromBelow) {
    frame.y = y
    frame.height = height
    await patiently(board, () => frame.sync())
  }
}
