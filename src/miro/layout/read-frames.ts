import type { Board } from '../board.ts'
import { BoardProblem } from '../errors.ts'
import { type Frame, isFrame, readItems } from '../read-items.ts'
import { FRAME_TITLES } from './frame-titles.ts'
import type { FrameRole, Layout } from './layout.ts'

/** The frames of these roles as they are now, found by id: people may have renamed, moved or resized them. */
export async function readFrames(
  board: Board,
  layout: Layout,
  roles: readonly FrameRole[],
): Promise<Map<FrameRole, Frame>> {
  const items = await readItems(
    board,
    roles.map((role) => layout.frames[role]),
  )
  return new Map(
    roles.flatMap((role) => {
      const item = items.get(layout.frames[role])
      return isFrame(item) ? [[role, item] as const] : []
    }),
  )
}

/** The frame of this role. Throws when it was deleted. */
export async function readFrame(board: Board, layout: Layout, role: FrameRole): Promise<Frame> {
  const frame = (await readFrames(board, layout, [role])).get(role)
  if (!frame) throw missingFrames(role)
  return frame
}

/** What to say when frames that are needed were deleted. */
export function missingFrames(first: FrameRole, ...others: FrameRole[]): BoardProblem {
  const names = [first, ...others].map((role) => `"${FRAME_TITLES[role]}"`).join(' and ')
  const message =
    others.length === 0
      ? `The frame ${names} is no longer on the board. Choose Set up the board to bring it back.`
      : `The frames ${names} are no longer on the board. Choose Set up the board to bring them back.`
  return new BoardProblem('gone', message)
}
