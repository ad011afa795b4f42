import type { Hints } from './hints.ts'
import { type DateReading, type RelativeDay, readDate, readRelativeDay } from './read-date.ts'
import { type RelativeTime, readRelative } from './read-relative.ts'
import { inHalf, readTime, type TimeReading } from './read-time.ts'
import { readZone, type Zone } from './read-zone.ts'

/** The end of a range. */
type End = { readonly date: DateReading | null; readonly time: TimeReading; readonly zone: Zone | null }

/** When something was, as it stands at the beginning of a line. */
export type Moment = {
  readonly date: DateReading | null
  readonly relativeDay: RelativeDay | null
  /** Null when only the day is given, or when the time counts from the start. */
  readonly time: TimeReading | null
  readonly relative: RelativeTime | null
  readonly zone: Zone | null
  readonly until: End | null
  /** The same moment again in another zone (`17:32 BST = 16:32 UTC`). */
  readonly also: { readonly time: TimeReading; readonly zone: Zone } | null
  readonly approximate: boolean
  /** Whether a word of running text leads to it: `At 14:05, we`. */
  readonly inSentence?: boolean
  readonly rest: string
}

const VAGUE =
  /^(?:[~≈]|(?:(?:at\s+)?(?:about|around|approx(?:imately|\.)?|roughly|circa|ca\.?|c\.|some\s?time (?:around|after|before)|shortly (?:after|before)|just (?:after|before)|before|after|by|maybe|probably|perhaps))(?=[\s\d~]))\s*/i
const LEADING = /^(?:at|on|from|since|between)\s+(?=\S)/i
const BETWEEN_PARTS = /^(?:T(?=\d)|[\s,;:–—-]+(?:at\s+)?|\s*at\s+)/
const BEHIND_VAGUE = /^\s?(?:-?ish\b|or so\b|\?)/i
const UNCERTAIN = /^\s*\((?:maybe|perhaps|probably|not sure|unsure|about|around|approx|roughly|exact time|guess)/i
const DASH = /^\s*(?:-|–|—|−|→|->|(?:to|until|till|through|thru)\b)\s*/i
const BRACKETED = /^\s*\((?:to|until|till)\s+/i
const AND = /^\s+and\s+/i
const SAME = /^\s*(?:=|\/|\(|,)\s*(?:=\s*)?/
const OTHER_DAY = /^(?:\s*,\s*|\s*\((?:on\s+)?|\s+on\s+)/i
const PLUS_DAY = /^\s*\(?(?:\+1\s?d?(?:ay)?\)|\(?next day\))/i
const LINK_TARGET = /^\]?\(https?:[^)\s]*\)/

/** Reads the moment at the beginning of a text; null when the text does not begin with one. */
export function readMoment(text: string, hints: Hints): Moment | null {
  const vague = skip(text, VAGUE)
  const leading = LEADING.exec(vague.rest)?.[0] ?? ''
  const found = readFrom(vague.rest.slice(leading.length), vague.found, hints, /between/i.test(leading))
  // "On call", "from 5 to 9": a small word counts only before a time of day or a day with its year.
  if (leading !== '' && found && !found.time && found.date?.year == null) return null
  return found && (leading !== '' || /^by\s/i.test(text)) ? { ...found, inSentence: true } : found
}

function readFrom(text: string, wasVague: boolean, hints: Hints, between: boolean): Moment | null {
  const date = readDate(text, hints)
  const relativeDay = date ? null : readRelativeDay(text)
  const dayRest = date?.rest ?? relativeDay?.rest
  const second = skip(dayRest === undefined ? text : dayRest.replace(BETWEEN_PARTS, ''), VAGUE)
  const vague = wasVague || second.found
  const isDotted = hints.dotted || (vague && /^\d{2}\./.test(second.rest))
  const time = readTime(second.rest, isDotted || hasDottedEnd(second.rest))
  const relative = time || dayRest !== undefined ? null : readRelative(text)
  if (!time && !relative) {
    if (relativeDay && !/^[\s,:*)\]–—-]*$/.test(relativeDay.rest)) return null
    if (!date && !relativeDay) return null
    const zone = date ? readZone(date.rest, true) : null
    const rest = zone?.rest ?? dayRest ?? ''
    return {
      date,
      relativeDay,
      time: null,
      relative: null,
      zone: zone?.zone ?? null,
      until: null,
      also: null,
      approximate: vague,
      rest,
    }
  }
  const start = { date, relativeDay, time, relative, approximate: vague }
  return time
    ? readBehind({ ...start, time }, hints, between)
    : { ...start, zone: null, until: null, also: null, rest: relative!.rest }
}

type Start = Pick<Moment, 'date' | 'relativeDay' | 'relative' | 'approximate'> & { readonly time: TimeReading }

/** What follows a time: doubt, zone, end, day and the same time elsewhere, in whatever order they come. */
function readBehind(start: Start, hints: Hints, between: boolean): Moment {
  let { date, relativeDay, approximate, time } = start
  let rest = time.rest.replace(LINK_TARGET, '')
  let zone: Zone | null = null
  let until: End | null = null
  let also: Moment['also'] = null
  for (let before = ''; before !== rest; ) {
    before = rest
    const doubt = skip(rest, BEHIND_VAGUE)
    approximate ||= doubt.found
    rest = doubt.rest
    const stated: ReturnType<typeof readZone> = zone ? null : readZone(rest, date !== null)
    if (stated) [zone, rest] = [stated.zone, stated.rest]
    const end: ReturnType<typeof readEnd> = until ? null : readEnd(rest, hints, between)
    if (end) {
      ;[until, rest] = [end.end, end.rest]
      zone ??= end.end.zone
    }
    const day: ReturnType<typeof readOtherDay> = date || relativeDay ? null : readOtherDay(rest, hints)
    if (day) [date, relativeDay, rest] = [day.date, day.relativeDay, day.rest]
    const same: ReturnType<typeof readSame> = also ? null : readSame(rest, hints)
    if (same) [also, rest] = [same.also, same.rest]
  }
  if (until?.time.meridiem && !time.meridiem && time.hour <= 12) time = asBefore(time, until.time)
  return {
    date,
    relativeDay,
    time,
    relative: null,
    zone,
    until,
    also,
    approximate: approximate || UNCERTAIN.test(rest),
    rest,
  }
}

function readEnd(text: string, hints: Hints, between: boolean): { end: End; rest: string } | null {
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

function readOtherDay(
  text: string,
  hints: Hints,
): { date: DateReading | null; relativeDay: RelativeDay | null; rest: string } | null {
  const plus = PLUS_DAY.exec(text)
  if (plus) return { date: null, relativeDay: { weekday: null, days: 1, rest: '' }, rest: text.slice(plus[0].length) }
  const mark = OTHER_DAY.exec(text)?.[0]
  const date = mark === undefined ? null : readDate(text.slice(mark.length), hints)
  if (!date || mark === undefined) return null
  const isMarked = mark.includes('(') || /on/i.test(mark)
  if (date.year === null && !isMarked) return null
  const closed = mark.includes('(') && date.rest.startsWith(')')
  return { date, relativeDay: null, rest: closed ? date.rest.slice(1) : date.rest }
}

function readSame(text: string, hints: Hints): { also: NonNullable<Moment['also']>; rest: string } | null {
  const mark = SAME.exec(text)?.[0]
  const time = mark === undefined ? null : readTime(text.slice(mark.length), hints.dotted)
  const zone = time ? readZone(time.rest, false) : null
  if (!time || !zone || mark === undefined) return null
  const closed = mark.includes('(') && zone.rest.startsWith(')')
  return { also: { time, zone: zone.zone }, rest: closed ? zone.rest.slice(1) : zone.rest }
}

/** `2:00 - 2:30 pm` is in one half of the day, `11:30 - 1:15 pm` in both. */
function asBefore(time: TimeReading, end: TimeReading): TimeReading {
  const same = inHalf(time, end.meridiem!)
  const isBefore = same.hour * 60 + same.minute <= end.hour * 60 + end.minute
  return isBefore ? same : inHalf(time, end.meridiem === 'p' ? 'a' : 'p')
}

function hasDottedEnd(text: string): boolean {
  return /^\d{1,2}\.\d{2}\s?[-–]\s?\d{1,2}\.\d{2}(?!\d)/.test(text)
}

function skip(text: string, mark: RegExp): { rest: string; found: boolean } {
  const rest = text.replace(mark, '')
  return { rest, found: rest !== text }
}
