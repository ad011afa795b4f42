import type { Hints } from './hints.ts'

/** A day as it stands at the beginning of a text. `year` is null where it is left out (`Mar 10`). */
export type DateReading = {
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** 0 for Sunday to 6, where a day of the week is written before the date. */
  readonly weekday: number | null
  /** Whether day and month could be the other way round. */
  readonly unsure: boolean
  readonly rest: string
}

/** A day of the week, or so many days after the day before it, at the beginning of a text. */
export type RelativeDay = { readonly weekday: number | null; readonly days: number; readonly rest: string }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const WEEKDAY_NAME = '(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?'
const WEEKDAY = new RegExp(`^${WEEKDAY_NAME},?\\s+(?=\\S)`, 'i')
const WEEKDAY_ALONE = new RegExp(`^${WEEKDAY_NAME}(?=[\\s,:*)\\]–—-]|$)`, 'i')
const NEXT_DAY = /^(?:the\s+)?(?:next|following)\s+(?:day|morning)\b/i
const DAY = '(\\d{1,2})(?:st|nd|rd|th|\\.)?'
/** The end of `14-19 January` or `29 October - 2 November`: only the first day is kept. */
const TO_DAY = `(?:\\s?[-–]\\s?(?:${MONTH.replace('(', '(?:')}\\s+)?\\d{1,2}(?![\\d:])(?:st|nd|rd|th)?)?`
const YEAR = '(?:,?\\s+(?:of\\s+)?(\\d{4})(?!\\d))?(?!\\w|:\\d)'
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d-])/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=T\d{4})/
const NUMBERS = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d./])/
const DAY_FIRST = new RegExp(`^${DAY}${TO_DAY}\\s+(?:of\\s+)?${MONTH}${YEAR}`, 'i')
const MONTH_FIRST = new RegExp(`^${MONTH}\\s+${DAY}${TO_DAY}${YEAR}`, 'i')

/** Reads `2017-01-31`, `31.1.2017`, `31 January 2017`, `Tue, Jan 31st, 2017` or `Jan 31` at the beginning, else null. */
export function readDate(text: string, { monthFirst }: Pick<Hints, 'monthFirst'>): DateReading | null {
  const named = WEEKDAY.exec(text)
  const weekday = named ? WEEKDAYS.indexOf(named[1]!.slice(0, 3).toLowerCase()) : null
  const dated = text.slice(named?.[0].length ?? 0)
  const found = (year: number | null, month: number, day: number, length: number, unsure = false): DateReading => ({
    year,
    month,
    day,
    weekday,
    unsure,
    rest: dated.slice(length),
  })
  const iso = ISO.exec(dated)
  if (iso) return found(+iso[1]!, +iso[3]!, +iso[4]!, iso[0].length)
  const compact = COMPACT.exec(dated)
  if (compact) return found(+compact[1]!, +compact[2]!, +compact[3]!, compact[0].length)
  const numbers = NUMBERS.exec(dated)
  if (numbers) {
    const [one, two] = [+numbers[1]!, +numbers[3]!]
    const year = numbers[4]!.length === 2 ? 2000 + +numbers[4]! : +numbers[4]!
    const slashed = numbers[2] === '/'
    const american = slashed && two > 12 ? true : slashed && one <= 12 && monthFirst
    const unsure = slashed && one <= 12 && two <= 12 && one !== two
    return american
      ? found(year, one, two, numbers[0].length, unsure)
      : found(year, two, one, numbers[0].length, unsure)
  }
  const dayFirst = DAY_FIRST.exec(dated)
  const monthIsFirst = dayFirst ? null : MONTH_FIRST.exec(dated)
  const words = dayFirst ?? monthIsFirst
  if (!words) return null
  const [month, day] = dayFirst ? [words[2]!, words[1]!] : [words[1]!, words[2]!]
  // Without a year the month must be a name, or "5 may have failed" would be a day.
  if (words[3] === undefined && !/^[A-Z]/.test(month)) return null
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  return found(words[3] === undefined ? null : +words[3], number, +day, words[0].length)
}

/** Reads `Tuesday` or `next day` at the beginning; null when there is neither. */
export function readRelativeDay(text: string): RelativeDay | null {
  const next = NEXT_DAY.exec(text)
  if (next) return { weekday: null, days: 1, rest: text.slice(next[0].length) }
  const named = WEEKDAY_ALONE.exec(text)
  if (!named) return null
  return {
    weekday: WEEKDAYS.indexOf(named[1]!.slice(0, 3).toLowerCase()),
    days: 0,
    rest: text.slice(named[0].length),
  }
}

/** The first day with its year anywhere in the first 400 characters of a text, else null. */
export function findDate(text: string, hints: Pick<Hints, 'monthFirst'>): DateReading | null {
  const head = text.slice(0, 400)
  for (const { index } of head.matchAll(/(?<![\w./-])\w/g)) {
    const date = readDate(head.slice(index), hints)
    if (date && date.year !== null) return date
  }
  return null
}
