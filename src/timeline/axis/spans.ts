import { dayOf, formatDay, formatTime } from '../format.ts'
import type { KeptEvent } from '../kept-event.ts'
import { toInstant } from '../time-zone.ts'

/** A stretch of time with the events in it, in ms since 1970 UTC. */
export type Span = { readonly from: number; readonly to: number; readonly events: readonly KeptEvent[] }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** What people count time in, from the shortest. */
const STEPS = [
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 7, 14, 28, 91, 182, 364].map((days) => days * DAY),
]
/** Lengths of rows, from the longest. */
const LENGTHS = [364, 182, 91, 56, 28, 14, 7, 4, 2, 1]
  .map((days) => days * DAY)
  .concat([12, 8, 6, 4, 3, 2, 1].map((hours) => hours * HOUR))
  .concat([30, 20, 10].map((minutes) => minutes * MINUTE))

/** How long rows may be in time: all of it first, then ever shorter. Events come ordered by time. */
export function lengthsFor(events: readonly KeptEvent[]): number[] {
  const whole = Math.max(timeOf(events.at(-1)!) - timeOf(events[0]!), 10 * MINUTE)
  return [whole, ...LENGTHS.filter((length) => length < whole)]
}

/** The shortest step of which a length has so many at most; whole days where no event has a time of day. */
export function stepFor(length: number, most: number, events: readonly KeptEvent[]): number {
  const least = events.every(({ precision }) => precision === 'day') ? DAY : 0
  return STEPS.find((step) => step >= least && length / step <= most) ?? STEPS.at(-1)!
}

/**
 * Events in stretches of time that begin and end at whole steps, none longer than `longest`; a time without events longer than
 * `cut` parts two.
 */
export function spansOf(
  events: readonly KeptEvent[],
  { longest, cut, step, timeZone }: { longest: number; cut: number; step: number; timeZone: string },
): Span[] {
  const spans: Span[] = []
  let own: KeptEvent[] = []
  let from = 0
  const close = () => {
    if (own.length === 0) return
    const last = timeOf(own.at(-1)!)
    spans.push({ from, to: Math.max(from + Math.ceil((last - from) / step) * step, from + step), events: own })
    own = []
  }
  for (const event of events) {
    const time = timeOf(event)
    const before = own.at(-1)
    if (before && (time - timeOf(before) > cut || time - from > longest)) close()
    if (own.length === 0) from = floorTo(time, step, timeZone)
    own.push(event)
  }
  close()
  return spans
}

/** The times to write under a stretch of time, one a step. */
export function ticksIn({ from, to }: Span, step: number, timeZone: string): { at: number; text: string }[] {
  const ticks: { at: number; text: string }[] = []
  for (let at = from; at <= to; at += step) {
    const iso = new Date(at).toISOString()
    const time = formatTime(iso, timeZone)
    ticks.push({ at, text: step >= DAY || time === '00:00' ? shortDay(iso, timeZone) : time })
  }
  return ticks
}

/** The instant at which a day (`YYYY-MM-DD`) begins in a zone. */
export function dayStart(day: string, timeZone: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return toInstant({ year, month, day: date, hour: 0, minute: 0, second: 0 }, timeZone)
}

/** Steps are counted from the beginning of the day, on the clocks of the zone. */
function floorTo(instant: number, step: number, timeZone: string): number {
  const start = dayStart(dayOf(new Date(instant).toISOString(), timeZone), timeZone)
  return step >= DAY ? start : start + Math.floor((instant - start) / step) * step
}

function shortDay(at: string, timeZone: string): string {
  const [date = '', month = ''] = formatDay(dayOf(at, timeZone)).split(' ')
  return `${date} ${month.slice(0, 3)}`
}

export function timeOf({ at }: KeptEvent): number {
  return Date.parse(at)
}
