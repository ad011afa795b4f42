import { addDays, calendarDay, weekdayOf } from './calendar.ts'
import { formatDay } from './format.ts'
import { fitsWeekday, guessYear } from './left-out-year.ts'
import type { Moment } from './moment.ts'
import type { Notes } from './notes.ts'
import type { DateReading, RelativeDay } from './read-date.ts'
import type { SourceLine } from './source-line.ts'
import type { ReaderOptions } from './timeline-reader.ts'

const HALF_YEAR_DAYS = 183
const DAY_MS = 86_400_000
/** Stands for a day that is not known, so that times keep their order; never told. */
const UNKNOWN_DAY = '1970-01-01'

/** Finds the days that lines state, or leave to the lines above them. */
export class Days {
  /** The day of times that state none, `YYYY-MM-DD`. */
  private known: string | null
  private readonly given: string | null
  /** The day of writing, where that is known. */
  private readonly today: string | null
  private readonly guess: ReaderOptions['guess']
  private guessIsTold = false
  /** Whether the day is still the one given from outside. */
  private dayIsGiven: boolean
  /** Whether a line has stated a day. */
  private isStated = false
  /** Whether the day only stands for one that is not known. */
  private isUnknown = false
  private readonly years: ReaderOptions['years']
  private yearsFound: readonly number[] | null = null
  private readonly notes: Notes

  constructor({ day, today, guess, years }: Pick<ReaderOptions, 'day' | 'today' | 'guess' | 'years'>, notes: Notes) {
    this.years = years
    this.known = day
    this.given = day
    this.today = today
    this.guess = guess
    this.dayIsGiven = day !== null
    this.notes = notes
  }

  /** Holds for the lines that follow. `isStated`: whether it does not count from the day before. */
  turnTo(day: string, isStated: boolean): void {
    this.known = day
    this.dayIsGiven = false
    this.isStated ||= isStated
    this.isUnknown &&= !isStated
  }

  /** Goes on to the next day; what to call it. */
  turnToNext(line: SourceLine): string {
    const next = addDays(this.current(line), 1)
    this.turnTo(next, false)
    return this.isUnknown ? 'the next day' : formatDay(next)
  }

  /** The day of times that state none; told where it had to be guessed. */
  current(line: SourceLine): string {
    this.compareGuess()
    this.known ??= this.guessed() ?? this.unknown(line)
    return this.known
  }

  /** The day that a line states; null, with a problem, when there is none. */
  of({ date, relativeDay }: Moment, line: SourceLine): string | null {
    if (date) return this.ofDate(date, line)
    if (relativeDay?.from === 'now') return this.ofNearDay(relativeDay.days, line)
    const known = this.known ?? this.guessed()
    if (known === null || (this.isUnknown && relativeDay?.weekday !== null)) {
      this.notes.add(line, 'The day before this one is not known. Write it as 2017-01-31.')
      return null
    }
    const day = addDays(known, daysTo(relativeDay as RelativeDay, known))
    if (relativeDay?.day !== undefined && relativeDay.day !== Number(day.slice(8))) {
      this.notes.add(line, `Read as ${formatDay(day)}, the next day of this name. Write the day as 2017-01-31.`)
    }
    return day
  }

  /** The day of a date; one without a year takes the year of the day before it, or the latest in which it fits. */
  ofDate(date: DateReading, line: SourceLine): string | null {
    return date.year === null ? this.ofPartOfDate(date, line) : this.inYear(date, date.year, line)
  }

  private ofPartOfDate(date: DateReading, line: SourceLine): string | null {
    const before = this.isUnknown ? null : (this.known ?? this.guessed())
    const sameYear = before === null ? null : calendarDay(Number(before.slice(0, 4)), date.month, date.day)
    const isDoubtful = sameYear === null || (!this.isStated && !this.guessIsTold && !this.isPossible(sameYear, date))
    const guess = isDoubtful ? guessYear(date, this.today, before === null ? this.otherYears() : []) : null
    if (guess) {
      this.notes.add(line, guess.reason)
      return guess.day
    }
    if (sameYear === null || before === null) {
      this.notes.add(line, 'Either there is no such day, or its year is not known. Write it as 2017-01-31.')
      return null
    }
    const day = this.inYear(date, Number(before.slice(0, 4)), line)
    return day === null ? null : this.acrossYears(day, before, line)
  }

  private otherYears(): readonly number[] {
    this.yearsFound ??= this.today === null ? this.years() : []
    return this.yearsFound
  }

  private isPossible(day: string, date: DateReading): boolean {
    return fitsWeekday(day, date) && !this.isFuture(day)
  }

  private inYear(date: DateReading, year: number, line: SourceLine): string | null {
    const day = calendarDay(year, date.month, date.day)
    if (day === null) {
      this.notes.add(line, 'There is no such day. Correct the date.')
      return null
    }
    if (date.unsure)
      this.notes.addOnce(
        line,
        `Read as ${formatDay(day)}. If day and month are the other way round, here and below, write days as 2017-01-31.`,
      )
    if (!fitsWeekday(day, date)) {
      this.notes.add(line, `${formatDay(day)} is not this day of the week. The date was used. Correct one of the two.`)
    }
    return day
  }

  /** Whether a day lies in the future; clocks of another zone may already show tomorrow. */
  private isFuture(day: string): boolean {
    return this.today !== null && day > addDays(this.today, 1)
  }

  /** Today, yesterday or tomorrow: from the day of writing, else, as a guess, from the day of the incident. */
  private ofNearDay(distance: number, line: SourceLine): string | null {
    if (this.today !== null) return addDays(this.today, distance)
    const from = this.given ?? this.guessed()
    if (from === null) {
      this.notes.add(line, 'Which day this is depends on when it was written. Write it as 2017-01-31.')
      return null
    }
    this.notes.addOnce(
      line,
      `Days such as today are counted from ${formatDay(from)}, the day of the incident, here and below. If that is not right, write days as 2017-01-31.`,
    )
    return addDays(from, distance)
  }

  /** January after December is in the next year. */
  private acrossYears(day: string, before: string, line: SourceLine): string {
    const days = (Date.parse(before) - Date.parse(day)) / DAY_MS
    const next = calendarDay(Number(day.slice(0, 4)) + 1, Number(day.slice(5, 7)), Number(day.slice(8)))
    if (days <= HALF_YEAR_DAYS || next === null || this.isFuture(next)) return day
    this.notes.add(
      line,
      `Read as ${formatDay(next)}, the year after the day before. If that is not right, write the year.`,
    )
    return next
  }

  private guessed(): string | null {
    if (!this.guess) return null
    if (!this.guessIsTold) {
      const { day, line, written } = this.guess
      this.notes.add(
        { number: line, written },
        `Times that state no day, and days that state no year, were read as of ${formatDay(day)}, the date found here. If that is not right, write the day above the first time.`,
      )
    }
    this.guessIsTold = true
    return this.guess.day
  }

  /** Tells when the day that was given from outside is not the one that the document states. */
  private compareGuess(): void {
    if (this.guess && !this.guessIsTold && this.dayIsGiven && this.known !== this.guess.day) {
      const { day, line, written } = this.guess
      this.notes.add(
        { number: line, written },
        `Times that state no day were read as of ${formatDay(this.known as string)}, the day of the incident, not as of ${formatDay(day)}, the date found here. If that is not right, write the day above the first time.`,
      )
      this.guessIsTold = true
    }
    this.dayIsGiven = false
  }

  private unknown(line: SourceLine): string {
    this.isUnknown = true
    this.notes.add(line, 'No day is known for this time. Write the day in a line of its own above it.')
    return UNKNOWN_DAY
  }
}

function daysTo({ weekday, days }: RelativeDay, from: string): number {
  return weekday === null ? days : (weekday - weekdayOf(from) + 7) % 7
}
