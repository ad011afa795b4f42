import { isCalendarDay, pad, type WallTime, wallText } from './calendar.ts'
import type { TimelineEvent } from './event.ts'
import { toInstant, toWallTime } from './time-zone.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** The events of one day, as clocks in the zone see it. */
export type TimelineDay<Event extends TimelineEvent = TimelineEvent> = {
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** Like `Tue 31 January 2017`. */
  readonly heading: string
  readonly events: readonly Event[]
}

/** Events by day in a zone, days and events in the order in which they come. */
export function groupByDay<Event extends TimelineEvent>(
  events: readonly Event[],
  timeZone: string,
): TimelineDay<Event>[] {
  const days = new Map<string, Event[]>()
  for (const event of events) {
    const day = dayOf(event.at, timeZone)
    days.set(day, [...(days.get(day) ?? []), event])
  }
  return [...days].map(([day, ofDay]) => ({ day, heading: formatDay(day, { weekday: true }), events: ofDay }))
}

/** An event's time of day in a zone: `17:20`, `~23:00` when approximate, empty when only its day is known. */
export function formatEventTime(event: TimelineEvent, timeZone: string): string {
  if (event.precision === 'day') return ''
  return `${event.approximate ? '~' : ''}${formatTime(event.at, timeZone)}`
}

/** The time of day in a zone, like `09:05`. `at` is an ISO 8601 instant. */
export function formatTime(at: string, timeZone: string): string {
  const { hour, minute } = toWallTime(Date.parse(at), timeZone)
  return `${pad(hour)}:${pad(minute)}`
}

/** A `YYYY-MM-DD` day in words: `31 January 2017`, with its weekday `Tue 31 January 2017`. */
export function formatDay(day: string, options: { readonly weekday?: boolean } = {}): string {
  if (!isCalendarDay(day)) return day
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const words = `${date} ${MONTHS[month - 1]} ${year}`
  return options.weekday ? `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]} ${words}` : words
}

/** Day and time in a zone: `31 January 2017, 17:20`. `at` is an ISO 8601 instant. */
export function formatInstant(at: string, timeZone: string): string {
  return `${formatDay(dayOf(at, timeZone))}, ${formatTime(at, timeZone)}`
}

/** In words, up to two days to the minute: `45 s`, `26 min`, `24 h 40 min`, `2 days 3 h`. Below zero counts as none. */
export function formatDuration(ms: number): string {
  const seconds = Math.max(Math.floor(ms / 1000), 0)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  const hours = Math.floor(minutes / 60)
  if (hours === 0) return `${minutes} min`
  if (hours < 48) return both(`${hours} h`, minutes % 60, 'min')
  return both(`${Math.floor(hours / 24)} days`, hours % 24, 'h')
}

/** The day in a zone at an ISO 8601 instant, `YYYY-MM-DD`. */
export function dayOf(at: string, timeZone: string): string {
  return wallText(toWallTime(Date.parse(at), timeZone)).slice(0, 10)
}

/** `YYYY-MM-DDTHH:MM` on the clocks of a zone, as date and time fields take it. `at` is an ISO 8601 instant. */
export function toLocalInput(at: string, timeZone: string): string {
  return wallText(toWallTime(Date.parse(at), timeZone)).slice(0, 16)
}

/** The ISO 8601 instant of a `YYYY-MM-DDTHH:MM` on the clocks of a zone, or null when there is no such day or time. */
export function fromLocalInput(text: string, timeZone: string): string | null {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text)
  if (!parts || !isCalendarDay(parts[1]!)) return null
  const [year, month, day] = parts[1]!.split('-').map(Number) as [number, number, number]
  const wall: WallTime = { year, month, day, hour: +parts[2]!, minute: +parts[3]!, second: +(parts[4] ?? 0) }
  if (wall.hour > 23 || wall.minute > 59 || wall.second > 59) return null
  return new Date(toInstant(wall, timeZone)).toISOString()
}

function both(large: string, small: number, unit: string): string {
  return small === 0 ? large : `${large} ${small} ${unit}`
}
