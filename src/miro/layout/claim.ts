import { BoardProblem } from '../errors.ts'
import { pause } from '../pace.ts'
import type { SharedState } from '../shared-state.ts'

/** Long enough for a claim written at the same moment by another panel to arrive. */
const SETTLE_MS = 300
const LOOK_MS = 250
/** A claim that has stood so long belongs to a panel that was closed. */
const STALE_MS = 20_000

/**
 * Runs `work` in one panel at a time. Storage has no compare-and-set (miro-platform.md §1.9), but its last write wins for
 * everyone: each panel writes its token, waits, and goes on only if its own still stands. The others wait until it is
 * done and then run `work` themselves, which finds nothing left to do.
 */
export async function inOnePanel<Result>(
  state: SharedState,
  signal: AbortSignal | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  const token = crypto.randomUUID()
  for (;;) {
    await waitForOthers(state, signal)
    await state.set('set-up', { token })
    await pause(SETTLE_MS, signal)
    if ((await state.get('set-up'))?.token === token) break
  }
  try {
    return await work()
  } finally {
    await state.remove('set-up').catch(() => {})
  }
}

/** Until nobody claims it, or the same claim has stood too long. Counts its own waiting: clocks of machines differ. */
async function waitForOthers(state: SharedState, signal: AbortSignal | undefined): Promise<void> {
  let seen: string | undefined
  let waited = 0
  for (;;) {
    const token = (await state.get('set-up'))?.token
    if (!token || (token === seen && waited >= STALE_MS)) return
    if (token !== seen) waited = 0
    seen = token
    await pause(LOOK_MS, signal)
    waited += LOOK_MS
    if (signal?.aborted) throw new BoardProblem('invalid', 'Setting up the board was stopped.')
  }
}
