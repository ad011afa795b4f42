import { isCalendarDay } from './calendar.ts'
import type { ParsedTimeline } from './event.ts'
import { isTimeZone } from './time-zone.ts'
import { TimelineReader } from './timeline-reader.ts'

export type ParseOptions = {
  /** IANA zone of times that state none; UTC when left out. */
  readonly timeZone?: string
  /** `YYYY-MM-DD`: the day of times before the first line that states one. */
  readonly date?: string
}

/**
 * Reads a timeline, one event a line: `17:20 text`, `~23:00 text`, `2:05 pm – text`, `2017-01-31 17:20 text`, ISO
 * instants; a line with only a day (`2017-01-31`, `31 January 2017`) holds for the lines that follow. Events come
 * ordered by time. Every line that is not empty becomes an event, a part of one, or a problem that says why.
 * @throws RangeError when `timeZone` is not known or `date` is not a day.
 */
export function parseTimeline(text: string, options: ParseOptions = {}): ParsedTimeline {
  const timeZone = options.timeZone ?? 'UTC'
  if (!isTimeZone(timeZone)) throw new RangeError(`The time zone "${timeZone}" is not known. Try UTC or Europe/Berlin.`)
  if (options.date !== undefined && !isCalendarDay(options.date)) {
    throw new RangeError(`"${options.date}" is not a day. Write it as YYYY-MM-DD.`)
  }
  const reader = new TimelineReader({ timeZone }, options.date ?? null)
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries())
    reader.read(line, index + 1)
  return reader.finish()
}
