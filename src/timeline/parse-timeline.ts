import { isCalendarDay } from './calendar.ts'
import { readMessages } from './chat.ts'
import type { ParsedTimeline } from './event.ts'
import { hintsOf } from './hints.ts'
import { readSections } from './sections.ts'
import { sourceLines } from './source-line.ts'
import { readTables } from './tables.ts'
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
 * instants, rows of tables (Markdown, CSV, TSV), chat messages, headings with their paragraphs; a line with only a day
 * (`2017-01-31`, `31 January 2017`) holds for the lines that follow. Of a report with headings only the timeline is read.
 * Events come ordered by time. What is not empty becomes an event, a part of one, the day or zone of others, or is named
 * in a problem that says why; so does every guess.
 * @throws RangeError when `timeZone` is not known or `date` is not a day.
 */
export function parseTimeline(text: string, options: ParseOptions = {}): ParsedTimeline {
  const timeZone = options.timeZone ?? 'UTC'
  if (!isTimeZone(timeZone)) throw new RangeError(`The time zone "${timeZone}" is not known. Try UTC or Europe/Berlin.`)
  if (options.date !== undefined && !isCalendarDay(options.date)) {
    throw new RangeError(`"${options.date}" is not a day. Write it as YYYY-MM-DD.`)
  }
  const source = sourceLines(text)
  const hints = hintsOf(
    source.map(({ text: line }) => line),
    timeZone,
  )
  const { lines, problems, guess, document } = readSections(source, hints)
  const reader = new TimelineReader({ zone: { timeZone }, day: options.date ?? null, hints, document, guess })
  const rows = readTables(lines, hints)
  for (const line of readMessages(rows.lines, hints, document)) reader.read(line)
  const read = reader.finish()
  const told = [...problems, ...rows.problems, ...read.problems].sort((a, b) => a.line - b.line)
  return { events: read.events, problems: told }
}
