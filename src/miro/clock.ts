import type { Board } from './board.ts'
import { inPlainWords } from './errors.ts'
import { onPushed } from './events.ts'
import { onTimedWrite } from './meter.ts'

/** The server's clock, whatever this machine's clock says. */
export type BoardClock = {
  /** Now by the server's clock, ms since 1970 UTC. */
  now(): number
  /**
   * Learns from an instant of the server's clock that lay between sending and receiving by this machine's clock, all in
   * ms since 1970. `sentAt` may be -Infinity when only the arrival is known.
   */
  observe(serverTime: number, sentAt: number, receivedAt: number): void
  /** Writes and removes something invisible to learn the server's time, unless it is known well enough. Rarely needed. */
  calibrate(): Promise<void>
}

/** A difference known this well (ms) needs no probe: two panels then show the same second nearly all the time. */
const WELL_ENOUGH_MS = 500
/** A probe that was slow is tried again, later, but not for ever: on a slow line no probe is better. */
const MOST_PROBES = 3
/** Timestamps may come without milliseconds; then the instant lies somewhere in the second after. */
const SECOND = 1000

/**
 * Cristian's algorithm with intersected bounds (F. Cristian, "Probabilistic clock synchronization", 1989): what the server
 * stamped between sending and receiving tells that the difference of the clocks lies in [stamp - received, stamp - sent].
 * It learns for free from what this page writes and from items that arrive as they are made.
 */
export function openClock(board: Board): BoardClock {
  let least = Number.NEGATIVE_INFINITY
  let most = Number.POSITIVE_INFINITY
  let probes = 0
  let probing: Promise<void> | undefined

  function observe(serverTime: number, sentAt: number, receivedAt: number): void {
    if (!Number.isFinite(serverTime) || !Number.isFinite(receivedAt)) return
    const granularity = serverTime % SECOND === 0 ? SECOND : 0
    const low = serverTime - receivedAt
    const high = serverTime + granularity - sentAt
    if (low > most || high < least) {
      // One of the clocks was set meanwhile: what was known before no longer holds.
      least = low
      most = high
      probes = 0
      return
    }
    least = Math.max(least, low)
    most = Math.min(most, high)
  }

  function difference(): number {
    if (Number.isFinite(least) && Number.isFinite(most)) return (least + most) / 2
    // Only one bound is known. Messages are quick, so it is nearly the difference itself.
    if (Number.isFinite(least)) return least
    return Number.isFinite(most) ? most : 0
  }

  async function probe(): Promise<void> {
    probes += 1
    const sentAt = Date.now()
    const text = await board.createText({ content: '·', style: { color: '#ffffff', fontSize: 1 } })
    observe(Date.parse(text.createdAt), sentAt, Date.now())
    await board.remove(text)
  }

  onTimedWrite(board, ({ serverTime, sentAt, receivedAt }) => observe(serverTime, sentAt, receivedAt))
  onPushed(board, 'items:create', ({ items }) => {
    const receivedAt = Date.now()
    for (const item of items) {
      if ('createdAt' in item) observe(Date.parse(item.createdAt), Number.NEGATIVE_INFINITY, receivedAt)
    }
  })

  return {
    now: () => Math.round(Date.now() + difference()),
    observe,
    async calibrate() {
      if (most - least <= WELL_ENOUGH_MS || probes >= MOST_PROBES) return
      probing ??= inPlainWords(probe).finally(() => {
        probing = undefined
      })
      await probing
    },
  }
}
