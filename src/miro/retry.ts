import type { Board } from './board.ts'
import { type BoardProblem, problemOf } from './errors.ts'
import { type PaceOptions, paced, pause } from './pace.ts'

/** Long enough for somebody to finish a word. */
const RETRY_MS = 1500

export type Failure<Piece> = { readonly piece: Piece; readonly problem: BoardProblem }

/**
 * Does the work for every piece, and once more, a little later, for those that somebody was editing or that failed for
 * an unclear reason. Gives what still failed, and whether all was tried. What concerns every piece (no credits left, no
 * connection, no permission) is thrown.
 */
export async function pacedWithRetry<Piece>(
  board: Board,
  pieces: readonly Piece[],
  work: (piece: Piece) => Promise<void>,
  pace: PaceOptions = {},
): Promise<{ failures: Failure<Piece>[]; complete: boolean }> {
  let failures: Failure<Piece>[] = []
  const attempt = async (piece: Piece) => {
    try {
      await work(piece)
    } catch (error) {
      const problem = problemOf(error)
      if (!CONCERNS_ONE.has(problem.kind)) throw problem
      failures.push({ piece, problem })
    }
  }
  let complete = await paced(board, pieces, attempt, pace)
  const again = failures.filter(({ problem }) => problem.kind !== 'gone')
  if (again.length > 0 && complete) {
    failures = failures.filter(({ problem }) => problem.kind === 'gone')
    complete = await pause(RETRY_MS, pace.signal).then(
      () =>
        paced(
          board,
          again.map(({ piece }) => piece),
          attempt,
          { signal: pace.signal },
        ),
      () => false,
    )
  }
  return { failures, complete }
}

/**
 * The same for work whose beginnings have to be stored before anybody is told that it failed: gives the first problem,
 * whatever it concerns, and null when there was none.
 */
export async function pacedProblem(
  board: Board,
  pieces: readonly (() => Promise<void>)[],
  pace: PaceOptions = {},
): Promise<BoardProblem | null> {
  try {
    const { failures } = await pacedWithRetry(board, pieces, (run) => run(), pace)
    return failures[0]?.problem ?? null
  } catch (error) {
    return problemOf(error)
  }
}

const CONCERNS_ONE: ReadonlySet<BoardProblem['kind']> = new Set(['gone', 'locked', 'unknown', 'invalid'])
