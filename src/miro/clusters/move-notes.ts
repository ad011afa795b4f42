import type { Board } from '../board.ts'
import { readSnapshot, type Snapshot } from '../board-snapshot.ts'
import { BoardProblem } from '../errors.ts'
import { patiently } from '../pace.ts'
import type { StickyNote } from '../read-items.ts'
import { pacedWithRetry } from '../retry.ts'
import type { SkippedNote, WorkOptions } from './results.ts'

/** Notes moved with one reading, and how old that may be (ms), so that what people do meanwhile is seen. */
const CHUNK = 200
const FRESH_MS = 3000

export type NoteWork = { readonly noteId: string }

/**
 * Does `move` for each note with a handle just read; 200 notes or three seconds later the board is read anew. Gives how
 * many were moved, which were not and why, for which of these another try may help, and whether it came to its end.
 */
export async function moveNotes<Work extends NoteWork>(
  board: Board,
  snapshot: Snapshot,
  works: readonly Work[],
  move: (work: Work, note: StickyNote) => Promise<void>,
  { signal, onProgress = () => {} }: WorkOptions,
): Promise<{ moved: number; skipped: SkippedNote[]; left: Work[]; complete: boolean }> {
  const skipped: SkippedNote[] = []
  const left: Work[] = []
  let notes = byId(snapshot)
  let readAt = performance.now()
  let moved = 0
  for (let from = 0; from < works.length; from += CHUNK) {
    if (signal?.aborted) return { moved, skipped, left, complete: false }
    if (from > 0 || performance.now() - readAt > FRESH_MS) {
      notes = byId(await patiently(board, () => readSnapshot(board), signal))
      readAt = performance.now()
    }
    const attempt = async (work: Work) => {
      const note = notes.get(work.noteId)
      if (!note) throw new BoardProblem('gone', 'It was removed from the board.')
      await move(work, note)
      moved += 1
    }
    const { failures, complete } = await pacedWithRetry(board, works.slice(from, from + CHUNK), attempt, {
      signal,
      onDone: (done) => onProgress(from + done, works.length),
    })
    skipped.push(...failures.map(({ piece, problem }) => ({ noteId: piece.noteId, reason: reasonOf(problem) })))
    left.push(...failures.flatMap(({ piece, problem }) => (problem.kind === 'gone' ? [] : [piece])))
    if (!complete) return { moved, skipped, left, complete: false }
  }
  return { moved, skipped, left, complete: true }
}

function byId({ notes }: Snapshot): Map<string, StickyNote> {
  return new Map(notes.map((note) => [note.id, note]))
}

function reasonOf({ kind, message }: BoardProblem): string {
  if (kind === 'locked') return 'Somebody is editing it.'
  return kind === 'gone' && !message.startsWith('Somebody') ? 'It was removed from the board.' : message
}
