import type { ColumnId } from '../../session/index.ts'
import type { BoardProblem } from '../errors.ts'

/** A note that was put on the board, as it was then; `x` and `y` are the board's, `parentId` empty on the bare board. */
export type AddedNote = {
  readonly id: string
  readonly column: ColumnId
  readonly text: string
  readonly x: number
  readonly y: number
  readonly parentId: string
}
/** A note that is not on the board, or still is, and why. */
export type LeftNote = { readonly text: string; readonly reason: string }

export type AddResult = {
  readonly added: readonly AddedNote[]
  /** How many said what a note of their column says already. */
  readonly already: number
  readonly left: readonly LeftNote[]
  /** What ended it before its end: adding the same notes again does the rest. */
  readonly problem: BoardProblem | null
  readonly cancelled: boolean
}

export type TakeBackResult = {
  readonly removed: number
  /** How many others had removed already. */
  readonly gone: number
  /** Those that people have changed since, and stay. */
  readonly kept: readonly LeftNote[]
  /** Those that another try may remove. */
  readonly left: readonly AddedNote[]
  readonly problem: BoardProblem | null
  readonly cancelled: boolean
}
