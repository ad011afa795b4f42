import { COLUMNS, type ColumnId } from './column.ts'
import type { Note } from './note.ts'

/** How much is in a column. Notes without text are not counted: somebody may still be writing them. */
export type ColumnCount = { readonly notes: number; readonly people: number }

/** Notes with text in each column, and by how many people they are. */
export function countNotes(
  notes: readonly Pick<Note, 'column' | 'text' | 'authorId'>[],
): Record<ColumnId, ColumnCount> {
  const counts = COLUMNS.map(({ id }) => {
    const written = notes.filter((note) => note.column === id && note.text.trim() !== '')
    return [id, { notes: written.length, people: new Set(written.map((note) => note.authorId)).size }]
  })
  return Object.fromEntries(counts)
}
