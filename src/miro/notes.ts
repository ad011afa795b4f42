import { COLUMNS, type ColumnId, type Note } from '../session/index.ts'
import type { Board } from './board.ts'
import { readSnapshot, type Snapshot } from './board-snapshot.ts'
import { textOf } from './content.ts'
import { centreOf, contains } from './coordinates.ts'
import { BoardProblem, inPlainWords } from './errors.ts'
import type { Layout } from './layout/layout.ts'
import { poll } from './poll.ts'
import type { StickyNote } from './read-items.ts'

/** The notes of the three columns in reading order: plain text, absolute board coordinates. 500 credits. */
export function readNotes(board: Board, layout: Layout): Promise<Note[]> {
  return inPlainWords(async () => notesOf(await readSnapshot(board), layout))
}

/**
 * Tells the notes of the columns now and whenever they change, while the page is visible; what goes wrong is told to
 * `onProblem`, and the notes known before stay valid. Returns its disposer.
 */
export function watchNotes(
  board: Board,
  layout: Layout,
  listener: (notes: Note[]) => void,
  onProblem: (message: string) => void,
): () => void {
  return poll(board, () => readNotes(board, layout), listener, onProblem)
}

/** The notes of the columns, read off the whole. Throws when none of the columns' frames is left. */
function notesOf({ notes, frames }: Snapshot, layout: Layout): Note[] {
  if (!COLUMNS.some(({ id }) => frames.has(layout.frames[id]))) {
    const message = 'The column frames are no longer on the board. Choose Set up the board to bring them back.'
    throw new BoardProblem('gone', message)
  }
  const found = notes.flatMap((note) => {
    const column = columnOfNote(note, frames, layout)
    const centre = column && centreOf(note, frames)
    if (!column || !centre) return []
    const { id, content, createdBy, width, height } = note
    return [{ id, column, text: textOf(content), authorId: createdBy, x: centre.x, y: centre.y, width, height }]
  })
  return found.toSorted(inReadingOrder)
}

/**
 * The column a note belongs to: that of its frame, or, when it is nobody's child, the one its centre lies in. Notes on
 * the edge of a frame may be its children or not (miro-platform.md §1.5).
 */
export function columnOfNote(note: StickyNote, frames: Snapshot['frames'], layout: Layout): ColumnId | null {
  const centre = centreOf(note, frames)
  for (const { id } of COLUMNS) {
    const frameId = layout.frames[id]
    if (note.parentId === frameId) return id
    const frame = frames.get(frameId)
    if (!note.parentId && frame && centre && contains(frame, centre)) return id
  }
  return null
}

/** Notes whose tops are less than half a note apart are on one line. Ties by id, so that the order is always the same. */
function inReadingOrder(one: Note, other: Note): number {
  const [line, otherLine] = [Math.round(one.y / 114), Math.round(other.y / 114)]
  return line - otherLine || one.x - other.x || (one.id < other.id ? -1 : 1)
}
