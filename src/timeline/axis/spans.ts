import { dayOf, formatDay, formatTime } from '../format.ts'
import type { KeptEvent } from '../kept-event.ts'
import { toInstant } from '../time-zone.ts'

/** A stretch of time, in ms since 1970 UTC; the last one holds its end too. */
export type Span = { readonly from: number; readonly to: number; readonly last: boolean }

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
const MOST_TICKS = 12

/**
 * Ways to part the time of the events into rows, from one row for all to many short ones. Rows of one way have one length; a
 * stretch without events is left out. Events come ordered by time.
 */
export function* domains(events: readonly KeptEvent[], timeZone: string): Generator<readonly Span[]> {
  const [first, last] = [Date.parse(events[0]!.at), Date.parse(events.at(-1)!.at)]
  const whole = Math.max(last - first, 10 * MINUTE)
  const step = stepFor(whole)
  const from = floorTo(first, step, timeZone)
  const to = from + Math.ceil((Math.max(last, first + MINUTE) - from) / step) * step
  yield [{ from, to, last: true }]
  for (const length of LENGTHS) {
    if (length >= to - from) continue
    const start = floorTo(first, Math.min(stepFor(length), DAY), timeZone)
    yield partsOf(events, start, length)
  }
}

function partsOf(events: readonly KeptEvent[], start: number, length: number): readonly Span[] {
  const cells = new Set(events.map(({ at }) => Math.floor((Date.parse(at) - start) / length)))
  return [...cells].map((cell) => ({ from: start + cell * length, to: start + (cell + 1) * length, last: false }))
}

/** The times to write under a stretch of time: at most twelve, whole in hours, minutes or days. */
export function ticksIn({ from, to }: Span, timeZone: string): { at: number; text: string }[] {
  const step = stepFor(to - from)
  const ticks: { at: number; text: string }[] = []
  for (let at = floorTo(from, step, timeZone); at <= to; at += step) {
    if (at < from) continue
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

function stepFor(length: number): number {
  return STEPS.find((step) => length / step <= MOST_TICKS) ?? STEPS.at(-1)!
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
