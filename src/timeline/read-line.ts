import { type DateReading, readDate } from './read-date.ts'
import { isTimeOfDay, readTime, type TimeReading } from './read-time.ts'
import { readAmbiguousZone, readZone, readZoneStatement, type Zone } from './read-zone.ts'

/** What one line of a timeline says, before it is put on a day. */
export type LineReading =
  | { readonly kind: 'blank' }
  /** A line of its own for the day that follows. */
  | { readonly kind: 'day'; readonly date: DateReading; readonly zone: Zone | null }
  | {
      readonly kind: 'event'
      readonly date: DateReading | null
      /** Null when only the day is given. */
      readonly time: TimeReading | null
      readonly zone: Zone | null
      readonly approximate: boolean
      readonly text: string
      readonly heading: boolean
      /** A guess or doubt to be told, beside reading the line. */
      readonly doubt: string | null
    }
  /** A line about the zone of all times that follow. */
  | { readonly kind: 'zone'; readonly zone: Zone }
  | { readonly kind: 'text'; readonly text: string; readonly heading: boolean }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** A rule, or what parts a table's head from its rows. */
const RULE = /^[-=*_|:+\s]+$/
const HEADING = /^#{1,6}\s+/
const LIST_MARK = /^(?:[-*+•·>|–]\s+|[•|>]|\d{1,3}[.)]\s+)/
const WRAPPING = /^(\*\*|__|`|\[|\()/
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')' }
const APPROXIMATE = /^(?:[~≈]|(?:about|around|approx(?:imately|\.)?|circa|ca\.|c\.)(?=[\s\d]))\s*/i
const UNCERTAIN = /^\s*\((?:maybe|perhaps|probably|not sure|unsure|about|around|approx|roughly)\b/i
const SEPARATOR = /^\s*(?:[–—:|,]|-(?!\d))*\s*/
const RANGE = /^\s*(?:-|–|—|to|until)\s*(\d{1,2}:\d{2})(?!\d)/i
const INCOMPLETE = /^[\dX?]{1,2}:[\dX?]{2}(?!\w)/i
const RELATIVE = /^T?\+\s*\d/i

/** Reads one line. Markers of lists, headings and tables around the time do not matter. */
export function readLine(line: string): LineReading {
  const trimmed = line.trim()
  if (trimmed === '') return { kind: 'blank' }
  if (RULE.test(trimmed)) return { kind: 'unreadable', reason: 'There are only lines here, nothing to read.' }
  const heading = HEADING.test(trimmed)
  const { text: bare, close } = unwrap(stripMarks(trimmed))
  const first = stripApproximate(bare)
  const date = readDate(first.rest)
  const second = stripApproximate(date ? date.rest.replace(/^(?:T(?=\d)|[\s,;:–—-]+)/, '') : first.rest)
  const time = readTime(second.rest)
  const approximate = first.found || second.found
  if (time) {
    if (!isTimeOfDay(time)) return { kind: 'unreadable', reason: 'No clock shows this time. Correct the time.' }
    return timed(date, time, approximate, heading, close)
  }
  if (date) return dayOnly(date, approximate, heading, close)
  if (INCOMPLETE.test(first.rest)) {
    return { kind: 'unreadable', reason: 'This time is not complete. Write it in full, with ~ if it is a guess.' }
  }
  if (RELATIVE.test(first.rest)) {
    return { kind: 'unreadable', reason: 'This time counts from another event. Write the time of day instead.' }
  }
  const text = stripMarks(trimmed)
  const zone = readZoneStatement(text)
  return zone ? { kind: 'zone', zone } : { kind: 'text', text, heading }
}

function timed(
  date: DateReading | null,
  time: TimeReading,
  approximate: boolean,
  heading: boolean,
  close: string | null,
): LineReading {
  const behind = time.rest.replace(/^\?/, '')
  const uncertain = behind !== time.rest || UNCERTAIN.test(behind)
  const range = RANGE.exec(behind)
  const rest = range ? behind.slice(range[0].length) : behind
  const zone = readZone(rest, date !== null)
  const unclear = zone ? null : readAmbiguousZone(rest)
  const text = textBehind(zone ? zone.rest : rest, close)
  return {
    kind: 'event',
    date,
    time,
    zone: zone ? zone.zone : null,
    approximate: approximate || uncertain,
    text: range ? `(to ${range[1]}) ${text}`.trim() : text,
    heading,
    doubt: unclear && `${unclear} can mean several time zones, so it was not used. Write an offset such as +01:00.`,
  }
}

function dayOnly(date: DateReading, approximate: boolean, heading: boolean, close: string | null): LineReading {
  const zone = readZone(date.rest, true)
  const text = textBehind(zone ? zone.rest : date.rest, close)
  const stated = zone ? zone.zone : null
  if (text === '') return { kind: 'day', date, zone: stated }
  return { kind: 'event', date, time: null, zone: stated, approximate, text, heading, doubt: null }
}

/** The text behind a time, without the separator and without the mark that closes what was opened before the time. */
function textBehind(rest: string, close: string | null): string {
  const open = close === null ? rest : rest.replace(close, '')
  return open
    .replace(SEPARATOR, '')
    .replace(/\s*\|$/, '')
    .trim()
}

function stripMarks(text: string): string {
  let rest = text.replace(HEADING, '')
  while (LIST_MARK.test(rest)) rest = rest.replace(LIST_MARK, '').trimStart()
  return rest
}

function unwrap(text: string): { text: string; close: string | null } {
  const mark = WRAPPING.exec(text)?.[1]
  return mark === undefined ? { text, close: null } : { text: text.slice(mark.length), close: CLOSING[mark] ?? mark }
}

function stripApproximate(text: string): { rest: string; found: boolean } {
  const rest = text.replace(APPROXIMATE, '')
  return { rest, found: rest !== text }
}
