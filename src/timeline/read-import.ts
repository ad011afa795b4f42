import { type CorrectedText, originalText } from './corrections.ts'
import type { ParsedTimeline, TimelineEvent } from './event.ts'
import { dayOf } from './format.ts'
import { type ParseOptions, parseTimeline } from './parse-timeline.ts'

/** What a text is read as, on its way into the timeline. */
export type ImportReading = {
  readonly now: ParsedTimeline
  /** What the lines told before they were corrected. */
  readonly before: readonly TimelineEvent[]
  /** Whether some times tell no zone, so that it has to be asked for. */
  readonly asksZone: boolean
  /** Whether some times tell no day. */
  readonly asksDay: boolean
  /** `YYYY-MM-DD`: the day that the first of those was read as; null where no day is known for it. */
  readonly day: string | null
  /** How many events and problems there are. Of many problems only the first are in `now`, of too many events none. */
  readonly found: { readonly events: number; readonly problems: number }
}

export type ImportText = Pick<CorrectedText, 'text' | 'originals'> & ParseOptions

/** Ours: more is no timeline of an incident, and no board holds it. */
export const MOST_EVENTS = 10_000
const MOST_PROBLEMS = 1000
const DAY_MS = 86_400_000
/** No clocks there have ever been changed to a whole hour from those of other places, so a time that moves to them shows it. */
const ODD_ZONE = 'Asia/Kathmandu'
const FAR_DAY = '2371-06-15'
const FAR_MS = 100 * 365 * DAY_MS

/** Reads a text, and finds out what has to be asked: it is read once more in another zone and on another day. */
export function readImport({ text, originals, ...options }: ImportText): ImportReading {
  const now = parseTimeline(text, options)
  const found = { events: now.events.length, problems: now.problems.length }
  if (found.events > MOST_EVENTS) {
    return { now: { events: [], problems: [] }, before: [], asksZone: false, asksDay: false, day: null, found }
  }
  const isCorrected = Object.keys(originals).length > 0
  const before = isCorrected ? parseTimeline(originalText({ text, originals }), options).events : []
  const problems = now.problems.slice(0, MOST_PROBLEMS)
  return { now: { events: now.events, problems }, before, ...asksOf(text, now.events, options), found }
}

function asksOf(text: string, events: readonly TimelineEvent[], options: ParseOptions) {
  const timeZone = options.timeZone ?? 'UTC'
  const other = timeZone.startsWith('Asia/Kat') ? 'UTC' : ODD_ZONE
  const elsewhere = new Map(
    parseTimeline(text, { ...(options.now && { now: options.now }), timeZone: other, date: FAR_DAY }).events.map(
      (event) => [event.line, event],
    ),
  )
  const moved = (event: TimelineEvent) => {
    const there = elsewhere.get(event.line)
    return there ? Date.parse(there.at) - Date.parse(event.at) : 0
  }
  const withoutDay = events.toSorted((one, two) => one.line - two.line).find((event) => moved(event) > FAR_MS)
  const day = withoutDay ? dayOf(withoutDay.at, timeZone) : null
  return {
    asksZone: events.some((event) => event.precision !== 'day' && moved(event) % DAY_MS !== 0),
    asksDay: withoutDay !== undefined,
    day: day !== null && day > '1970-01-02' ? day : null,
  }
}
