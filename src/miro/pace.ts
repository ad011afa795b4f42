import type { Board } from './board.ts'
import { BoardProblem, problemOf } from './errors.ts'

/** Calls under way at once: more gains nothing and delays what people do by hand (miro-platform.md §1.3). */
const IN_FLIGHT = 24
/** Calls a minute that bulk work takes of the 2,000 the board allows [D:ref-rate-limiting]; the rest is for people. */
const PER_MINUTE = 1500
const WAITS_MS = [500, 1000, 2000, 4000, 8000, 16_000, 30_000]

export type PaceOptions = { readonly signal?: AbortSignal; readonly onDone?: (done: number, total: number) => void }

/** When the calls of the last minute began, oldest first. */
const recent = new WeakMap<Board, number[]>()

/**
 * Does all the work, `IN_FLIGHT` at a time, in order of its list. When the board asks to slow down, it waits and goes on;
 * what fails for another reason is told by `work` itself or ends everything. Stops before the next piece when `signal`
 * is aborted. Gives whether all of it was done.
 */
export async function paced<Piece>(
  board: Board,
  pieces: readonly Piece[],
  work: (piece: Piece) => Promise<void>,
  { signal, onDone }: PaceOptions = {},
): Promise<boolean> {
  let next = 0
  let done = 0
  let failure: { error: unknown } | undefined
  const worker = async () => {
    while (next < pieces.length && !failure && !signal?.aborted) {
      const piece = pieces[next++]!
      try {
        await patiently(board, () => work(piece), signal)
      } catch (error) {
        failure ??= { error }
        return
      }
      done += 1
      onDone?.(done, pieces.length)
    }
  }
  await Promise.all(Array.from({ length: Math.min(IN_FLIGHT, pieces.length) }, worker))
  if (failure && !(signal?.aborted && failure.error === signal.reason)) throw failure.error
  return done === pieces.length
}

/** Does one thing; again, ever more slowly, while the board says that there are too many requests this minute. */
export async function patiently<Result>(
  board: Board,
  work: () => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  for (let attempt = 0; ; attempt++) {
    await turn(board, signal)
    try {
      return await work()
    } catch (error) {
      const problem = problemOf(error)
      const wait = WAITS_MS[attempt]
      if (problem.kind !== 'rate-minute' || wait === undefined) throw problem
      await pause(wait, signal)
    }
  }
}

/** Waits until another call fits into the last minute. */
async function turn(board: Board, signal?: AbortSignal): Promise<void> {
  const begun = recent.get(board) ?? []
  recent.set(board, begun)
  for (;;) {
    const now = performance.now()
    while (begun.length > 0 && begun[0]! < now - 60_000) begun.shift()
    if (begun.length < PER_MINUTE) {
      begun.push(now)
      return
    }
    await pause(begun[0]! + 60_000 - now, signal)
  }
}

/** Waits; rejects with the signal's reason when it is aborted. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })
}

/** Throws when the work was called off. */
export function throwIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new BoardProblem('invalid', 'It was stopped. Nothing that was done is lost; start it again to finish.')
}
