import { columnOf, wordsOf } from '../../session/index.ts'
import type { Board } from '../board.ts'
import type { WorkOptions } from '../clusters/results.ts'
import { htmlOf, textOf } from '../content.ts'
import { type BoardProblem, inPlainWords, problemOf } from '../errors.ts'
import { removeItem } from '../layout/draw.ts'
import { isStickyNote, readItems, type StickyNote } from '../read-items.ts'
import { pacedWithRetry } from '../retry.ts'
import type { AddedNote, LeftNote, TakeBackResult } from './results.ts'

/** Differences smaller than this are the board's own rounding. */
const NEAR = 1

/**
 * Takes notes off the board that `addNotes` has put there. One that somebody has written on, moved or coloured since is
 * theirs and stays, and so does one that they are editing, which another try may remove. Frames stay as large as they are.
 */
export function takeBackNotes(
  board: Board,
  added: readonly AddedNote[],
  { signal, onProgress = () => {} }: WorkOptions = {},
): Promise<TakeBackResult> {
  return inPlainWords(async () => {
    const items = await readItems(
      board,
      added.map(({ id }) => id),
    )
    const kept: LeftNote[] = []
    const own: { added: AddedNote; note: StickyNote }[] = []
    let gone = 0
    for (const each of added) {
      const note = items.get(each.id)
      const change = isStickyNote(note) ? changeOf(each, note) : null
      if (!isStickyNote(note)) gone += 1
      else if (change) kept.push({ text: each.text, reason: change })
      else own.push({ added: each, note })
    }
    const waiting = new Set(own)
    let problem: BoardProblem | null = null
    const remove = async (each: (typeof own)[number]) => {
      await removeItem(board, each.note)
      waiting.delete(each)
    }
    const complete = await pacedWithRetry(board, own, remove, { signal, onDone: onProgress }).then(
      (result) => result.complete,
      (error) => {
        problem = problemOf(error)
        return true
      },
    )
    const left = [...waiting].map((each) => each.added)
    return { removed: own.length - left.length, gone, kept, left, problem, cancelled: !complete }
  })
}

/** What people have done to a note since it was added, or null. */
function changeOf(added: AddedNote, note: StickyNote): string | null {
  if (wordsOf(textOf(note.content)) !== wordsOf(textOf(htmlOf(added.text)))) return 'It says something else now.'
  if (note.style.fillColor !== columnOf(added.column).color) return 'It has another colour now.'
  if (note.tagIds.length > 0) return 'It has a tag now.'
  const there = (note.parentId ?? '') === added.parentId
  const moved = !there || Math.abs(note.x - added.x) > NEAR || Math.abs(note.y - added.y) > NEAR
  return moved ? 'It was moved.' : null
}
