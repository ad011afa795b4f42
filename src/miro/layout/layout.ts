import type { ColumnId } from '../../session/index.ts'

/** The frames Debrief lays out, in reading order. */
export const FRAME_ROLES = ['header', 'timeline', 'wrong', 'well', 'lucky', 'actions', 'follow-up'] as const
export type FrameRole = 'header' | 'timeline' | ColumnId | 'actions' | 'follow-up'

/** Which item of the board is what. Kept in board storage, because frames carry no metadata. */
export type Layout = {
  /** The id of each frame. */
  readonly frames: Readonly<Record<FrameRole, string>>
  /** The ids of the texts and shapes that Debrief draws and redraws, by a key such as `header.title`. */
  readonly parts: Readonly<Record<string, string>>
}
