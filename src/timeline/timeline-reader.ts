import { addDays, calendarDay } from './calendar.ts'
import type { ParsedTimeline, TimelineEvent, TimelineProblem } from './event.ts'
import { formatDay } from './format.ts'
import type { DateReading } from './read-date.ts'
import { type LineReading, readLine } from './read-line.ts'
import type { TimeReading } from './read-time.ts'
import type { Zone } from './read-zone.ts'
import { toInstant } from './time-zone.ts'

/** A time this much earlier than the one before it belongs to the next day; less is only out of order. */
const PAST_MIDNIGHT_MS = 12 * 3_600_000
const UNKNOWN_DAY = '1970-01-01'

type Entry = { at: number; parts: string[]; line: number; heading: boolean; written: string } & Pick<
  TimelineEvent,
  'precision' | 'approximate'
>

/** Goes through the lines and keeps what the next one depends on: the day, the zone, the time and the event before. */
export class TimelineReader {
  private readonly entries: Entry[] = []
  private readonly problems: TimelineProblem[] = []
  private zone: Zone
  /** The zone of the day line above, where it states one. */
  private dayZone: Zone | null = null
  private day: string | null
  private previousAt: number | null = null
  /** The event that a line without a time would continue. */
  private open: Entry | null = null
  /** Inside a fenced block below a heading with a time: its lines are text, whatever they begin with. */
  private fenced = false

  /** `zone` and `day` hold until a line states others. */
  constructor(zone: Zone, day: string | null) {
    this.zone = zone
    this.day = day
  }

  /** Takes the next line; `number` is 1-based. */
  read(line: string, number: number): void {
    const fence = this.open?.heading === true && /^\s*```/.test(line)
    if (this.open && (this.fenced || fence)) this.open.parts.push(line.trim())
    else this.take(readLine(line), line.trim(), number)
    if (fence) this.fenced = !this.fenced
  }

  /** The events and problems of all lines taken so far. */
  finish(): ParsedTimeline {
    for (const entry of this.entries.filter(isEmpty)) {
      this.problems.push({ line: entry.line, text: entry.written, reason: 'There is a time, but no text beside it.' })
    }
    const events = this.entries
      .filter((entry) => !isEmpty(entry))
      .sort((a, b) => a.at - b.at)
      .map(({ at, parts, precision, approximate, line }) => ({
        at: new Date(at).toISOString(),
        text: parts.filter((part) => part !== '').join('\n'),
        precision,
        approximate,
        line,
      }))
    return { events, problems: this.problems.sort((a, b) => a.line - b.line) }
  }

  private take(reading: LineReading, written: string, line: number): void {
    switch (reading.kind) {
      case 'blank':
        if (this.open && !this.open.heading && !isEmpty(this.open)) this.open = null
        return
      case 'text':
        if (this.open && !reading.heading) this.open.parts.push(reading.text)
        else this.refuse(line, written, 'There is no time in this line. Begin it with one, such as 14:05.')
        return
      case 'zone':
        this.zone = reading.zone
        this.open = null
        return
      case 'unreadable':
        this.refuse(line, written, reading.reason)
        return
      case 'day': {
        const day = this.dayOf(reading.date)
        if (day === null) {
          this.refuse(line, written, noSuchDay(reading.date))
          return
        }
        this.turnTo(day)
        this.dayZone = reading.zone
        this.open = null
        return
      }
      case 'event':
        this.place(reading, written, line)
    }
  }

  private place(reading: Extract<LineReading, { kind: 'event' }>, written: string, line: number): void {
    if (reading.date) {
      const day = this.dayOf(reading.date)
      if (day === null) {
        this.refuse(line, written, noSuchDay(reading.date))
        return
      }
      this.turnTo(day)
    }
    if (this.day === null) {
      this.day = UNKNOWN_DAY
      this.note(line, written, 'No day is known for this time. Write the day in a line of its own above it.')
    }
    if (reading.doubt) this.note(line, written, reading.doubt)
    const at = this.instantOf(reading, written, line)
    const { text, heading, approximate } = reading
    const precision = reading.time?.precision ?? 'day'
    this.open = { at, parts: [text], line, heading, written, precision, approximate }
    this.entries.push(this.open)
  }

  private instantOf(reading: Extract<LineReading, { kind: 'event' }>, written: string, line: number): number {
    const zone = reading.zone ?? this.dayZone ?? this.zone
    const at = this.onDay(this.day as string, reading.time, zone)
    if (!reading.time) return at
    if (!reading.date && this.previousAt !== null && this.previousAt - at > PAST_MIDNIGHT_MS) {
      this.day = addDays(this.day as string, 1)
      this.previousAt = this.onDay(this.day, reading.time, zone)
      this.note(
        line,
        written,
        `Read as ${formatDay(this.day)}, because it is much earlier than the time before. If that is not right, write the day in a line of its own.`,
      )
    } else {
      this.previousAt = at
    }
    return this.previousAt
  }

  private onDay(day: string, time: TimeReading | null, zone: Zone): number {
    const [year, month, date] = day.split('-').map(Number) as [number, number, number]
    const wall = { year, month, day: date, hour: time?.hour ?? 0, minute: time?.minute ?? 0, second: time?.second ?? 0 }
    return 'timeZone' in zone ? toInstant(wall, zone.timeZone) : toInstant(wall, 'UTC') - zone.offsetMs
  }

  /** The day of a date; one without a year takes the year of the day before it. */
  private dayOf(date: DateReading): string | null {
    const year = date.year ?? (this.day === null ? null : Number(this.day.slice(0, 4)))
    return year === null ? null : calendarDay(year, date.month, date.day)
  }

  private turnTo(day: string): void {
    this.day = day
    this.previousAt = null
  }

  /** Tells of a line that did not become an event; what follows it without a time does not belong to the event before. */
  private refuse(line: number, text: string, reason: string): void {
    this.open = null
    this.note(line, text, reason)
  }

  private note(line: number, text: string, reason: string): void {
    this.problems.push({ line, text, reason })
  }
}

function isEmpty(entry: Entry): boolean {
  return entry.parts.every((part) => part === '')
}

function noSuchDay(date: DateReading): string {
  return date.year === null
    ? 'Either there is no such day, or its year is not known. Write it as 2017-01-31.'
    : 'There is no such day. Correct the date.'
}
