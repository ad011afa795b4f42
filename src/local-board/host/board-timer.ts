import type { TimerInstance } from '@mirohq/websdk-types'
import type { BoardDocument } from './document.ts'
import { refusal } from './rules/errors.ts'
import { positive } from './rules/properties.ts'

/** What all pages share: a running timer is its deadline by the server's clock, never a count of ticks. */
type Stored = {
  status: TimerInstance['status']
  totalMs: number
  /** Left when paused or stopped. */
  restMs: number
  /** Server's clock, ms since 1970; only of a running timer. */
  endsAt?: number
  event: 'start' | 'update'
}

const NONE: Stored = { status: 'STOPPED', totalMs: 0, restMs: 0, event: 'update' }
/** The longest wait a browser's own timer can hold; a longer countdown is taken up again after it. */
const LONGEST_WAIT = 2 ** 31 - 1

export type TimerListener = (event: 'start' | 'update' | 'finish', timer: TimerInstance) => void

/**
 * The board's one timer [D:ref-timer]. `start` and `update` (pause, resume, more time, stop) reach every page;
 * `finish` each page finds out by itself when the deadline passes. There is no tick.
 */
export function createBoardTimer(document: BoardDocument, now: () => number, listener: TimerListener) {
  const map = document.map<Stored>('timer')
  let waiting: ReturnType<typeof setTimeout> | undefined

  const stored = () => map.get('state') ?? NONE
  const rest = ({ endsAt, restMs }: Stored) => (endsAt === undefined ? restMs : Math.max(0, endsAt - now()))

  function get(): TimerInstance {
    const state = stored()
    const restDuration = rest(state)
    const over = state.status === 'STARTED' && restDuration === 0
    return { status: over ? 'STOPPED' : state.status, restDuration, totalDuration: state.totalMs }
  }

  function write(state: Stored): TimerInstance {
    document.transact(() => map.set('state', state), 'sdk')
    return get()
  }

  function running(): Stored {
    const state = stored()
    if (get().status === 'STOPPED') throw refusal.timerNotRunning()
    return state
  }

  function watchDeadline() {
    clearTimeout(waiting)
    if (stored().status !== 'STARTED') return
    waiting = setTimeout(
      () => (rest(stored()) > 0 ? watchDeadline() : listener('finish', get())),
      Math.min(rest(stored()), LONGEST_WAIT),
    )
  }

  const onChange = () => {
    watchDeadline()
    listener(stored().event, get())
  }
  map.observe(onChange)
  // A countdown that was over before this page opened has finished without it.
  if (get().status === 'STARTED') watchDeadline()

  return {
    get,
    start(duration: number) {
      const ms = positive('duration', duration)
      return write({ status: 'STARTED', totalMs: ms, restMs: ms, endsAt: now() + ms, event: 'start' })
    },
    prolong(duration: number) {
      const state = running()
      const ms = positive('duration', duration)
      const endsAt = state.endsAt === undefined ? undefined : state.endsAt + ms
      return write({ ...state, totalMs: state.totalMs + ms, restMs: state.restMs + ms, endsAt, event: 'update' })
    },
    pause() {
      const state = running()
      return write({ ...state, status: 'PAUSED', restMs: rest(state), endsAt: undefined, event: 'update' })
    },
    resume() {
      const state = running()
      return write({ ...state, status: 'STARTED', endsAt: now() + rest(state), event: 'update' })
    },
    stop() {
      const state = stored()
      return write({ ...state, status: 'STOPPED', restMs: rest(state), endsAt: undefined, event: 'update' })
    },
    dispose() {
      clearTimeout(waiting)
      map.unobserve(onChange)
    },
  }
}
export type BoardTimer = ReturnType<typeof createBoardTimer>
