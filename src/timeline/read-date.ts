/** A day as it stands at the beginning of a text. `year` is null where it is left out (`Mar 10`). */
export type DateReading = {
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly rest: string
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+(?=\S)/i
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const ISO = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?![\d-])/
const DAY_FIRST = new RegExp(`^${DAY}\\s+${MONTH}(?:,?\\s+(\\d{4}))?(?!\\w|:\\d)`, 'i')
const MONTH_FIRST = new RegExp(`^${MONTH}\\s+${DAY}(?:,?\\s+(\\d{4}))?(?!\\w|:\\d)`, 'i')

/** Reads `2017-01-31`, `31 January 2017`, `Tue, Jan 31st, 2017` or `Jan 31` at the beginning; null when there is none. */
export function readDate(text: string): DateReading | null {
  const weekday = WEEKDAY.exec(text)?.[0] ?? ''
  const dated = text.slice(weekday.length)
  const iso = ISO.exec(dated)
  if (iso) return { year: +iso[1]!, month: +iso[3]!, day: +iso[4]!, rest: dated.slice(iso[0].length) }
  const dayFirst = DAY_FIRST.exec(dated)
  if (dayFirst) return named(dayFirst[3], dayFirst[2]!, dayFirst[1]!, dated.slice(dayFirst[0].length))
  const monthFirst = MONTH_FIRST.exec(dated)
  if (monthFirst) return named(monthFirst[3], monthFirst[1]!, monthFirst[2]!, dated.slice(monthFirst[0].length))
  return null
}

/** Without a year the month must be a name, or "5 may have failed" would be a day. */
function named(year: string | undefined, month: string, day: string, rest: string): DateReading | null {
  if (year === undefined && !/^[A-Z]/.test(month)) return null
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  return { year: year === undefined ? null : +year, month: number, day: +day, rest }
}
