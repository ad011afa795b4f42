import type { Board } from '../board.ts'
import type { Point } from '../coordinates.ts'
import { BoardProblem, problemOf } from '../errors.ts'
import { isStickyNote, readItem, type StickyNote } from '../read-items.ts'

/** What a move does not touch. */
const NOT_MOVED = ['content', 'shape', 'style', 'tagIds', 'width', 'height', 'linkedTo'] as const

/**
 * Moves a note, in the coordinates it has. A sync writes everything the handle holds, so the handle is first stripped of
 * all but its place: a text that somebody has edited since it was read stays as they left it. Throws when the note has
 * meanwhile gone to another frame.
 */
export async function moveNote(board: Board, note: StickyNote, to: Point): Promise<void> {
  const parentId = note.parentId
  try {
    await syncPlace(note, to)
  } catch (error) {
    const problem = problemOf(error)
    if (problem.kind !== 'unknown') throw problem
    // Should a board want whole items, it gets them: read this very moment.
    const fresh = await readItem(board, note.id)
    if (!isStickyNote(fresh)) throw new BoardProblem('gone', 'It was removed from the board.')
    if (fresh.parentId !== parentId) throw movedAway()
    fresh.x = to.x
    fresh.y = to.y
    await fresh.sync()
    return
  }
  if (note.parentId !== parentId) throw movedAway()
}

/** Writes the place alone. */
export async function syncPlace(note: StickyNote, to: Point): Promise<void> {
  for (const name of NOT_MOVED) Reflect.deleteProperty(note, name)
  note.x = to.x
  note.y = to.y
  await note.sync()
}

function movedAway(): BoardProblem {
  return new BoardProblem('gone', 'Somebody moved it to another frame meanwhile.')
}
