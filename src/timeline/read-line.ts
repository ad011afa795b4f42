import type { Hints } from './hints.ts'
import type { Moment } from './moment.ts'
import { readLabelled } from './read-labelled.ts'
import { readMoment } from './read-moment.ts'
import { readStart } from './read-relative.ts'
import { isTimeOfDay } from './read-time.ts'
import { readZoneStatement, type Zone } from './read-zone.ts'

/** What one line of a timeline says, before it is put on a day. */
export type LineReading =
  | { readonly kind: 'blank' }
  /** A line of its own for the day that follows. */
  | { readonly kind: 'day'; readonly moment: Moment; readonly marks: Marks }
  | { readonly kind: 'event'; readonly moment: Moment; readonly text: string; readonly marks: Marks }
  /** A statement of the time from which others count (`T0 = 14:05`). */
  | { readonly kind: 'start'; readonly moment: Moment; readonly text: string; readonly marks: Marks }
  /** A line about the zone of all times that follow. */
  | { readonly kind: 'zone'; readonly zone: Zone | 'unknown' }
  | { readonly kind: 'text'; readonly text: string; readonly marks: Marks }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** What stands before the words of a line. */
type Marks = { readonly heading: boolean; readonly list: boolean }

/** A time stands near the beginning; only so much of a line is searched for it, however long the line is. */
const HEAD_LENGTH = 400
/** Marks that show nothing: controls, zero width, direction. Copies begin lines with them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const INVISIBLE = /^[\s\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]+/
/** A rule, or what parts a table's head from its rows. */
const RULE = /^[-=*_|:+\s]+$/
/** `2022-02-??`. */
const HALF_A_DAY = /^(?=[\d-]*[?X])\d{4}-[\d?X]{2}-[\d?X]{2}/i
const HEADING = /^#{1,6}\s+/
const LIST_MARK = /^(?:[-*+•·>|–]\s+|[•|>]|\[[ xX]\]\s+|\p{Extended_Pictographic}\uFE0F?\s*)/u
const NUMBER_MARK = /^\d{1,3}[.)]\s+/
const WRAPPING = /^(\*{1,3}|_{1,3}|~~|`|\[|\(|"|<(?:b|strong|em|i|u|code|time)>)/i
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')' }
const SEPARATOR = /^\s*(?:[–—:|,;]|-(?!\d)|=>|→|\.(?=\s))*\s*/

/** Reads one line. Markers of lists, headings, emphasis and tables around the time do not matter. */
export function readLine(line: string, hints: Hints): LineReading {
  const trimmed = line.replace(INVISIBLE, '').trimEnd()
  if (trimmed === '') return { kind: 'blank' }
  if (RULE.test(trimmed)) return { kind: 'unreadable', reason: 'There are only lines here, nothing to read.' }
  const head = trimmed.slice(0, HEAD_LENGTH)
  const tail = trimmed.slice(HEAD_LENGTH)
  const { text: bare, marks } = stripMarks(head, hints)
  const text = unwrap(bare)
  const start = readStart(text)
  const moment = readMoment(start ?? text, hints)
  if (moment) {
    const words = textBehind(`${moment.rest}${tail}`)
    const isDay = words === '' && !moment.time && !moment.relative
    if (isDay) return { kind: 'day', moment, marks }
    return timed(moment, { kind: start !== null && moment.time ? 'start' : 'event', moment, text: words, marks })
  }
  if (HALF_A_DAY.test(text)) return { kind: 'unreadable', reason: 'This day is not complete. Write it in full.' }
  const zone = tail === '' ? readZoneStatement(bare) : null
  const labelled = zone || marks.heading || tail !== '' ? null : readLabelled(bare, hints)
  if (labelled) return timed(labelled.moment, { kind: 'event', ...labelled, text: labelled.label, marks })
  return zone ? { kind: 'zone', zone } : { kind: 'text', text: `${bare}${tail}`, marks }
}

/** The reading, unless no clock shows one of its times. */
function timed(moment: Moment, reading: Extract<LineReading, { kind: 'event' | 'start' }>): LineReading {
  const times = [moment.time, moment.until?.time, moment.also?.time]
  if (times.every((time) => !time || isTimeOfDay(time))) return reading
  return { kind: 'unreadable', reason: 'No clock shows this time. Correct the time.' }
}

/** The text behind a time, without the separator and without what closed the marks around the time. */
function textBehind(rest: string): string {
  const text = rest
    .replace(/^(?:\*{1,3}|_{1,3}|`)(?=[\s:]|$)/, '')
    .replace(SEPARATOR, '')
    .trim()
  return text.endsWith('|') ? text.slice(0, -1).trim() : text
}

function stripMarks(text: string, hints: Hints): { text: string; marks: Marks } {
  const heading = HEADING.exec(text)?.[0] ?? ''
  let rest = text.slice(heading.length)
  let list = false
  for (let mark = LIST_MARK.exec(rest); mark && rest !== ''; mark = LIST_MARK.exec(rest)) {
    rest = rest.slice(mark[0].length).trimStart()
    list = true
  }
  // "19. April" is a day, "19. text" the nineteenth of a list.
  if (NUMBER_MARK.test(rest) && !readMoment(rest, hints)?.date) {
    rest = rest.replace(NUMBER_MARK, '')
    list = true
  }
  return { text: rest, marks: { heading: heading !== '', list } }
}

/** The text without the emphasis, brackets and quotes that open it, and without what closes them. */
function unwrap(text: string): string {
  let rest = text
  for (let depth = 0; depth < 4; depth++) {
    const mark = WRAPPING.exec(rest)?.[1]
    if (mark === undefined) return rest
    const inner = rest.slice(mark.length)
    rest = inner.replace(CLOSING[mark] ?? mark.replace('<', '</'), '')
  }
  return rest
}
