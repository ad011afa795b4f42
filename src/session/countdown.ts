/**
 * The time a phase has left, as shared through the board. A deadline, never counted ticks:
 * every open panel computes the same second from it. All instants are the server's clock, ms since 1970 UTC.
 */
export type Countdown =
  | { readonly status: 'idle'; readonly totalMs: number }
  | { readonly status: 'running'; readonly totalMs: number; readonly endsAt: number }
  | { readonly status: 'paused'; readonly totalMs: number; readonly leftMs: number }

/** A phase of `totalMs` that has not begun. */
export function idle(totalMs: number): Countdown {
  return { status: 'idle', totalMs }
}

/** Starts, or goes on after a pause. A running countdown is left as it is. */
export function start(countdown: Countdown, now: number): Countdown {
  if (countdown.status === 'running') return countdown
  return { status: 'running', totalMs: countdown.totalMs, endsAt: now + left(countdown, now) }
}

/** Holds a running countdown where it is; negative time left is kept, so that time over is not forgotten. */
export function pause(countdown: Countdown, now: number): Countdown {
  if (countdown.status !== 'running') return countdown
  return { status: 'paused', totalMs: countdown.totalMs, leftMs: left(countdown, now) }
}

/**
 * Adds time (`ms` > 0) in any state. A countdown past its end gets the whole of it from now on, and the time it ran
 * over joins its total: what has been spent stays what it was.
 */
export function prolong(countdown: Countdown, ms: number, now: number): Countdown {
  const leftMs = Math.max(left(countdown, now), 0) + ms
  const totalMs = elapsed(countdown, now) + leftMs
  if (countdown.status === 'idle') return { status: 'idle', totalMs }
  if (countdown.status === 'paused') return { status: 'paused', totalMs, leftMs }
  return { status: 'running', totalMs, endsAt: now + leftMs }
}

/** Milliseconds left; negative when the phase runs over. */
export function left(countdown: Countdown, now: number): number {
  if (countdown.status === 'idle') return countdown.totalMs
  return countdown.status === 'paused' ? countdown.leftMs : countdown.endsAt - now
}

/** Milliseconds spent so far, pauses left out. */
export function elapsed(countdown: Countdown, now: number): number {
  return countdown.totalMs - left(countdown, now)
}
