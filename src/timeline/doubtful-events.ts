import type { TimelineEvent, TimelineProblem } from './event.ts'
import type { SourceLine } from './source-line.ts'

const DAY_MS = 86_400_000

/** Tells of events that are written twice, and of those more than a day after `now` (ms, null when it is not known). */
export function doubtfulEvents(
  events: readonly TimelineEvent[],
  source: readonly SourceLine[],
  now: number | null,
): TimelineProblem[] {
  const problems: TimelineProblem[] = []
  const tell = ({ line }: TimelineEvent, reason: string) =>
    problems.push({ line, text: source[line - 1]!.written, reason })
  const seen = new Map<string, TimelineEvent>()
  for (const event of events) {
    const { at, until, text, line } = event
    const key = JSON.stringify([at, until, text])
    const same = seen.get(key)
    if (!same) seen.set(key, event)
    else if (same.line !== line) {
      tell(
        event,
        `This is the same as line ${same.line}, and both were kept. If it happened once, take one of them out.`,
      )
    }
    if (now !== null && Date.parse(at) > now + DAY_MS) {
      tell(event, 'This lies in the future. Correct the day, or the year if it was left out.')
    }
  }
  return problems
}
