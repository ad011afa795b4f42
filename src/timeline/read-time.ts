/** A time of day as it stands at the beginning of a text. The numbers may be impossible: see `isTimeOfDay`. */
export type TimeReading = {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly precision: 'minute' | 'hour'
  readonly rest: string
}

const MERIDIEM = '(?:\\s*([ap])\\.?m\\b\\.?)'
const CLOCK = new RegExp(`^(\\d{1,2})(?::|h(?=\\d\\d))(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(?!\\d|:\\d)${MERIDIEM}?`, 'i')
const HOUR = new RegExp(`^(\\d{1,2})${MERIDIEM}`, 'i')

/** Reads `17:20`, `9:05:30`, `2:05 pm`, `14h05` or `2 pm` at the beginning; null when there is none. */
export function readTime(text: string): TimeReading | null {
  const clock = CLOCK.exec(text)
  if (clock) {
    return {
      hour: hourOf(+clock[1]!, clock[4]),
      minute: +clock[2]!,
      second: +(clock[3] ?? 0),
      precision: 'minute',
      rest: text.slice(clock[0].length),
    }
  }
  const hour = HOUR.exec(text)
  if (!hour) return null
  return { hour: hourOf(+hour[1]!, hour[2]), minute: 0, second: 0, precision: 'hour', rest: text.slice(hour[0].length) }
}

/** Whether a clock can show this; 24:00 is the end of the day (ISO 8601). */
export function isTimeOfDay({ hour, minute, second }: Pick<TimeReading, 'hour' | 'minute' | 'second'>): boolean {
  if (hour === 24) return minute === 0 && second === 0
  return hour < 24 && minute < 60 && second < 60
}

/** Noon is 12 pm and midnight 12 am. An hour above 12 already says which half of the day it means. */
function hourOf(hour: number, meridiem: string | undefined): number {
  if (meridiem === undefined || hour > 12) return hour
  return (hour % 12) + (meridiem.toLowerCase() === 'p' ? 12 : 0)
}
