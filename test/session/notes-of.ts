import type { ColumnId } from '../../src/session/index.ts'

const LETTERS: Readonly<Record<ColumnId, string>> = { wrong: 'w', well: 'g', lucky: 'l' }

/** So many notes of each column, with the ids w1, w2 … of what went wrong, g1 … of what went well, and l1 … of luck. */
export function notesOf(counts: Readonly<Record<ColumnId, number>>): { id: string; column: ColumnId }[] {
  const columns = Object.keys(LETTERS) as ColumnId[]
  return columns.flatMap((column) =>
    Array.from({ length: counts[column] }, (_, at) => ({ id: `${LETTERS[column]}${at + 1}`, column })),
  )
}
