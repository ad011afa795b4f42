import type { ColumnId } from './column.ts'

/** One sticky note of a column, as plain text. */
export type Note = {
  readonly id: string
  readonly column: ColumnId
  /** Plain text, trimmed; empty when the note is blank. */
  readonly text: string
  /** The board's id of the person who made it. */
  readonly authorId: string
  /** Centre and size in board coordinates. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
