import { MONTH, monthNumber, NEAR_DAY, nearDayDistance, WEEKDAY, weekdayNumber } from './day-names.ts'
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

/** A day told by its distance from another, at the beginning of a text. */
export type RelativeDay = {
  /** The next day of this name from the day before on, 0 for Sunday to 6. */
  readonly weekday: number | null
  /** Of the month, where it is written beside the name (`Tuesday 6th`). */
  readonly day?: number
  /** So many days after the other one. */
  readonly days: number
  /** From the day of the entry before, or from the day of writing (`yesterday`). */
  readonly from: 'before' | 'now'
  readonly rest: string
}

const WEEKDAY_BEFORE = new RegExp(`^${WEEKDAY},?\\s+(?=\\S)`, 'iu')
const WEEKDAY_ALONE = new RegExp(`^${WEEKDAY}(?:,? (?:the )?(\\d{1,2})(?:st|nd|rd|th))?(?=[\\s,:*)\\]–—-]|$)`, 'iu')
const NEXT_DAY = /^(?:the\s+)?(?:next|following)\s+(?:day|morning)\b/i
const NEAR = new RegExp(`^${NEAR_DAY}`, 'iu')
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|\\.)?'
const OF = '(?:of\\s+|de\\s+)?'
/** The end of `14-19 January` or `29 October - 2 November`: only the first day is kept. */
const TO_DAY = `(?:\\s?[-–]\\s?(?:${MONTH.replace('(', '(?:')}\\s+)?\\d{1,2}(?![\\d:])(?:st|nd|rd|th|\\.)?)?`
const YEAR = '(?:(?:,?\\s+(?:of\\s+|de\\s+|del\\s+)?)(\\d{4})(?!\\d))?(?![\\p{L}\\d_]|:\\d)'
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d-])/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=T\d{4})/
const NUMBERS = /^(\d{1,2})([/.]|-(?=\d{1,2}-\d{4}))(\d{1,2})\2(\d{4}|\d{2})(?![\d./])/
/** Without a year, only where a time follows. */
const SHORT = /^(\d{1,2})(?:(\/)(\d{1,2})|(\.)(\d{1,2})\.)(?=,?\s+(?:at\s+|um\s+)?\d{1,2}[:h]\d\d)/i
const NAMED = new RegExp(`^(\\d{1,2})([-/.])${MONTH}\\2(\\d{4}|\\d{2})(?!\\d)`, 'iu')
const DAY_FIRST = new RegExp(`^${DAY}${TO_DAY}\\s+${OF}${MONTH}${YEAR}`, 'iu')
const MONTH_FIRST = new RegExp(`^${MONTH}\\s+${DAY}${TO_DAY}${YEAR}`, 'iu')

/** Reads `2017-01-31`, `31.1.2017`, `31/Jan/17`, `31 January 2017`, `Tue, Jan 31st, 2017` or `Jan 31` at the beginning, else null. */
export function readDate(text: string, hints: Pick<Hints, 'monthFirst'>): DateReading | null {
  const named = WEEKDAY_BEFORE.exec(text)
  const weekday = named ? weekdayNumber(named[1]!) : null
  const dated = text.slice(named?.[0].length ?? 0)
  const date = readYearFirst(dated) ?? readNumbers(dated, hints) ?? readNamed(dated)
  return date && { ...date, weekday }
}

type Bare = Omit<DateReading, 'weekday'>

function readYearFirst(text: string): Bare | null {
  const found = ISO.exec(text)
  const [year, month, day] = found ? [found[1], found[3], found[4]] : (COMPACT.exec(text)?.slice(1) ?? [])
  if (year === undefined || month === undefined || day === undefined) return null
  const length = found ? found[0].length : 8
  return { year: +year, month: +month, day: +day, unsure: false, rest: text.slice(length) }
}

function readNumbers(text: string, { monthFirst }: Pick<Hints, 'monthFirst'>): Bare | null {
  const found = NUMBERS.exec(text)
  const short = found ? null : SHORT.exec(text)
  const [whole, one, mark, two] = found
    ? [found[0], +found[1]!, found[2]!, +found[3]!]
    : [short?.[0] ?? '', +(short?.[1] ?? 0), short?.[2] ?? short?.[4] ?? '', +(short?.[3] ?? short?.[5] ?? 0)]
  if (whole === '') return null
  if (short && !((one <= 31 && two <= 12) || (mark === '/' && one <= 12 && two <= 31))) return null
  // Points stand between day and month, in this order.
  const isAmerican = mark !== '.' && (two > 12 || (one <= 12 && monthFirst))
  const [day, month] = isAmerican ? [two, one] : [one, two]
  return {
    year: found ? fullYear(found[4]!) : null,
    month,
    day,
    unsure: mark !== '.' && one <= 12 && two <= 12 && one !== two,
    rest: text.slice(whole.length),
  }
}

function readNamed(text: string): Bare | null {
  const close = NAMED.exec(text)
  if (close) {
    const [whole, day, , month, year] = close as unknown as [string, string, string, string, string]
    return { year: fullYear(year), month: monthNumber(month), day: +day, unsure: false, rest: text.slice(whole.length) }
  }
  const dayFirst = DAY_FIRST.exec(text)
  const words = dayFirst ?? MONTH_FIRST.exec(text)
  if (!words) return null
  const [month, day] = dayFirst ? [words[2]!, words[1]!] : [words[1]!, words[2]!]
  // Without a year the month must be a name or stand before a time, or "5 may have failed" would be a day.
  const isTimed = /^,?\s+\d{1,2}[:h]\d\d/.test(text.slice(words[0].length))
  if (words[3] === undefined && !isTimed && !/^\p{Lu}/u.test(month)) return null
  const year = words[3] === undefined ? null : +words[3]
  return { year, month: monthNumber(month), day: +day, unsure: false, rest: text.slice(words[0].length) }
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + +digits : +digits
}

/** Reads `Tuesday`, `next day` or `yesterday` at the beginning; null when there is none. */
export function readRelativeDay(text: string): RelativeDay | null {
  const next = NEXT_DAY.exec(text)
  if (next) return { weekday: null, days: 1, from: 'before', rest: text.slice(next[0].length) }
  const near = NEAR.exec(text)
  if (near) {
    return { weekday: null, days: nearDayDistance(near[1]!), from: 'now', rest: text.slice(near[0].length) }
  }
  const named = WEEKDAY_ALONE.exec(text)
  if (!named) return null
  const day = named[2] === undefined ? {} : { day: +named[2] }
  return { weekday: weekdayNumber(named[1]!), ...day, days: 0, from: 'before', rest: text.slice(named[0].length) }
}

/** The first day with its year anywhere in the first 400 characters of a text, else null. */
export function findDate(text: string, hints: Pick<Hints, 'monthFirst'>): DateReading | null {
  const head = text.slice(0, 400)
  for (const { index } of head.matchAll(/(?<![\p{L}\d_./-])[\p{L}\d_]/gu)) {
    const date = readDate(head.slice(index), hints)
    if (date && date.year !== null) return date
  }
  return null
}
