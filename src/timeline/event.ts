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
}

/** A line that was not understood, or where a guess was made. `line` is 1-based. */
export type TimelineProblem = { readonly line: number; readonly text: string; readonly reason: string }

/** What a text was read as: events ordered by time, and what there is to tell about its lines. */
export type ParsedTimeline = { readonly events: TimelineEvent[]; readonly problems: TimelineProblem[] }
