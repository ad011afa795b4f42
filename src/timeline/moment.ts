import type { DateReading, RelativeDay } from './read-date.ts'
import type { RelativeTime } from './read-relative.ts'
import type { TimeReading } from './read-time.ts'
import type { Zone } from './read-zone.ts'

/** The end of a range. */
export type MomentEnd = { readonly date: DateReading | null; readonly time: TimeReading; readonly zone: Zone | null }

/** When something was, as it stands in a line. */
export type Moment = {
  readonly date: DateReading | null
  readonly relativeDay: RelativeDay | null
  /** Null when only the day is given, or when the time counts from the start. */
  readonly time: TimeReading | null
  readonly relative: RelativeTime | null
  readonly zone: Zone | null
  /** A second zone that stands right behind the first (`14:05 UTC PST`). */
  readonly otherZone: Zone | null
  readonly until: MomentEnd | null
  /** The same moment again in another zone (`17:32 BST = 16:32 UTC`). */
  readonly also: { readonly time: TimeReading; readonly zone: Zone } | null
  readonly approximate: boolean
  /** Whether a word of running text leads to it: `At 14:05, we`. */
  readonly inSentence?: boolean
  readonly rest: string
}

/** A moment that states nothing yet; `rest` is what is still to be read. */
export function emptyMoment(rest: string): Moment {
  return {
    date: null,
    relativeDay: null,
    time: null,
    relative: null,
    zone: null,
    otherZone: null,
    until: null,
    also: null,
    approximate: false,
    rest,
  }
}
