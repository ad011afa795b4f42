import type { Item } from '@mirohq/websdk-types'
import { type CollectedNote, columnOf } from '../../session/index.ts'
import type { Board } from '../board.ts'
import type { WorkOptions } from '../clusters/results.ts'
import { htmlOf } from '../content.ts'
import { boxOf } from '../coordinates.ts'
import { type BoardProblem, inPlainWords, problemOf } from '../errors.ts'
import { grow } from '../layout/grow.ts'
import type { Layout } from '../layout/layout.ts'
import { patiently } from '../pace.ts'
import type { StickyNote } from '../read-items.ts'
import { pacedWithRetry } from '../retry.ts'
import { type Placed, planAdding } from './plan.ts'
import type { AddedNote, AddResult, LeftNote } from './results.ts'

/**
 * Puts notes on the board: a sticky note each in its column's frame and colour, in a grid in free space, the frame growing
 * down when it is full. A note whose text is in its column already is not added, so doing it again after it was stopped, or
 * failed, does the rest. Gives what was added even then. Throws only before anything is added: when the board cannot be
 * read, or a column's frame is gone.
 */
export function addNotes(
  board: Board,
  layout: Layout,
  notes: readonly Pick<CollectedNote, 'column' | 'text'>[],
  { signal, onProgress = () => {} }: WorkOptions = {},
): Promise<AddResult> {
  return inPlainWords(async () => {
    // Everything, not only notes: what is added must not lie on pictures and cards either.
    const items = (await patiently(board, () => board.get(), signal)) as Item[]
    const { placed, growth, already, left } = planAdding(items, layout, notes)
    const added: AddedNote[] = []
    const ended = (problem: BoardProblem | null, more: readonly LeftNote[], cancelled: boolean): AddResult => {
      return { added, already, left: [...left, ...more], problem, cancelled }
    }
    try {
      await grow(board, growth)
      const { failures, complete } = await pacedWithRetry(board, placed.map(begin), (each) => add(board, each, added), {
        signal,
        onDone: onProgress,
      })
      const failed = failures.map(({ piece, problem }) => ({ text: piece.note.text, reason: problem.message }))
      return ended(null, failed, !complete)
    } catch (error) {
      return ended(problemOf(error), [], false)
    }
  })
}

/** `made` is kept over a second try, which goes on where the first broke off. */
type Adding = { readonly note: Placed; made: StickyNote | null }

function begin(note: Placed): Adding {
  return { note, made: null }
}

async function add(board: Board, adding: Adding, added: AddedNote[]): Promise<void> {
  const { column, text, frame, at } = adding.note
  const { left, top } = boxOf(frame)
  if (!adding.made) {
    adding.made = await board.createStickyNote({
      ...{ content: htmlOf(text), x: left + at.x, y: top + at.y },
      style: { fillColor: columnOf(column).color },
    })
    added.push(asAdded(adding.made, adding.note))
  }
  const { made } = adding
  if (made.parentId === frame.id) return
  const child = await frame.add(made)
  const index = added.findIndex(({ id }) => id === made.id)
  added[index] = asAdded(child, adding.note)
}

function asAdded({ id, x, y, parentId }: StickyNote, { column, text }: Placed): AddedNote {
  return { id, column, text, x, y, parentId: parentId ?? '' }
}
