import { type ChatHead, isName, readHead } from './chat-head.ts'
import { isChatMark, marksLeftOut } from './chat-marks.ts'
import { BARE_TIME, headsInTwoLines } from './chat-pairs.ts'
import type { TimelineProblem } from './event.ts'
import type { Hints } from './hints.ts'
import { readLine } from './read-line.ts'
import { isTimeOfDay, readTime } from './read-time.ts'
import type { SourceLine } from './source-line.ts'

/** `Ann Lee  2:05 PM text`, `Ann Lee [14:05] text`: all on one line. */
const SENDER_BEFORE =
  /^([\p{L}@][\p{L}\p{N}_@.'’()\- ]{0,48}?)(?:\s{2,}|\t|\s*\[)(\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?)(\]|\s)[:\s]*(\S.*)$/iu
/** A time without its half of the day, and what follows it. */
const TIMED = /^(\d{1,2}):(\d{2})(?=\s+(?![ap]\.?m\b)\S)/i
const NOON = 12 * 60
const DAY = 24 * 60
/** So much earlier than the time above it may be without being on the next day. */
const OUT_OF_ORDER = 60

export type Messages = { readonly lines: readonly SourceLine[]; readonly problems: readonly TimelineProblem[] }

/** What a line is in a chat. */
type Part = {
  readonly line: SourceLine
  readonly head: ChatHead | null
  /** Whether the message stands in the same line. */
  readonly inLine: boolean
  /** How many lines the head takes. */
  readonly height: number
  readonly isMark: boolean
}

/**
 * Puts copies of chats, where a name and a time stand above the message, as lines that begin with the time. A name with
 * one space before the time, or in the line above it, counts only where the text has more such lines. Times that stand
 * alone below such a line continue what the same person wrote. What chats show around messages is left out and told.
 */
export function readMessages(lines: readonly SourceLine[], hints: Hints, document: boolean): Messages {
  if (document) return { lines, problems: [] }
  const heads = lines.map((line) => (line.fenced ? null : readHead(line.written, hints)))
  const inLines = lines.map((line, index) => (heads[index] ? null : inOneLine(line, hints)))
  const names = [...heads, ...inLines.map((found) => found?.head)].flatMap((head) => head?.name ?? [])
  const pairs = headsInTwoLines(lines, new Set(names), hints)
  const loose = heads.filter((head) => head !== null).length + pairs.size > 1
  const parts = lines.map((line, index): Part => {
    const found = inLines[index]
    const pair = pairs.get(index)
    const above = pair === undefined ? heads[index]! : readHead(pair, hints)
    const head = found?.head ?? (above && (loose || above.isClear) ? above : null)
    const isMark = !line.fenced && isChatMark(found?.words ?? line.written)
    return { line: found?.line ?? line, head, inLine: !!found, height: pair === undefined ? 1 : 2, isMark }
  })
  return parts.some(({ head }) => head !== null) ? joined(parts) : { lines, problems: [] }
}

/** A message that stands behind name and time, put as a line that begins with the time. */
function inOneLine(line: SourceLine, hints: Hints): { line: SourceLine; head: ChatHead; words: string } | null {
  const found = line.fenced || !/\d[:.]\d\d/.test(line.written.slice(0, 80)) ? null : SENDER_BEFORE.exec(line.written)
  if (!found || !isName(found[1]!)) return null
  const time = readTime(found[2]!, true)
  if (!time || !isTimeOfDay(time) || readLine(line.text, hints).kind !== 'text') return null
  const [name, when, words] = [found[1]!.trim(), found[2]!.replace('.', ':'), found[4]!]
  const minutes = time.hour * 60 + time.minute
  return {
    line: { ...line, text: `${when} ${name}: ${words}`, message: true },
    head: { name, when, minutes, hasHalves: time.meridiem !== null, isClear: true, isComment: false },
    words,
  }
}

function joined(parts: readonly Part[]): Messages {
  const out: SourceLine[] = []
  const marks: SourceLine[] = []
  let current: ChatHead | null = null
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!
    const { line, inLine, height, isMark } = part
    if (isMark) {
      marks.push(line)
      out.push({ ...line, text: '' })
      continue
    }
    if (inLine) current = part.head
    const head: ChatHead | null = part.head ?? (current && followUp(line, current))
    if (inLine || !head) {
      out.push(inLine || !current ? line : inHalf(line, current))
      continue
    }
    const first = index + height
    let at = first
    while (parts[at]?.isMark) at++
    if (parts[at]?.line.written === '' && (head.isComment || height > 1 || at > first)) at++
    const message = parts[at]
    if (!message || message.line.written === '' || message.head || BARE_TIME.test(message.line.written)) {
      current = part.head ?? current
      if (at > first) marks.push(line)
      out.push(...withoutMessage(part, parts[index + 1]?.line, at > first))
      index = first - 1
      continue
    }
    current = head
    out.push({ ...line, text: `${head.when} ${head.name}: ${message.line.written}`, message: true })
    for (const { line: between, isMark: isLeftOut } of parts.slice(index + 1, at + 1)) {
      if (isLeftOut) marks.push(between)
      out.push({ ...between, text: '' })
    }
    index = at
  }
  return { lines: out, problems: marksLeftOut(marks.toSorted((a, b) => a.number - b.number)) }
}

/** A head that no message follows: left out with the marks below it, else told or left as it is. */
function withoutMessage({ line, head, height }: Part, below: SourceLine | undefined, hasMarks: boolean): SourceLine[] {
  if (hasMarks) return [{ ...line, text: '' }, ...(height > 1 ? [{ ...below!, text: '' }] : [])]
  if (head && height > 1) {
    return [
      { ...line, refused: 'There are a name and a time, but no message below them.' },
      { ...below!, text: '' },
    ]
  }
  return [line]
}

/** A time alone, in the half of the day in which it comes after the time above when neither says which it is. */
function followUp({ written, fenced }: SourceLine, above: ChatHead): ChatHead | null {
  const found = fenced ? null : BARE_TIME.exec(written)
  if (!found || above.minutes === null) return null
  const [hour, minute] = [+found[1]!, +found[2]!]
  if (found[3] || !above.hasHalves || hour > 12) {
    const time = readTime(written.replace(/[[\]()]/g, ''), false)
    const minutes = time ? time.hour * 60 + time.minute : hour * 60 + minute
    return { ...above, when: `${found[1]}:${found[2]}${found[3] ?? ''}`, minutes }
  }
  const minutes = nextAfter(above.minutes, hour, minute)
  return { ...above, when: `${Math.floor(minutes / 60)}:${found[2]}`, minutes }
}

/** The line with its time in the half of the day that follows the time above, where it says none itself. */
function inHalf(line: SourceLine, above: ChatHead): SourceLine {
  const found = line.fenced || !above.hasHalves || above.minutes === null ? null : TIMED.exec(line.written)
  if (!found || above.minutes === null || +found[1]! > 12 || +found[1]! === 0) return line
  const minutes = nextAfter(above.minutes, +found[1]!, +found[2]!)
  return { ...line, text: `${Math.floor(minutes / 60)}:${found[2]}${line.written.slice(found[0].length)}` }
}

/** Of both times that clocks of twelve hours show so, the one that comes first after another; all in minutes of the day. */
function nextAfter(above: number, hour: number, minute: number): number {
  const early = (hour % 12) * 60 + minute
  const wait = (minutes: number) => (minutes - above + OUT_OF_ORDER + DAY) % DAY
  return wait(early) <= wait(early + NOON) ? early : early + NOON
}
