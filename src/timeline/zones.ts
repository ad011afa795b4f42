import { type WallTime, wallOn } from './calendar.ts'
import type { Moment } from './moment.ts'
import type { Notes } from './notes.ts'
import type { TimeReading } from './read-time.ts'
import type { Zone } from './read-zone.ts'
import { resolve, zoneText } from './resolve-zone.ts'
import type { SourceLine } from './source-line.ts'

const DAY_MS = 86_400_000

/** Knows in which zone times are read, and tells where that is a guess. */
export class Zones {
  private usual: Zone
  /** The zone of the day line above, where it states one. */
  private ofDay: Zone | null = null
  /** The zone that the last time with one stated itself. */
  private above: Zone | null = null
  private isStated = false
  private readonly notes: Notes

  constructor(usual: Zone, notes: Notes) {
    this.usual = usual
    this.notes = notes
  }

  /** Sets the zone of times that state none, from here on. */
  setUsual(zone: Zone): void {
    this.usual = zone
    this.isStated = true
  }

  /** Sets the zone of the times below a day line. */
  setOfDay(zone: Zone | null): void {
    this.ofDay = zone
  }

  /** Remembers what a time has stated itself. */
  remember(zone: Zone | null): void {
    this.above = zone ?? this.above
  }

  /** The zone of times that state none. */
  current(line: SourceLine): Zone {
    return line.zone ?? this.ofDay ?? this.usual
  }

  /**
   * The zone of a time that states none. Behind a time with a zone of its own it is that one when it puts the two closer
   * together: people write `17:02 PST` once and go on with `17:07`.
   */
  closest(wall: WallTime, previousAt: number | null, line: SourceLine): Zone {
    const usual = this.current(line)
    if (!this.above || previousAt === null || line.zone || this.ofDay || this.isStated) return usual
    const away = (zone: Zone) => Math.abs(resolve(wall, zone).at - previousAt)
    if (away(this.above) >= away(usual)) return usual
    this.notes.addOnce(
      line,
      `This time states no zone, so it is read in that of the one above, ${zoneText(this.above)}, here and below. If that is not right, write its zone.`,
    )
    return this.above
  }

  /** The instant of a time on a day, which `also` states again elsewhere; what was guessed about the zone is told. */
  instant(day: string, time: TimeReading, zone: Zone, also: Moment['also'], line: SourceLine): number {
    const wall = wallOn(day, time)
    if (also) {
      const { at: elsewhere } = resolve(wallOn(day, also.time), also.zone)
      // The other zone may be on the day before or after.
      const days = [elsewhere, elsewhere - DAY_MS, elsewhere + DAY_MS]
      const matching = days.find((at) => resolve(wall, zone, at).at === at)
      if (matching !== undefined) return matching
      this.notes.add(
        line,
        'The two times in this line are not the same moment. The first one was used. Correct one of them.',
      )
    }
    const { at, doubt } = resolve(wall, zone)
    if (doubt) this.notes.addOnce(line, doubt)
    return at
  }

  /** Tells of a second zone at one time, unless it says the same. */
  compare(zone: Zone, other: Zone | null, wall: WallTime, line: SourceLine): void {
    if (!other || resolve(wall, zone).at === resolve(wall, other).at) return
    this.notes.add(
      line,
      `Two zones stand at this time. It was read in ${zoneText(zone)}, not in ${zoneText(other)}. Take one of them out.`,
    )
  }
}
