import { type ChatHead, isName, readHead } from './chat-head.ts'
import type { Hints } from './hints.ts'
import { readLine } from './read-line.ts'
import { isTimeOfDay, readTime } from './read-time.ts'
import type { SourceLine } from './source-line.ts'

/** `Ann Lee  2:05 PM text`, `Ann Lee [14:05] text`: all on one line. */
const SENDER_BEFORE =
  /^([\p{L}@][\p{L}\p{N}_@.'’()\- ]{0,48}?)(?:\s{2,}|\t|\s*\[)(\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?)(\]|\s)[:\s]*(\S.*)$/iu
/** A time alone, above what the same person wrote next. */
const BARE_TIME = /^[[(]?(\d{1,2}):(\d{2})(?::\d{2})?(\s?[ap]m)?[\])]?$/i
const NOON = 12 * 60

/**
 * Puts copies of chats, where a name and a time stand above the message, as lines that begin with the time. A name with
 * one space before the time counts only where the text has more such lines. Times that stand alone below such a line
 * continue what the same person wrote.
 */
export function readMessages(lines: readonly SourceLine[], hints: Hints, document: boolean): readonly SourceLine[] {
  if (document) return lines
  const inLines = lines.map((line) => inOneLine(line, hints))
  const heads = inLines.map((line) => (line.fenced ? null : readHead(line.written, hints)))
  const loose = heads.filter((head) => head !== null).length > 1
  if (!heads.some((head) => head && (loose || head.isClear))) return inLines
  return joined(
    inLines,
    heads.map((head) => (head && (loose || head.isClear) ? head : null)),
  )
}

/** A message that stands behind name and time, put as a line that begins with the time. */
function inOneLine(line: SourceLine, hints: Hints): SourceLine {
  const found = line.fenced || !/\d[:.]\d\d/.test(line.written.slice(0, 80)) ? null : SENDER_BEFORE.exec(line.written)
  if (!found || !isName(found[1]!)) return line
  const time = readTime(found[2]!, true)
  if (!time || !isTimeOfDay(time) || readLine(line.text, hints).kind !== 'text') return line
  return { ...line, text: `${found[2]!.replace('.', ':')} ${found[1]!.trim()}: ${found[4]}`, message: true }
}

function joined(lines: readonly SourceLine[], heads: readonly (ChatHead | null)[]): SourceLine[] {
  const out: SourceLine[] = []
  let current: ChatHead | null = null
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const head: ChatHead | null = heads[index] ?? (current && followUp(line, current))
    const at = head?.isComment && lines[index + 1]?.written === '' ? index + 2 : index + 1
    const message = lines[at]
    if (!head || !message || message.written === '' || heads[at] || BARE_TIME.test(message.written)) {
      out.push(line)
      continue
    }
    current = head
    out.push({ ...line, text: `${head.when} ${head.name}: ${message.written}`, message: true })
    out.push({ ...message, text: '' })
    index = at
  }
  return out
}

/** A time alone, in the half of the day in which it comes after the time above when neither says which it is. */
function followUp({ written }: SourceLine, above: ChatHead): ChatHead | null {
  const found = BARE_TIME.exec(written)
  if (!found || above.minutes === null) return null
  if (found[3] || !above.hasHalves) {
    const [hour, minute] = [+found[1]!, +found[2]!]
    return { ...above, when: `${found[1]}:${found[2]}${found[3] ?? ''}`, minutes: hour * 60 + minute }
  }
  const early = (+found[1]! % 12) * 60 + +found[2]!
  const minutes = early >= above.minutes ? early : early + NOON
  const when = `${Math.floor(minutes / 60)}:${found[2]}`
  return { ...above, when, minutes }
}
