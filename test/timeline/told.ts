import { type ParseOptions, parseTimeline } from '../../src/timeline/index.ts'

/** A whole result at a glance. */
export type Told = { readonly events: readonly string[]; readonly problems: readonly string[] }

/**
 * What a text is read as: each event as `<instant>[/<end>] <precision> <text>`, with `~` when approximate, and each problem
 * as `<line> <text> | <reason>`.
 */
export function told(text: string, options: ParseOptions = {}): Told {
  return { events: eventsOf(text, options), problems: problemsOf(text, options) }
}

/** What a text without problems is read as. */
export function clear(...events: readonly string[]): Told {
  return { events, problems: [] }
}

export function eventsOf(text: string, options: ParseOptions): string[] {
  return parseTimeline(text, options).events.map(
    ({ at, until, precision, approximate, text: words }) =>
      `${approximate ? '~' : ''}${short(at)}${until ? `/${short(until)}` : ''} ${precision} ${words}`,
  )
}

export function problemsOf(text: string, options: ParseOptions): string[] {
  return parseTimeline(text, options).problems.map(({ line, text: words, reason }) => `${line} ${words} | ${reason}`)
}

function short(at: string): string {
  return at.replace(':00.000Z', 'Z')
}
