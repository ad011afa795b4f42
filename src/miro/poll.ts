import type { Board } from './board.ts'
import { problemOf } from './errors.ts'
import { onPushed, type PushedEvent } from './events.ts'

const EVERY_MS = 10_000
const SETTLE_MS = 400
/** However much happens, no sooner than this after the last read: 500 credits each. */
const LEAST_MS = 2000
const HOUR_WAIT_MS = 5 * 60_000
const MOST_WAIT_MS = 60_000
const HASTENED_BY: readonly PushedEvent[] = ['items:create', 'items:delete', 'selection:update']

/**
 * Reads again and again while the page is visible, because the board has no event for an edited text
 * (miro-platform.md §1.7): every 10 s, sooner when something was made, removed or selected. After a failure, which
 * goes to `onProblem`, it waits longer, and five minutes when the hour's credits are spent. A value like the one before
 * is not told again, except after a failure. Returns its disposer.
 */
export function poll<Value>(
  board: Board,
  read: () => Promise<Value>,
  onValue: (value: Value) => void,
  onProblem: (message: string) => void,
): () => void {
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let reading = false
  let again = false
  let failures = 0
  let notBefore = 0
  let due = Number.POSITIVE_INFINITY
  let told: string | undefined

  function plan(ms: number): void {
    clearTimeout(timer)
    if (stopped || isHidden()) return
    const now = performance.now()
    due = Math.max(now + ms, notBefore)
    timer = setTimeout(run, due - now)
  }

  async function run(): Promise<void> {
    if (reading) return
    reading = true
    again = false
    notBefore = performance.now() + LEAST_MS
    let wait = EVERY_MS
    try {
      const value = await read()
      failures = 0
      const text = JSON.stringify(value)
      if (!stopped && text !== told) {
        told = text
        onValue(value)
      }
    } catch (error) {
      const problem = problemOf(error)
      failures += 1
      // The value is told again when it can be read again, so that whoever shows the problem knows that it is over.
      told = undefined
      wait = problem.kind === 'rate-hour' ? HOUR_WAIT_MS : Math.min(EVERY_MS * 2 ** failures, MOST_WAIT_MS)
      notBefore = performance.now() + wait
      if (!stopped) onProblem(problem.message)
    }
    reading = false
    plan(again ? SETTLE_MS : wait)
  }

  const hasten = () => {
    if (reading) again = true
    else if (performance.now() + SETTLE_MS < due) plan(SETTLE_MS)
  }
  const disposers = HASTENED_BY.map((event) => onPushed(board, event, hasten))
  const onVisibility = () => (isHidden() ? clearTimeout(timer) : plan(0))
  if (typeof document !== 'undefined') document.addEventListener('visibilitychange', onVisibility)
  if (!isHidden()) void run()

  return () => {
    stopped = true
    clearTimeout(timer)
    for (const dispose of disposers) dispose()
    if (typeof document !== 'undefined') document.removeEventListener('visibilitychange', onVisibility)
  }
}

function isHidden(): boolean {
  return typeof document !== 'undefined' && document.hidden
}
