import { COLUMNS, type ColumnId, type Note } from '../session/index.ts'
import type { Board } from './board.ts'
import { readSnapshot, type Snapshot } from './board-snapshot.ts'
import { textOf } from './content.ts'
import { centreOf, contains, type Rect } from './coordinates.ts'
import { BoardProblem, inPlainWords } from './errors.ts'
import type { Layout } from './layout/layout.ts'
import { NOTE } from './layout/look.ts'
import { missingFrames } from './layout/read-frames.ts'
import { poll } from './poll.ts'
import { rectsOf, type StickyNote } from './read-items.ts'

type Places = ReadonlyMap<string, Rect>
/** The notes that are there, and the columns whose frames are not. */
type Reading = { readonly notes: Note[]; readonly gone: readonly ColumnId[] }

/**
 * The notes of the three columns in reading order: plain text, absolute board coordinates. A frame that was deleted is
 * told to `onProblem`, and the notes of the other columns count all the same. 500 credits.
 */
export async function readNotes(
  board: Board,
  layout: Layout,
  onProblem: (message: string) => void = () => {},
): Promise<Note[]> {
  const snapshot = await inPlainWords(() => readSnapshot(board))
  const reading = readingOf(snapshot, layout, rectsOf(snapshot.frames.values()))
  tellGone(reading, onProblem)
  return reading.notes
}

/**
 * Tells the notes of the columns now and whenever they change, while the page is visible; what goes wrong is told to
 * `onProblem`, and the notes known before stay valid. When a frame is deleted, notes that still lie where it was belong
 * to its column as before, and after them `onProblem` names the frame. Returns its disposer.
 */
export function watchNotes(
  board: Board,
  layout: Layout,
  listener: (notes: Note[]) => void,
  onProblem: (message: string) => void,
): () => void {
  const places = new Map<string, Rect>()
  const read = async () => {
    const snapshot = await readSnapshot(board)
    for (const [id, rect] of rectsOf(snapshot.frames.values())) places.set(id, rect)
    return readingOf(snapshot, layout, places)
  }
  const tell = (reading: Reading) => {
    listener(reading.notes)
    tellGone(reading, onProblem)
  }
  return poll(board, read, tell, onProblem)
}

function tellGone({ gone: [first, ...others] }: Reading, onProblem: (message: string) => void): void {
  if (first) onProblem(missingFrames(first, ...others).message)
}

/** The notes of the columns, read off the whole; `places` of frames as last seen. Throws when no column's frame is left. */
function readingOf({ notes, frames }: Snapshot, layout: Layout, places: Places): Reading {
  const gone = COLUMNS.map(({ id }) => id).filter((id) => !frames.has(layout.frames[id]))
  if (gone.length === COLUMNS.length) {
    const message = 'The column frames are no longer on the board. Choose Set up the board to bring them back.'
    throw new BoardProblem('gone', message)
  }
  const found = notes.flatMap((note) => {
    const column = columnOfNote(note, places, layout)
    const centre = column && centreOf(note, places)
    if (!column || !centre) return []
    const { id, content, createdBy, width, height } = note
    return [{ id, column, text: textOf(content), authorId: createdBy, x: centre.x, y: centre.y, width, height }]
  })
  return { notes: found.toSorted(inReadingOrder), gone }
}

/**
 * The column a note belongs to: that of its frame, or, when it is nobody's child, the one its centre lies in. Notes on
 * the edge of a frame may be its children or not (miro-platform.md §1.5).
 */
export function columnOfNote(note: StickyNote, places: Places, layout: Layout): ColumnId | null {
  const centre = centreOf(note, places)
  for (const { id } of COLUMNS) {
    const frameId = layout.frames[id]
    if (note.parentId === frameId) return id
    const place = places.get(frameId)
    if (!note.parentId && place && centre && contains(place, centre)) return id
  }
  return null
}

/** Notes whose tops are less than half a note apart are on one line. Ties by id, so that the order is always the same. */
function inReadingOrder(one: Note, other: Note): number {
  const [line, otherLine] = [Math.round((2 * one.y) / NOTE.height), Math.round((2 * other.y) / NOTE.height)]
  return line - otherLine || one.x - other.x || (one.id < other.id ? -1 : 1)
}
