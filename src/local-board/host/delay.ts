import type { Command } from '../protocol.ts'
import { chance } from './chance.ts'
import { priceOf } from './credits.ts'
import type { Weather } from './weather.ts'

const MANY = 500

type DelayOptions = {
  weather(): Weather
  /** While the connection is gone: resolves when it is back. */
  lost(): Promise<void> | undefined
}

/**
 * How long one app page and its board take to hear of each other. Messages arrive in the order they were sent; their
 * answers may overtake each other. In calm weather nothing waits, not even for a turn of the event loop.
 */
export function createDelay({ weather, lost }: DelayOptions) {
  let last: Promise<void> | undefined
  let answers = 0

  return {
    /** Calls `arrive` when the message is there: after those that were sent before it. */
    message(arrive: () => void): void {
      const { latencyMs } = weather()
      if (!last && latencyMs === 0 && !lost()) {
        arrive()
        return
      }
      const there = Date.now() + latencyMs / 2
      const mine: Promise<void> = (last ?? Promise.resolve())
        .then(() => wait(there - Date.now()))
        .then(lost)
        .then(() => {
          if (last === mine) last = undefined
          arrive()
        })
      last = mine
    },
    /** How long the next answer takes to come back, in milliseconds. */
    ofAnswer(command: Command): number {
      const { seed, latencyMs, jitterMs, slowReadsMs } = weather()
      answers += 1
      return latencyMs / 2 + jitterMs * chance(seed, 'jitter', answers) + (priceOf(command) >= MANY ? slowReadsMs : 0)
    },
  }
}

function wait(ms: number): Promise<void> | undefined {
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined
}
