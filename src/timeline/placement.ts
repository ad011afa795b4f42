import { addDays, calendarDay, type WallTime } from './calendar.ts'
import { formatDay } from './format.ts'
import type { DateReading, RelativeDay } from './read-date.ts'
import type { LineReading } from './read-line.ts'
import type { Moment } from './read-moment.ts'
import type { TimeReading } from './read-time.ts'
import type { Zone } from './read-zone.ts'
import { type Resolved, resolve, zoneText } from './resolve-zone.ts'
import type { SourceLine } from './source-line.ts'
import type { ReaderOptions } from './timeline-reader.ts'

/** A time this much earlier than the one before it belongs to the next day. */
const PAST_MIDNIGHT_MS = 6 * 3_600_000
/** The same for a time that states its own zone. */
const OTHER_ZONE_MS = 12 * 3_600_000
/** Up to so much earlier it is only out of order; more is told. */
const OUT_OF_ORDER_MS = 3_600_000
const HALF_YEAR_DAYS = 183
const DAY_MS = 86_400_000
const UNKNOWN_DAY = '1970-01-01'
const NO_DAY = 'No day is known for this time. Write the day in a line of its own above it.'

type Tell = (line: number, text: string, reason: string) => void
type Placed = { at: number; until: number | null; precision: 'minute' | 'hour' | 'day'; approximate: boolean }

/** Puts what lines say on the calendar; keeps what the next line depends on: the day, the zone and the time before. */
export class Placement {
  private zone: Zone
  /** The zone of the day line above, where it states one. */
  private dayZone: Zone | null = null
  private day: string | null
  private previousAt: number | null = null
  /** The zone that the last time with one stated itself. */
  private zoneAbove: Zone | null = null
  private zoneIsStated = false
  /** The time from which others count. */
  private start: number | null = null
  private startIsStated = false
  private readonly guess: ReaderOptions['guess']
  private guessIsTold = false
  /** Whether the day is still the one given from outside. */
  private dayIsGiven: boolean
  private readonly told = new Set<string>()
  private readonly tell: Tell

  /** `tell` takes a line's number and text and what was guessed or is wrong about it. */
  constructor({ zone, day, guess }: ReaderOptions, tell: Tell) {
    this.zone = zone
    this.day = day
    this.guess = guess
    this.dayIsGiven = day !== null
    this.tell = tell
  }

  /** Sets the zone of times that state none, from here on. */
  setZone(zone: Zone): void {
    this.zone = zone
    this.zoneIsStated = true
  }

  /** Goes to the day of a day line; null, with a problem, when there is no such day. */
  turnTo(moment: Moment, line: SourceLine): string | null {
    const day = this.dayOf(moment, line)
    if (day === null) return null
    this.day = day
    this.dayIsGiven = false
    this.previousAt = null
    this.dayZone = moment.zone
    return day
  }

  startOfDay(): number {
    return resolve(wallOn(this.day ?? UNKNOWN_DAY, null), this.dayZone ?? this.zone).at
  }

  /** When the entry was; null, with a problem, when that cannot be found. */
  place({ kind, moment }: Extract<LineReading, { kind: 'event' | 'start' }>, line: SourceLine): Placed | null {
    if (moment.relative) return this.fromStart(moment, line)
    if (moment.date || moment.relativeDay) {
      const day = this.dayOf(moment, line)
      if (day === null) return null
      this.day = day
      this.previousAt = null
    }
    this.compareGuess(moment)
    this.day ??= this.guessedDay() ?? this.unknownDay(line)
    const { approximate } = moment
    const { time } = moment
    const zone = moment.zone ?? this.zoneOf(time, line)
    if (!time || time.precision === 'day') {
      if (time)
        this.note(
          line,
          'The hour of this time is missing, so only the day was read. Write the time in full, with ~ if it is a guess.',
        )
      return {
        at: resolve(wallOn(this.day, null), zone).at,
        until: null,
        precision: 'day',
        approximate: approximate || time !== null,
      }
    }
    if (time.incomplete)
      this.note(
        line,
        'This time is not complete, so it was read as the earliest it can be. Write it in full, with ~ if it is a guess.',
      )
    const at = this.instantOf(moment, time, zone, line)
    if (moment.zone) this.zoneAbove = moment.zone
    if (kind === 'start' || (this.start === null && !this.startIsStated)) this.start = at
    this.startIsStated ||= kind === 'start'
    return {
      at,
      until: this.endOf(moment, at, zone, line),
      precision: time.precision,
      approximate: approximate || time.incomplete,
    }
  }

  /**
   * The zone of a time that states none. Behind a time with a zone of its own it is that one when it puts the two closer
   * together: people write `17:02 PST` once and go on with `17:07`.
   */
  private zoneOf(time: TimeReading | null, line: SourceLine): Zone {
    const usual = line.zone ?? this.dayZone ?? this.zone
    if (!time || !this.zoneAbove || this.previousAt === null || line.zone || this.dayZone || this.zoneIsStated)
      return usual
    const wall = wallOn(this.day as string, time)
    const [asUsual, asAbove] = [usual, this.zoneAbove].map(
      (zone) => resolve(wall, zone).at - (this.previousAt as number),
    )
    if (Math.abs(asAbove as number) >= Math.abs(asUsual as number)) return usual
    this.noteOnce(
      line,
      `This time states no zone, so it is read in that of the one above, ${zoneText(this.zoneAbove)}, here and below. If that is not right, write its zone.`,
    )
    return this.zoneAbove
  }

  private fromStart({ relative, approximate }: Moment, line: SourceLine): Placed | null {
    if (this.start === null || !relative) {
      this.note(line, 'This time counts from a start that is not known. Write a line such as T0 = 14:05 above it.')
      return null
    }
    const at = this.start + relative.ms
    this.previousAt = null
    return { at, until: null, precision: 'minute', approximate }
  }

  private instantOf(moment: Moment, time: TimeReading, zone: Zone, line: SourceLine): number {
    const at = this.onDay(moment, time, zone, line)
    const earlier = moment.date || moment.relativeDay || this.previousAt === null ? 0 : this.previousAt - at
    // In another zone the hours of the same day lie elsewhere.
    const limit = moment.zone ? OTHER_ZONE_MS : PAST_MIDNIGHT_MS
    if (earlier > limit) {
      this.day = addDays(this.day as string, 1)
      this.note(
        line,
        `Read as ${formatDay(this.day)}, because it is much earlier than the time before. If that is not right, write the day in a line of its own.`,
      )
      this.previousAt = this.onDay(moment, time, zone, line)
      return this.previousAt
    }
    if (earlier > OUT_OF_ORDER_MS) {
      this.note(
        line,
        'This is earlier than the time before, and was read as the same day. If it is the next day, write the day in a line above.',
      )
    }
    this.previousAt = at
    return at
  }

  private onDay(moment: Moment, time: TimeReading, zone: Zone, line: SourceLine): number {
    const wall = wallOn(this.day as string, time)
    if (!moment.also) return this.settled(resolve(wall, zone), line)
    const other = wallOn(this.day as string, moment.also.time)
    const { at: elsewhere } = resolve(other, moment.also.zone)
    // The other zone may be on the day before or after.
    const days = [elsewhere, elsewhere - DAY_MS, elsewhere + DAY_MS]
    const matching = days.find((day) => resolve(wall, zone, day).at === day)
    if (matching !== undefined) return matching
    const here = resolve(wall, zone)
    this.note(line, 'The two times in this line are not the same moment. The first one was used. Correct one of them.')
    return this.settled(here, line)
  }

  /** The end of a range; one that is earlier than its beginning is on the next day. */
  private endOf({ until }: Moment, at: number, zone: Zone, line: SourceLine): number | null {
    if (!until) return null
    if (until.time.incomplete) {
      this.note(line, 'The end of this range is not complete, so it was left out. Write it in full.')
      return null
    }
    const day = until.date ? this.dateOf(until.date, line) : (this.day as string)
    if (day === null) return null
    const end = resolve(wallOn(day, until.time), until.zone ?? zone).at
    if (end >= at) return end
    if (!until.date) return end + DAY_MS
    this.note(line, 'This ends before it begins, so the end was left out. Correct one of the two.')
    return null
  }

  private dayOf({ date, relativeDay }: Moment, line: SourceLine): string | null {
    if (date) return this.dateOf(date, line)
    const known = this.day ?? this.guessedDay()
    if (known === null) {
      this.note(line, 'The day before this one is not known. Write it as 2017-01-31.')
      return null
    }
    return addDays(known, daysTo(relativeDay as RelativeDay, known))
  }

  /** The day of a date; one without a year takes the year of the day before it. */
  private dateOf(date: DateReading, line: SourceLine): string | null {
    const before = date.year === null ? (this.day ?? this.guessedDay()) : null
    const year = date.year ?? (before === null ? null : Number(before.slice(0, 4)))
    const day = year === null ? null : calendarDay(year, date.month, date.day)
    if (day === null) {
      this.note(
        line,
        date.year === null
          ? 'Either there is no such day, or its year is not known. Write it as 2017-01-31.'
          : 'There is no such day. Correct the date.',
      )
      return null
    }
    if (date.unsure)
      this.noteOnce(
        line,
        `Read as ${formatDay(day)}. If day and month are the other way round, here and below, write days as 2017-01-31.`,
      )
    if (date.weekday !== null && weekdayOf(day) !== date.weekday) {
      this.note(line, `${formatDay(day)} is not this day of the week. The date was used. Correct one of the two.`)
    }
    return before === null ? day : this.acrossYears(day, before, line)
  }

  /** January after December is in the next year. */
  private acrossYears(day: string, before: string, line: SourceLine): string {
    const days = (Date.parse(before) - Date.parse(day)) / DAY_MS
    const next = calendarDay(Number(day.slice(0, 4)) + 1, Number(day.slice(5, 7)), Number(day.slice(8)))
    if (days <= HALF_YEAR_DAYS || next === null) return day
    this.note(line, `Read as ${formatDay(next)}, the year after the day before. If that is not right, write the year.`)
    return next
  }

  private guessedDay(): string | null {
    if (!this.guess) return null
    if (!this.guessIsTold) {
      const { day, line, written } = this.guess
      this.tell(
        line,
        written,
        `Times that state no day, and days that state no year, were read as of ${formatDay(day)}, the date found here. If that is not right, write the day above the first time.`,
      )
    }
    this.guessIsTold = true
    return this.guess.day
  }

  /** Tells when the day that was given from outside is not the one that the document states. */
  private compareGuess({ date }: Moment): void {
    if (this.guess && !this.guessIsTold && this.dayIsGiven && !date && this.day !== this.guess.day) {
      const { day, line, written } = this.guess
      this.tell(
        line,
        written,
        `Times that state no day were read as of ${formatDay(this.day as string)}, the day of the incident, not as of ${formatDay(day)}, the date found here. If that is not right, write the day above the first time.`,
      )
      this.guessIsTold = true
    }
    this.dayIsGiven = false
  }

  private unknownDay(line: SourceLine): string {
    this.note(line, NO_DAY)
    return UNKNOWN_DAY
  }

  private settled({ at, doubt }: Resolved, line: SourceLine): number {
    if (doubt) this.noteOnce(line, doubt)
    return at
  }

  private noteOnce(line: SourceLine, reason: string): void {
    if (!this.told.has(reason)) this.note(line, reason)
    this.told.add(reason)
  }

  private note(line: SourceLine, reason: string): void {
    this.tell(line.number, line.written, reason)
  }
}

function wallOn(day: string, time: TimeReading | null): WallTime {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return { year, month, day: date, hour: time?.hour ?? 0, minute: time?.minute ?? 0, second: time?.second ?? 0 }
}

function daysTo({ weekday, days }: RelativeDay, from: string): number {
  return weekday === null ? days : (weekday - weekdayOf(from) + 7) % 7
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}
