import type { Board } from './board.ts'
import { problemOf } from './errors.ts'
import { pause } from './pace.ts'
import { type BoardCall, wrapBoard } from './wrap-board.ts'

/** Short, so that whoever presses Stop does not wait for it; bulk work waits longer by itself (pace.ts). */
const WAITS_MS = [300, 1000, 2000]

/**
 * The same board, trying a call again for a few seconds when the board was too busy, or failed without saying why. A call
 * of which nobody can tell whether it was done is tried again only where doing it twice is like doing it once.
 */
export function patientBoard(board: Board): Board {
  return wrapBoard(board, (call, go) => {
    const result = go()
    return result instanceof Promise ? result.catch((error: unknown) => again(call, go, error)) : result
  })
}

async function again(call: BoardCall, go: () => unknown, first: unknown): Promise<unknown> {
  let error = first
  for (const wait of WAITS_MS) {
    const { kind } = problemOf(error)
    if (kind !== 'rate-minute' && !(kind === 'unknown' && isRepeatable(call))) break
    await pause(wait)
    try {
      return await go()
    } catch (next) {
      error = next
    }
  }
  throw error
}

/** Not what makes something, adds to something, or tells somebody. */
const ONCE = /^(create|group$|ungroup$|events\.|timer\.(start|prolong)$|ui\.|notifications\.|experimental\.history)/

function isRepeatable({ path }: BoardCall): boolean {
  return !ONCE.test(path)
}
