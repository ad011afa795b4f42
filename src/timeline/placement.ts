import { wallOn } from './calendar.ts'
import { Days } from './days.ts'
import type { Moment } from './moment.ts'
import type { Notes } from './notes.ts'
import type { LineReading } from './read-line.ts'
import type { TimeReading } from './read-time.ts'
import type { Zone } from './read-zone.ts'
import { resolve } from './resolve-zone.ts'
import type { SourceLine } from './source-line.ts'
import type { ReaderOptions } from './timeline-reader.ts'
import { Zones } from './zones.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** A time this much earlier than the one before it belongs to the next day. */
const PAST_MIDNIGHT_MS = 6 * HOUR_MS
/** The same for a time that states its own zone. */
const OTHER_ZONE_MS = 12 * HOUR_MS
/** Up to so much earlier it is only out of order; more is told. */
const OUT_OF_ORDER_MS = HOUR_MS
/** An end that is earlier in the day than its beginning is on the next day when that takes no longer. */
const LONGEST_NIGHT_MS = 12 * HOUR_MS

/** When an entry was, in ms since 1970 UTC. */
type Placed = { at: number; until: number | null; precision: 'minute' | 'hour' | 'day'; approximate: boolean }

/** Puts what lines say on the calendar; keeps what the next line depends on: the day, the zone and the time before. */
export class Placement {
  private readonly days: Days
  private readonly zones: Zones
  private readonly notes: Notes
  private previousAt: number | null = null
  /** The time from which others count. */
  private start: number | null = null
  private startIsStated = false

  constructor(options: ReaderOptions, notes: Notes) {
    this.days = new Days(options, notes)
    this.zones = new Zones(options.zone, notes)
    this.notes = notes
  }

  /** Sets the zone of times that state none, from here on. */
  setZone(zone: Zone): void {
    this.zones.setUsual(zone)
  }

  /** Goes to the day of a day line; null, with a problem, when there is no such day. */
  turnTo(moment: Moment, line: SourceLine): string | null {
    const day = this.days.of(moment, line)
    if (day === null) return null
    this.days.turnTo(day, isStated(moment))
    this.previousAt = null
    this.zones.setOfDay(moment.zone)
    return day
  }

  /** The beginning of the day that the lines are at. */
  startOfDay(line: SourceLine): number {
    return resolve(wallOn(this.days.current(line), null), this.zones.current(line)).at
  }

  /** When the entry was; null, with a problem, when that cannot be found. */
  place({ kind, moment }: Extract<LineReading, { kind: 'event' | 'start' }>, line: SourceLine): Placed | null {
    const { approximate, time } = moment
    if (moment.relative) return this.fromStart(moment, line)
    if (moment.date || moment.relativeDay) {
      const stated = this.days.of(moment, line)
      if (stated === null) return null
      this.days.turnTo(stated, isStated(moment))
      this.previousAt = null
    }
    const wall = wallOn(this.days.current(line), time)
    if (!time || time.precision === 'day') {
      if (time) this.notes.add(line, HOUR_IS_MISSING)
      const { at } = resolve(wall, moment.zone ?? this.zones.current(line))
      return { at, until: null, precision: 'day', approximate: approximate || time !== null }
    }
    if (time.incomplete) this.notes.add(line, READ_AS_EARLIEST)
    const zone = moment.zone ?? this.zones.closest(wall, this.previousAt, line)
    const at = this.instantOf(moment, time, zone, line)
    this.zones.compare(zone, moment.otherZone, wall, line)
    this.zones.remember(moment.zone)
    if (kind === 'start' || (this.start === null && !this.startIsStated)) this.start = at
    this.startIsStated ||= kind === 'start'
    const until = this.endOf(moment, at, zone, line)
    return { at, until, precision: time.precision, approximate: approximate || time.incomplete }
  }

  private fromStart({ relative, approximate }: Moment, line: SourceLine): Placed | null {
    if (this.start === null || !relative) {
      this.notes.add(line, 'This time counts from a start that is not known. Write a line such as T0 = 14:05 above it.')
      return null
    }
    this.previousAt = this.start + relative.ms
    return { at: this.previousAt, until: null, precision: 'minute', approximate }
  }

  private instantOf(moment: Moment, time: TimeReading, zone: Zone, line: SourceLine): number {
    const at = this.zones.instant(this.days.current(line), time, zone, moment.also, line)
    const earlier = moment.date || moment.relativeDay || this.previousAt === null ? 0 : this.previousAt - at
    this.previousAt = at
    // In another zone the hours of the same day lie elsewhere.
    if (earlier > (moment.zone ? OTHER_ZONE_MS : PAST_MIDNIGHT_MS)) {
      const next = this.days.turnToNext(line)
      this.notes.add(
        line,
        `Read as ${next}, because it is much earlier than the time before. If that is not right, write the day in a line of its own.`,
      )
      this.previousAt = this.zones.instant(this.days.current(line), time, zone, moment.also, line)
    } else if (earlier > OUT_OF_ORDER_MS) {
      this.notes.add(
        line,
        'This is earlier than the time before, and was read as the same day. If it is the next day, write the day in a line above.',
      )
    }
    return this.previousAt
  }

  /** The end of a range; one that is a little earlier in the day than its beginning is on the next day. */
  private endOf({ until }: Moment, at: number, zone: Zone, line: SourceLine): number | null {
    if (!until) return null
    const day = until.date ? this.days.ofDate(until.date, line) : this.days.current(line)
    if (until.time.incomplete || day === null) {
      this.notes.add(line, 'The end of this range is not complete, so it was left out. Write it in full.')
      return null
    }
    const end = resolve(wallOn(day, until.time), until.zone ?? zone).at
    if (end >= at) return end
    const nextDay = end + DAY_MS
    if (!until.date && nextDay > at && nextDay - at <= LONGEST_NIGHT_MS) return nextDay
    this.notes.add(line, 'This ends before it begins, so the end was left out. Correct one of the two.')
    return null
  }
}

/** Whether the day does not count from the one before. */
function isStated({ date, relativeDay }: Moment): boolean {
  return date !== null || relativeDay?.from === 'now'
}

const HOUR_IS_MISSING =
  'The hour of this time is missing, so only the day was read. Write the time in full, with ~ if it is a guess.'
const READ_AS_EARLIEST =
  'This time is not complete, so it was read as the earliest it can be. Write it in full, with ~ if it is a guess.'
