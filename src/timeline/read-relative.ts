/** A time that counts from another, at the beginning of a text: `T+5m`, `+00:12`, `T-1h30`. */
export type RelativeTime = { readonly ms: number; readonly rest: string }

const MINUTE_MS = 60_000
const CLOCK = /^(?:T\s?)?([+−-])\s?(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?![\d:])/i
const UNITS =
  /^(?:T\s?)?([+−-])\s?(?:(\d{1,4})\s?(?:d|days?)\b\s?)?(?:(\d{1,4})\s?(?:h|hrs?|hours?)(?:(?![a-z\d])|(\d{1,2})(?![\d:]|\s?(?:m|mins?|minutes?|s|secs?|seconds?)\b)|(?=\d)))?\s?(?:(\d{1,5})\s?(?:m|mins?|minutes?)(?![a-z]))?\s?(?:(\d{1,6})\s?(?:s|secs?|seconds?)(?![a-z]))?/i
const ZERO = /^T\s?(?:[+-]\s?)?0(?![\d.])/i
const START = /^T\s?(?:[+-]\s?)?0\s*(?:=|:|is|at)\s*(?=\S)/i

/** Reads how long after (or, with a T, before) the start it is; null when it does not count from the start. */
export function readRelative(text: string): RelativeTime | null {
  const clock = CLOCK.exec(text)
  if (clock && isMarked(text, clock[1]!)) {
    const minutes = +clock[2]! * 60 + +clock[3]!
    return { ms: signed(clock[1]!, minutes * MINUTE_MS + +(clock[4] ?? 0) * 1000), rest: text.slice(clock[0].length) }
  }
  const units = UNITS.exec(text)
  if (units && isMarked(text, units[1]!) && units.slice(2).some((part) => part !== undefined)) {
    const [days, hours, odd, minutes, seconds] = units.slice(2).map((part) => +(part ?? 0)) as [
      number,
      number,
      number,
      number,
      number,
    ]
    const ms = ((days * 24 + hours) * 60 + odd + minutes) * MINUTE_MS + seconds * 1000
    return { ms: signed(units[1]!, ms), rest: text.slice(units[0].length) }
  }
  const zero = ZERO.exec(text)
  return zero ? { ms: 0, rest: text.slice(zero[0].length) } : null
}

/** What follows `T0 =` at the beginning: the time from which the others count. Null when there is no such statement. */
export function readStart(text: string): string | null {
  const start = START.exec(text)
  return start ? text.slice(start[0].length) : null
}

/** A minus without a T is a dash before something else. */
function isMarked(text: string, sign: string): boolean {
  return sign === '+' || /^T/i.test(text)
}

function signed(sign: string, ms: number): number {
  return sign === '+' ? ms : -ms
}
