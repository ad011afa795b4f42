import { calendarDay } from './calendar.ts'
import { isTimed } from './day-headings.ts'
import type { Hints } from './hints.ts'
import { findDate } from './read-date.ts'
import { readLine } from './read-line.ts'
import type { SourceLine } from './source-line.ts'

/** A day that a report states somewhere, and where. */
export type DayGuess = { readonly day: string; readonly line: number; readonly written: string }

const DATE_LABEL = /^[\s*_|>-]*(?:incident\s+|outage\s+)?(?:date|day|when)\b[\s*_:|=]/i
/** So far down labels and dates are searched for. */
const MOST_LINES = 40
const MOST_ABOVE = 200
/** A time of day, wherever it stands. */
const TIME = /(?<![\d:.])\d{1,2}[:h]\d\d(?!\d)/

/** The day of a report: of its title, of a line that is labelled as its date, else the first in what is not its timeline. */
export function guessDay(
  source: readonly SourceLine[],
  title: SourceLine | null,
  skipped: readonly { readonly from: number; readonly to: number }[],
  hints: Hints,
): DayGuess | null {
  const labelled = source.slice(0, MOST_LINES).filter(({ text }) => DATE_LABEL.test(text))
  const others = skipped.flatMap(({ from, to }) => source.slice(from, Math.min(to, from + MOST_LINES)))
  return firstDay([...(title ? [title] : []), ...labelled, ...others.slice(0, MOST_ABOVE)], hints)
}

/** The first day in running text above the first time (`Störungsbericht vom 31.01.2017`). */
export function dayAboveTimes(source: readonly SourceLine[], hints: Hints): DayGuess | null {
  const above = source.slice(0, MOST_LINES)
  const end = above.findIndex((line) => TIME.test(line.written.slice(0, 400)) || isTimed(line, hints))
  const running = above.slice(0, Math.max(end, 0)).filter((line) => readLine(line.text, hints).kind === 'text')
  return firstDay(running, hints)
}

function firstDay(lines: readonly SourceLine[], hints: Hints): DayGuess | null {
  for (const { number, written, fenced } of lines) {
    const date = fenced ? null : findDate(written, hints)
    const day = date && calendarDay(date.year as number, date.month, date.day)
    if (day) return { day, line: number, written }
  }
  return null
}
