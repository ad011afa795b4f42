import { emptyMoment, type Moment } from './moment.ts'

/**
 * Seconds since 1970 have ten digits, milliseconds thirteen: the years 2001 to 2033. Ten digits without a mark before or behind
 * them may count anything.
 */
const EPOCH =
  /^(?:@(1\d{9})(?:\d{3})?|(1\d{9})\d{3}|(1\d{9})(?=(?:\.\d{1,9})?\s*(?:[,;:|\])–—-]|$)))(?:\.\d{1,9})?(?![\w./-]|:\d)/

/** Reads `@1706712000` or `1706712000123`, as exports of alerts and chats write instants, at the beginning; else null. */
export function readEpoch(text: string): Moment | null {
  const found = EPOCH.exec(text)
  if (!found) return null
  const at = new Date(Number(found[1] ?? found[2] ?? found[3]) * 1000)
  const rest = text.slice(found[0].length)
  return {
    ...emptyMoment(rest),
    date: {
      year: at.getUTCFullYear(),
      month: at.getUTCMonth() + 1,
      day: at.getUTCDate(),
      weekday: null,
      unsure: false,
      rest: '',
    },
    time: {
      hour: at.getUTCHours(),
      minute: at.getUTCMinutes(),
      second: at.getUTCSeconds(),
      precision: 'minute',
      incomplete: false,
      meridiem: null,
      rest: '',
    },
    zone: { offsetMs: 0 },
  }
}
