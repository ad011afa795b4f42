import type { Board } from '../board.ts'
import { boxOf, type Point, type Rect } from '../coordinates.ts'
import { BoardProblem, problemOf } from '../errors.ts'
import { isStickyNote, readItem, type StickyNote } from '../read-items.ts'

/** What a move does not touch. */
const NOT_MOVED = ['content', 'shape', 'style', 'tagIds', 'width', 'height', 'linkedTo'] as const

/**
 * Moves a note, in the coordinates it has. A sync writes everything the handle holds, so the handle is first stripped of
 * all but its place: a text that somebody has edited since it was read stays as they left it. Throws when the note has
 * meanwhile left its frame, or lost it. `frame` is the one it was a child of when it was read.
 */
export async function moveNote(board: Board, note: StickyNote, to: Point, frame: Rect | undefined): Promise<void> {
  const { parentId, x, y } = note
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
  if (note.parentId === parentId) return
  // What was written as a place in the frame has become one on the bare board: the note goes back to where it was.
  if (!note.parentId && frame) await syncPlace(note, onBoard({ x, y }, frame))
  throw movedAway()
}

/** Writes the place alone. */
export async function syncPlace(note: StickyNote, to: Point): Promise<void> {
  for (const name of NOT_MOVED) Reflect.deleteProperty(note, name)
  note.x = to.x
  note.y = to.y
  await note.sync()
}

/** A place in a frame as a place on the board. */
function onBoard({ x, y }: Point, frame: Rect): Point {
  const { left, top } = boxOf(frame)
  return { x: left + x, y: top + y }
}

function movedAway(): BoardProblem {
  return new BoardProblem('gone', 'Somebody moved it out of its frame meanwhile.')
}
