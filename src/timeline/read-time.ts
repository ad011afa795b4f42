import { NAMED_ZONES } from './zone-names.ts'

/** A time of day as it stands at the beginning of a text. The numbers may be impossible: see `isTimeOfDay`. */
export type TimeReading = {
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** `day` when not even the hour can be read (`XX:30`). */
  readonly precision: 'minute' | 'hour' | 'day'
  /** Whether digits are missing: `2X:XX`, `12:??`. */
  readonly incomplete: boolean
  /** Whether am or pm was written. */
  readonly meridiem: 'a' | 'p' | null
  readonly rest: string
}

const MERIDIEM = '(?:\\s?([ap])\\.?\\s?m\\b\\.?)'
const CLOCK = new RegExp(
  `^(\\d{1,2})(?::|h(?=\\d\\d))(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?!\\d|:\\d)${MERIDIEM}?`,
  'i',
)
/** `2 pm`, `14 Uhr`, and `2` before `- 3 pm`. */
const HOUR = new RegExp(
  `^(\\d{1,2})(?:${MERIDIEM}|\\s?(?=Uhr\\b)|(?=\\s?[-–]\\s?\\d{1,2}(?::\\d\\d)?\\s?[ap]\\.?m))`,
  'i',
)
const DOTTED = new RegExp(`^(\\d{1,2})\\.([0-5]\\d)(?![\\d.%]|(?!\\s?[ap]\\.?m)[^\\W_])${MERIDIEM}?`, 'i')
const COMPACT = new RegExp(`^(\\d{2})(\\d{2})(?=Z\\b|\\s?(?:${Object.keys(NAMED_ZONES).join('|')}|hrs?|hours)\\b)`)
const COMPACT_ISO = /^(\d{2})(\d{2})(\d{2})(?=Z\b|[+-]\d)/
const INCOMPLETE = /^([\dX?_]{1,2})[:h]([\dX?_]{1,2})(?!\w|:\d)/i
/** A time still to be filled in. */
const PLACEHOLDER = /^hh:mm(?::ss)?(?!\w)/i
const NAMED = /^(noon|midday|midnight)\b/i
/** `14:05 h`, `14.05 Uhr`. */
const UNIT = /^\s?(?:h|hrs?|hours|uhr)\b\.?/i

/**
 * Reads `17:20`, `9:05:30`, `2:05 pm`, `14h05`, `1405Z`, `2 pm`, `noon`, `2X:XX` at the beginning, and with `dotted` also
 * `14.05`; null when there is none.
 */
export function readTime(text: string, dotted: boolean): TimeReading | null {
  const clock = CLOCK.exec(text)
  if (clock) return reading(clock[1]!, clock[2]!, clock[3], clock[4], text.slice(clock[0].length))
  const point = DOTTED.exec(text)
  if (point) {
    const rest = text.slice(point[0].length)
    if (dotted || point[3] || UNIT.test(rest)) return reading(point[1]!, point[2]!, undefined, point[3], rest)
  }
  const compact = COMPACT.exec(text) ?? COMPACT_ISO.exec(text)
  if (compact) return reading(compact[1]!, compact[2]!, compact[3], undefined, text.slice(compact[0].length))
  const hour = HOUR.exec(text)
  if (hour) {
    return { ...reading(hour[1]!, '00', undefined, hour[2], text.slice(hour[0].length)), precision: 'hour' }
  }
  const named = NAMED.exec(text)
  if (named) {
    const at = named[1]!.toLowerCase() === 'midnight' ? '0' : '12'
    return { ...reading(at, '00', undefined, undefined, text.slice(named[0].length)), precision: 'hour' }
  }
  return readIncomplete(text)
}

/** Whether a clock can show this; 24:00 is the end of the day (ISO 8601), and no hour above 12 is am. */
export function isTimeOfDay({ hour, minute, second, meridiem }: TimeReading): boolean {
  if (hour === 24) return minute === 0 && second === 0
  return hour < 24 && minute < 60 && second < 60 && !(meridiem === 'a' && hour > 12)
}

/** The time with the half of the day that was written only at the other end of a range (`2:00 - 2:30 pm`). */
export function inHalf(time: TimeReading, half: 'a' | 'p'): TimeReading {
  return { ...time, hour: hourOf(time.hour, half) }
}

function readIncomplete(text: string): TimeReading | null {
  const open = PLACEHOLDER.exec(text)
  if (open) {
    const rest = text.slice(open[0].length)
    return { ...reading('0', '0', undefined, undefined, rest), precision: 'day', incomplete: true }
  }
  const found = INCOMPLETE.exec(text)
  if (!found || !/[X?_]/i.test(found[0])) return null
  const [hours, minutes] = [found[1]!, found[2]!.padEnd(2, '?')]
  const known = /^\d/.test(hours)
  const rest = text.slice(found[0].length)
  const full = reading(known ? hours.replace(/\D/, '0') : '0', minutes.replace(/\D/g, '0'), undefined, undefined, rest)
  return { ...full, ...(known ? {} : { minute: 0 }), precision: known ? 'hour' : 'day', incomplete: true }
}

function reading(
  hour: string,
  minute: string,
  second: string | undefined,
  meridiem: string | undefined,
  rest: string,
): TimeReading {
  const half = meridiem === undefined ? null : meridiem.toLowerCase() === 'p' ? 'p' : 'a'
  return {
    hour: hourOf(+hour, half),
    minute: +minute,
    second: +(second ?? 0),
    precision: 'minute',
    incomplete: false,
    meridiem: half,
    rest: rest.replace(UNIT, ''),
  }
}

/** Noon is 12 pm and midnight 12 am. An hour above 12 already says which half of the day it means. */
function hourOf(hour: number, half: 'a' | 'p' | null): number {
  if (half === null || hour > 12) return hour
  return (hour % 12) + (half === 'p' ? 12 : 0)
}
