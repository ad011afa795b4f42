import { type ParseOptions, parseTimeline } from '../../src/timeline/index.ts'

/** Each event as `<instant>[/<end>] <precision> <text>`, with `~` when approximate: whole results at a glance. */
export function eventsOf(text: string, options: ParseOptions): string[] {
  return parseTimeline(text, options).events.map(
    ({ at, until, precision, approximate, text: words }) =>
      `${approximate ? '~' : ''}${short(at)}${until ? `/${short(until)}` : ''} ${precision} ${words}`,
  )
}

/** Each problem as `<line> <text> | <reason>`. */
export function problemsOf(text: string, options: ParseOptions): string[] {
  return parseTimeline(text, options).problems.map(({ line, text: words, reason }) => `${line} ${words} | ${reason}`)
}

function short(at: string): string {
  return at.replace(':00.000Z', 'Z')
}
