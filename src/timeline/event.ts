import type { EventKind } from './kind.ts'

/** One entry of the timeline. */
export type TimelineEvent = {
  /** UTC instant, ISO 8601. */
  readonly at: string
  /** Plain text, as it was written, without the time. */
  readonly text: string
  readonly precision: 'minute' | 'hour' | 'day'
  readonly approximate: boolean
  /** 1-based line of the text it was read from. */
  readonly line: number
  /** What kind of event its words tell of; left out only where it was made without them. */
  readonly kind?: EventKind
  /** UTC instant at which it ended, ISO 8601; left out unless a range was written. */
  readonly until?: string
  /** The web addresses in the entry, each once; left out where there are none. */
  readonly links?: readonly string[]
}

/** A line that was not understood, or where a guess was made. `line` is 1-based. */
export type TimelineProblem = { readonly line: number; readonly text: string; readonly reason: string }

/** What a text was read as: events ordered by time, and what there is to tell about its lines. */
export type ParsedTimeline = { readonly events: TimelineEvent[]; readonly problems: TimelineProblem[] }
