import { type Countdown, left } from '../session/index.ts'
import type { Board } from './board.ts'

/** Miro's own timer, kept in step with our countdown. */
export type NativeTimer = {
  /** Brings the timer to this countdown; null is none. `now` is the server's clock, ms since 1970 UTC. */
  follow(countdown: Countdown | null, now: number): Promise<void>
}

/** A difference people do not see, and the way of a message. */
const NEAR_MS = 1500

/**
 * Drives the timer that Miro shows everyone, where the team's plan has it; elsewhere it does nothing and says nothing,
 * because our own countdown is complete without it. It acts only when our countdown has changed, so that what people do
 * with the timer stands until then, and it leaves alone a timer that somebody else started. Call it in the panel in which
 * the countdown was changed.
 */
export function openNativeTimer(board: Board): NativeTimer {
  let usable: Promise<boolean> | undefined
  let ours = false
  let followed = ''
  let queue: Promise<void> = Promise.resolve()

  const isUsable = () => (usable ??= board.canUse('timer').catch(() => false))

  async function bring(countdown: Countdown | null, now: number): Promise<void> {
    const { timer } = board
    const current = await timer.get()
    const stands = current.status !== 'STOPPED'
    if (stands && !ours) return
    const wanted = countdown && countdown.status !== 'idle' ? left(countdown, now) : 0
    if (!countdown || wanted <= 0) {
      if (stands) await timer.stop()
      ours = false
      return
    }
    if (!stands || wanted < current.restDuration - NEAR_MS) {
      // A timer cannot be shortened: it is stopped and started anew.
      if (stands) await timer.stop()
      if (!stands && countdown.status === 'paused') return
      await timer.start(wanted)
      ours = true
    } else if (wanted > current.restDuration + NEAR_MS) await timer.prolong(wanted - current.restDuration)
    const { status } = await timer.get()
    if (countdown.status === 'paused' && status === 'STARTED') await timer.pause()
    if (countdown.status === 'running' && status === 'PAUSED') await timer.resume()
  }

  return {
    follow(countdown, now) {
      const changed = JSON.stringify(countdown)
      if (changed === followed) return queue
      followed = changed
      // One change after the other; the timer is an extra, so what it refuses stops nothing.
      queue = queue.then(async () => {
        if (await isUsable()) await bring(countdown, now).catch(() => {})
      })
      return queue
    },
  }
}
