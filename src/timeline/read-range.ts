import type { Hints } from './hints.ts'
import type { MomentEnd } from './moment.ts'
import { readDate } from './read-date.ts'
import { inHalf, readTime, type TimeReading } from './read-time.ts'
import { readZone } from './read-zone.ts'
import { BETWEEN_PARTS, skip, VAGUE } from './vague.ts'

const DASH = /^\s*(?:-|–|—|−|→|->|(?:to|until|till|through|thru|bis)\b)\s*/i
const BRACKETED = /^\s*\((?:to|until|till)\s+/i
const AND = /^\s+and\s+/i

/** Reads the end of a range that stands behind its beginning (`- 14:20`, `(to 14:20)`, or `and 14:20` behind *between*). */
export function readEnd(text: string, hints: Hints, between: boolean): { end: MomentEnd; rest: string } | null {
  const bracket = BRACKETED.exec(text)
  const mark = bracket ?? DASH.exec(text) ?? (between ? AND.exec(text) : null)
  if (!mark) return null
  const vague = skip(text.slice(mark[0].length), VAGUE)
  const date = readDate(vague.rest, hints)
  const time = readTime(
    date ? date.rest.replace(BETWEEN_PARTS, '') : vague.rest,
    hints.dotted || /^\d{2}\.\d{2}/.test(vague.rest),
  )
  if (!time) return null
  const zone = readZone(time.rest, date !== null)
  const rest = zone?.rest ?? time.rest
  if (bracket && !rest.startsWith(')')) return null
  return { end: { date, time, zone: zone?.zone ?? null }, rest: bracket ? rest.slice(1) : rest }
}

/** Whether the text begins with a range whose times are written with points (`14.05-14.20`). */
export function hasDottedEnd(text: string): boolean {
  return /^\d{1,2}\.\d{2}\s?[-–]\s?\d{1,2}\.\d{2}(?!\d)/.test(text)
}

/** A beginning that leaves am or pm to its end: `2:00 - 2:30 pm` is in one half of the day, `11:30 - 1:15 pm` in both. */
export function asBefore(time: TimeReading, end: TimeReading): TimeReading {
  if (!end.meridiem || time.meridiem || time.hour > 12) return time
  const same = inHalf(time, end.meridiem)
  const isBefore = same.hour * 60 + same.minute <= end.hour * 60 + end.minute
  return isBefore ? same : inHalf(time, end.meridiem === 'p' ? 'a' : 'p')
}
