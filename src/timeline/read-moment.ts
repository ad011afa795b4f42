import type { Hints } from './hints.ts'
import { emptyMoment, type Moment } from './moment.ts'
import { readDate, readRelativeDay } from './read-date.ts'
import { readEpoch } from './read-epoch.ts'
import { asBefore, hasDottedEnd, readEnd } from './read-range.ts'
import { readRelative } from './read-relative.ts'
import { readTime, type TimeReading } from './read-time.ts'
import { readSecondZone, readZone } from './read-zone.ts'
import { BEHIND_VAGUE, BETWEEN_PARTS, skip, UNCERTAIN, VAGUE } from './vague.ts'

const LEADING = /^(?:(?:at|on|from|since|between|um|ab|à|a las)\s+(?=\S)|@\s?(?=\d{1,2}:\d\d))/i
const SAME = /^\s*(?:=|\/|\(|,)\s*(?:=\s*)?/
const OTHER_DAY = /^(?:\s*,\s*|\s*\((?:on\s+)?|\s+on\s+)/i
const PLUS_DAY = /^\s*\(?(?:\+1\s?d?(?:ay)?\)|\(?next day\))/i
const LINK_TARGET = /^\]?\(https?:[^)\s]*\)/

/** Reads the moment at the beginning of a text; null when the text does not begin with one. */
export function readMoment(text: string, hints: Hints): Moment | null {
  const epoch = readEpoch(text)
  if (epoch) return epoch
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
  const isDotted = hints.dotted || ((vague || date) && /^\d{2}\.\d{2}/.test(second.rest))
  const time = readTime(second.rest, isDotted || hasDottedEnd(second.rest))
  if (time) {
    const start = { ...emptyMoment(time.rest), date, relativeDay, time, approximate: vague }
    return readBehind(start, hints, between)
  }
  if (date) {
    const zone = readZone(date.rest, true)
    const moment = { ...emptyMoment(zone?.rest ?? date.rest), date, approximate: vague }
    return { ...moment, zone: zone?.zone ?? null }
  }
  if (relativeDay) {
    const isAlone = /^[\s,:*)\]–—-]*$/.test(relativeDay.rest)
    return isAlone ? { ...emptyMoment(relativeDay.rest), relativeDay, approximate: vague } : null
  }
  const relative = readRelative(second.rest)
  return relative && { ...emptyMoment(relative.rest), relative, approximate: vague }
}

/** What follows a time: doubt, zone, end, day and the same time elsewhere, in whatever order they come. */
function readBehind(start: Moment & { readonly time: TimeReading }, hints: Hints, between: boolean): Moment {
  let moment: Moment = { ...start, rest: start.rest.replace(LINK_TARGET, '') }
  for (let before = ''; before !== moment.rest; ) {
    before = moment.rest
    const doubt = skip(moment.rest, BEHIND_VAGUE)
    moment = { ...moment, approximate: moment.approximate || doubt.found, rest: doubt.rest }
    moment = withZone(moment)
    const end = moment.until ? null : readEnd(moment.rest, hints, between)
    if (end) moment = { ...moment, until: end.end, zone: moment.zone ?? end.end.zone, rest: end.rest }
    const day = moment.date || moment.relativeDay ? null : readOtherDay(moment.rest, hints)
    if (day) moment = { ...moment, ...day }
    const same = moment.also ? null : readSame(moment.rest, hints)
    if (same) moment = { ...moment, ...same }
  }
  const time = moment.until ? asBefore(start.time, moment.until.time) : start.time
  return { ...moment, time, approximate: moment.approximate || UNCERTAIN.test(moment.rest) }
}

function withZone(moment: Moment): Moment {
  if (moment.zone) return moment
  const first = readZone(moment.rest.replace(/^(\s*)\[([^\][]{2,20})\]/, '$1($2)'), moment.date !== null)
  if (!first) return moment
  const dated = withYear({ ...moment, rest: first.rest })
  const second = readSecondZone(dated.rest)
  return { ...dated, zone: first.zone, otherZone: second?.zone ?? null, rest: second?.rest ?? dated.rest }
}

/** The year stands last where commands print the time (`Tue Jan 31 14:05:00 UTC 2017`). */
function withYear(moment: Moment): Moment {
  const found = moment.date?.year === null ? /^\s+((?:19|20)\d\d)(?![\w:.-])/.exec(moment.rest) : null
  if (!found || !moment.date) return moment
  return { ...moment, date: { ...moment.date, year: +found[1]! }, rest: moment.rest.slice(found[0].length) }
}

function readOtherDay(text: string, hints: Hints): Pick<Moment, 'date' | 'relativeDay' | 'rest'> | null {
  const plus = PLUS_DAY.exec(text)
  if (plus) {
    const relativeDay = { weekday: null, days: 1, from: 'before', rest: '' } as const
    return { date: null, relativeDay, rest: text.slice(plus[0].length) }
  }
  const mark = OTHER_DAY.exec(text)?.[0]
  const date = mark === undefined ? null : readDate(text.slice(mark.length), hints)
  if (!date || mark === undefined) return null
  const isMarked = mark.includes('(') || /on/i.test(mark)
  if (date.year === null && !isMarked) return null
  const closed = mark.includes('(') && date.rest.startsWith(')')
  return { date, relativeDay: null, rest: closed ? date.rest.slice(1) : date.rest }
}

function readSame(text: string, hints: Hints): Pick<Moment, 'also' | 'rest'> | null {
  const mark = SAME.exec(text)?.[0]
  const time = mark === undefined ? null : readTime(text.slice(mark.length), hints.dotted)
  const zone = time ? readZone(time.rest, false) : null
  if (!time || !zone || mark === undefined) return null
  const closed = mark.includes('(') && zone.rest.startsWith(')')
  return { also: { time, zone: zone.zone }, rest: closed ? zone.rest.slice(1) : zone.rest }
}
