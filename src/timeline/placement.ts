import { addDays, type WallTime } from './calendar.ts'
import { Days } from './days.ts'
import { formatDay } from './format.ts'
import type { Notes } from './notes.ts'
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
const DAY_MS = 86_400_000

type Placed = { at: number; until: number | null; precision: 'minute' | 'hour' | 'day'; approximate: boolean }

/** Puts what lines say on the calendar; keeps what the next line depends on: the day, the zone and the time before. */
export class Placement {
  private zone: Zone
  /** The zone of the day line above, where it states one. */
  private dayZone: Zone | null = null
  private previousAt: number | null = null
  /** The zone that the last time with one stated itself. */
  private zoneAbove: Zone | null = null
  private zoneIsStated = false
  /** The time from which others count. */
  private start: number | null = null
  private startIsStated = false
  private readonly days: Days
  private readonly notes: Notes

  constructor(options: ReaderOptions, notes: Notes) {
    this.zone = options.zone
    this.days = new Days(options, notes)
    this.notes = notes
  }

  /** Sets the zone of times that state none, from here on. */
  setZone(zone: Zone): void {
    this.zone = zone
    this.zoneIsStated = true
  }

  /** Goes to the day of a day line; null, with a problem, when there is no such day. */
  turnTo(moment: Moment, line: SourceLine): string | null {
    const day = this.days.of(moment, line)
    if (day === null) return null
    this.days.turnTo(day)
    this.previousAt = null
    this.dayZone = moment.zone
    return day
  }

  /** The beginning of the day that the lines are at. */
  startOfDay(line: SourceLine): number {
    return resolve(wallOn(this.days.current(line), null), this.dayZone ?? this.zone).at
  }

  /** When the entry was; null, with a problem, when that cannot be found. */
  place({ kind, moment }: Extract<LineReading, { kind: 'event' | 'start' }>, line: SourceLine): Placed | null {
    if (moment.relative) return this.fromStart(moment, line)
    if (moment.date || moment.relativeDay) {
      const stated = this.days.of(moment, line)
      if (stated === null) return null
      this.days.turnTo(stated)
      this.previousAt = null
    }
    const day = this.days.current(line)
    const { approximate } = moment
    const { time } = moment
    const zone = moment.zone ?? this.zoneOf(time, line)
    if (!time || time.precision === 'day') {
      if (time)
        this.notes.add(
          line,
          'The hour of this time is missing, so only the day was read. Write the time in full, with ~ if it is a guess.',
        )
      return {
        at: resolve(wallOn(day, null), zone).at,
        until: null,
        precision: 'day',
        approximate: approximate || time !== null,
      }
    }
    if (time.incomplete)
      this.notes.add(
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
    const wall = wallOn(this.days.current(line), time)
    const [asUsual, asAbove] = [usual, this.zoneAbove].map(
      (zone) => resolve(wall, zone).at - (this.previousAt as number),
    )
    if (Math.abs(asAbove as number) >= Math.abs(asUsual as number)) return usual
    this.notes.addOnce(
      line,
      `This time states no zone, so it is read in that of the one above, ${zoneText(this.zoneAbove)}, here and below. If that is not right, write its zone.`,
    )
    return this.zoneAbove
  }

  private fromStart({ relative, approximate }: Moment, line: SourceLine): Placed | null {
    if (this.start === null || !relative) {
      this.notes.add(line, 'This time counts from a start that is not known. Write a line such as T0 = 14:05 above it.')
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
      const next = addDays(this.days.current(line), 1)
      this.days.turnTo(next)
      this.notes.add(
        line,
        `Read as ${formatDay(next)}, because it is much earlier than the time before. If that is not right, write the day in a line of its own.`,
      )
      this.previousAt = this.onDay(moment, time, zone, line)
      return this.previousAt
    }
    if (earlier > OUT_OF_ORDER_MS) {
      this.notes.add(
        line,
        'This is earlier than the time before, and was read as the same day. If it is the next day, write the day in a line above.',
      )
    }
    this.previousAt = at
    return at
  }

  private onDay(moment: Moment, time: TimeReading, zone: Zone, line: SourceLine): number {
    const wall = wallOn(this.days.current(line), time)
    if (!moment.also) return this.settled(resolve(wall, zone), line)
    const other = wallOn(this.days.current(line), moment.also.time)
    const { at: elsewhere } = resolve(other, moment.also.zone)
    // The other zone may be on the day before or after.
    const days = [elsewhere, elsewhere - DAY_MS, elsewhere + DAY_MS]
    const matching = days.find((day) => resolve(wall, zone, day).at === day)
    if (matching !== undefined) return matching
    const here = resolve(wall, zone)
    this.notes.add(
      line,
      'The two times in this line are not the same moment. The first one was used. Correct one of them.',
    )
    return this.settled(here, line)
  }

  /** The end of a range; one that is earlier than its beginning is on the next day. */
  private endOf({ until }: Moment, at: number, zone: Zone, line: SourceLine): number | null {
    if (!until) return null
    if (until.time.incomplete) {
      this.notes.add(line, 'The end of this range is not complete, so it was left out. Write it in full.')
      return null
    }
    const day = until.date ? this.days.ofDate(until.date, line) : this.days.current(line)
    if (day === null) return null
    const end = resolve(wallOn(day, until.time), until.zone ?? zone).at
    if (end >= at) return end
    if (!until.date) return end + DAY_MS
    this.notes.add(line, 'This ends before it begins, so the end was left out. Correct one of the two.')
    return null
  }

  private settled({ at, doubt }: Resolved, line: SourceLine): number {
    if (doubt) this.notes.addOnce(line, doubt)
    return at
  }
}

function wallOn(day: string, time: TimeReading | null): WallTime {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return { year, month, day: date, hour: time?.hour ?? 0, minute: time?.minute ?? 0, second: time?.second ?? 0 }
}
