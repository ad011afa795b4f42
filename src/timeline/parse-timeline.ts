import { isCalendarDay } from './calendar.ts'
import { readMessages } from './chat.ts'
import { doubtfulEvents } from './doubtful-events.ts'
import type { ParsedTimeline } from './event.ts'
import { dayOf } from './format.ts'
import { hintsOf } from './hints.ts'
import { yearsIn } from './left-out-year.ts'
import { readSections } from './sections.ts'
import { sourceLines } from './source-line.ts'
import { readTables } from './tables.ts'
import { isTimeZone } from './time-zone.ts'
import { TimelineReader } from './timeline-reader.ts'

/** How much of a line a problem shows. */
const SHOWN_LENGTH = 300

export type ParseOptions = {
  /** IANA zone of times that state none; UTC when left out. */
  readonly timeZone?: string
  /** `YYYY-MM-DD`: the day of times before the first line that states one. */
  readonly date?: string
  /** ISO instant of reading: the day of *today*, and events more than a day later are told of. Left out: neither is known. */
  readonly now?: string
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
  const now = options.now === undefined ? null : Date.parse(options.now)
  if (Number.isNaN(now)) throw new RangeError(`"${options.now}" is not an instant. Write it as 2017-01-31T14:05:00Z.`)
  const today = now === null ? null : dayOf(new Date(now).toISOString(), timeZone)
  const source = sourceLines(text)
  const hints = hintsOf(
    source.map(({ text: line }) => line),
    timeZone,
  )
  const { lines, problems, guess, document } = readSections(source, hints)
  const years = () => yearsIn(source, hints)
  const reader = new TimelineReader({
    zone: { timeZone },
    day: options.date ?? null,
    today,
    hints,
    document,
    guess,
    years,
  })
  const rows = readTables(lines, hints)
  const messages = readMessages(rows.lines, hints, document)
  for (const line of messages.lines) reader.read(line)
  const read = reader.finish()
  const doubts = doubtfulEvents(read.events, source, now)
  const told = [...problems, ...rows.problems, ...messages.problems, ...read.problems, ...doubts].sort(
    (a, b) => a.line - b.line,
  )
  return { events: read.events, problems: told.map((problem) => ({ ...problem, text: shown(problem.text) })) }
}

/** The beginning of a long line; never half of a character that takes two places (a surrogate pair). */
function shown(text: string): string {
  if (text.length <= SHOWN_LENGTH) return text
  return `${text.slice(0, SHOWN_LENGTH).replace(/[\uD800-\uDBFF]$/, '')}…`
}
