import { dayOf, fromLocalInput, type KeptEvent, type TimelineEvent } from '../../timeline/index.ts'
import type { DrawnEvent, DrawnTimeline } from './drawn.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** What times are rounded to: the coarsest of these that is no wider on the axis than people can aim. */
const STEPS = [1, 5, 10, 15, 30, 60, 120, 360].map((minutes) => minutes * MINUTE)
const AIM = 20
/** Beyond the ends of a row that holds only one event: so much for a step of the eye. */
const ALONE_MS_A_UNIT = MINUTE / 20

/**
 * The time for an event that was dragged to a place on the axis, from the dots beside it as they were drawn: between two of them in
 * proportion, beyond the last at the row's own rate, and never past what the next row shows. A day stays a day.
 */
export function movedTime(
  event: KeptEvent,
  place: { readonly x: number; readonly y: number },
  drawn: DrawnTimeline,
  timeZone: string,
): Pick<TimelineEvent, 'at' | 'precision' | 'approximate'> {
  const row = rowAt(drawn, place.y)
  const others = drawn.events.filter(({ id }) => id !== event.id)
  const beside = others.filter((each) => each.row === row).sort((one, other) => one.x - other.x)
  const earlier = beside.findLast(({ x }) => x <= place.x)
  const later = beside.find(({ x }) => x > place.x)
  const rate = rateOf(earlier, later) ?? rateOf(beside[0], beside.at(-1)) ?? ALONE_MS_A_UNIT
  const time = earlier
    ? timeOf(earlier) + (place.x - earlier.x) * rate
    : later
      ? timeOf(later) - (later.x - place.x) * rate
      : timeOf(event)
  const least = later && !earlier ? lastBefore(others, row) : undefined
  const most = earlier && !later ? firstAfter(others, row) : undefined
  const bounded = Math.min(Math.max(time, least ?? Number.NEGATIVE_INFINITY), most ?? Number.POSITIVE_INFINITY)
  if (event.precision === 'day')
    return { at: startOfDay(bounded, timeZone), precision: 'day', approximate: event.approximate }
  const step = STEPS.findLast((each) => each <= rate * AIM) ?? MINUTE
  const rounded = Math.round(bounded / step) * step
  const [from, to] = [earlier && timeOf(earlier), later && timeOf(later)]
  const at = Math.min(Math.max(rounded, from ?? Number.NEGATIVE_INFINITY), to ?? Number.POSITIVE_INFINITY)
  return { at: new Date(at).toISOString(), precision: 'minute', approximate: true }
}

function rowAt({ rows }: DrawnTimeline, y: number): number {
  const inside = rows.findIndex(({ top, height }) => y >= top && y <= top + height)
  if (inside >= 0) return inside
  const distance = ({ top, height }: { top: number; height: number }) => Math.abs(y - (top + height / 2))
  return rows.reduce((best, row, index) => (distance(row) < distance(rows[best]!) ? index : best), 0)
}

/** Ms a unit of the axis; null where that cannot be told. */
function rateOf(one: DrawnEvent | undefined, other: DrawnEvent | undefined): number | null {
  if (!one || !other || other.x - one.x < 1) return null
  const rate = (timeOf(other) - timeOf(one)) / (other.x - one.x)
  return rate > 0 ? rate : null
}

function lastBefore(events: readonly DrawnEvent[], row: number): number | undefined {
  const times = events.filter((event) => event.row < row).map(timeOf)
  return times.length > 0 ? Math.max(...times) : undefined
}

function firstAfter(events: readonly DrawnEvent[], row: number): number | undefined {
  const times = events.filter((event) => event.row > row).map(timeOf)
  return times.length > 0 ? Math.min(...times) : undefined
}

function startOfDay(time: number, timeZone: string): string {
  const nearest = new Date(time + DAY / 2).toISOString()
  return fromLocalInput(`${dayOf(nearest, timeZone)}T00:00`, timeZone)!
}

function timeOf({ at }: { readonly at: string }): number {
  return Date.parse(at)
}
