import type { TimelineEvent } from './event.ts'

/** What can be read off a timeline. Undefined where there is too little to read it from. */
export type Measures = {
  readonly first: TimelineEvent | undefined
  readonly last: TimelineEvent | undefined
  /** From the first to the last event, in ms. */
  readonly durationMs: number | undefined
  /** The longest time without an event, and the two events around it. Days without a time of day are left out. */
  readonly longestSilence: { readonly ms: number; readonly from: TimelineEvent; readonly to: TimelineEvent } | undefined
}

/** Measures ordered events, as `parseTimeline` gives them. */
export function measure(events: readonly TimelineEvent[]): Measures {
  const first = events[0]
  const last = events.at(-1)
  return {
    first,
    last,
    durationMs: first && last && first !== last ? between(first, last) : undefined,
    longestSilence: longestSilence(events.filter((event) => event.precision !== 'day')),
  }
}

function longestSilence(timed: readonly TimelineEvent[]): Measures['longestSilence'] {
  let longest: Measures['longestSilence']
  for (let i = 1; i < timed.length; i++) {
    const [from, to] = [timed[i - 1]!, timed[i]!]
    const ms = between(from, to)
    if (!longest || ms > longest.ms) longest = { ms, from, to }
  }
  return longest
}

function between(from: TimelineEvent, to: TimelineEvent): number {
  return Date.parse(to.at) - Date.parse(from.at)
}
