import { calendarDay } from './calendar.ts'
import type { Hints } from './hints.ts'
import { findDate } from './read-date.ts'
import type { SourceLine } from './source-line.ts'

/** A day that a report states somewhere, and where. */
export type DayGuess = { readonly day: string; readonly line: number; readonly written: string }

const DATE_LABEL = /^[\s*_|>-]*(?:incident\s+|outage\s+)?(?:date|day|when)\b[\s*_:|=]/i
/** So far down labels and dates are searched for. */
const MOST_LINES = 40
const MOST_ABOVE = 200

/** The day of a report: of its title, of a line that is labelled as its date, else the first in what is not its timeline. */
export function guessDay(
  source: readonly SourceLine[],
  title: SourceLine | null,
  skipped: readonly { readonly from: number; readonly to: number }[],
  hints: Hints,
): DayGuess | null {
  const labelled = source.slice(0, MOST_LINES).filter(({ text }) => DATE_LABEL.test(text))
  const others = skipped.flatMap(({ from, to }) => source.slice(from, Math.min(to, from + MOST_LINES)))
  for (const { number, written, fenced } of [...(title ? [title] : []), ...labelled, ...others.slice(0, MOST_ABOVE)]) {
    const date = fenced ? null : findDate(written, hints)
    const day = date && calendarDay(date.year as number, date.month, date.day)
    if (day) return { day, line: number, written }
  }
  return null
}
