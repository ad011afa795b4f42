import { calendarDay, weekdayOf } from './calendar.ts'
import { formatDay } from './format.ts'
import type { Hints } from './hints.ts'
import { type DateReading, findDate } from './read-date.ts'
import type { SourceLine } from './source-line.ts'

/** What a day without a year may be, and what tells of it. */
export type YearGuess = { readonly day: string; readonly reason: string }

/** Every day of the week has come on every day of a year after so long, 29 February and a century without it included. */
const LONGEST_CYCLE = 40
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Whether a day is on the day of the week that the date states, if it does. */
export function fitsWeekday(day: string, { weekday }: DateReading): boolean {
  return weekday === null || weekdayOf(day) === weekday
}

/**
 * A day without a year in the latest year in which it is not after `today` and on its day of the week; where today is not
 * known, in the first of `years` in which it is. Null when there is none.
 */
export function guessYear(date: DateReading, today: string | null, years: readonly number[]): YearGuess | null {
  const from = Number(today?.slice(0, 4))
  const among = today === null ? years : Array.from({ length: LONGEST_CYCLE }, (_, index) => from - index)
  const day = among
    .map((year) => calendarDay(year, date.month, date.day))
    .find((each) => each !== null && (today === null || each <= today) && fitsWeekday(each, date))
  return day
    ? { day, reason: `Read as ${formatDay(day)}, ${why(date, today)}. If that is not right, write the year.` }
    : null
}

/** The years of the days that a text states in full, each once, as they come. */
export function yearsIn(source: readonly SourceLine[], hints: Hints): number[] {
  const years = source.flatMap(({ written, fenced }) =>
    fenced || !/\d\d/.test(written) ? [] : (findDate(written, hints)?.year ?? []),
  )
  return [...new Set(years)]
}

function why({ weekday }: DateReading, today: string | null): string {
  const name = weekday === null ? null : `it is a ${WEEKDAYS[weekday]}`
  if (today === null) return `the year of another date in the text${name ? `, in which ${name}` : ''}`
  return name ? `the latest year in which ${name}` : 'the latest that is not in the future'
}
