import type { Hints } from './hints.ts'
import { readLine } from './read-line.ts'
import { isTimeOfDay, readTime } from './read-time.ts'
import type { SourceLine } from './source-line.ts'

const TIME = '(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?)'
const DAY = '(?:(?:today|yesterday)(?:\\s+at)?|\\d{1,4}[-./]\\d{1,2}[-./]\\d{2,4},?)'
/** `Ann Lee  2:05 PM`, `Ann Lee [14:05]`, `ann — Today at 14:05`, `Ann Lee, 14:05`. */
const SENDER = new RegExp(
  `^([\\p{L}@][\\p{L}\\p{N}_@.'’()\\- ]{0,48}?)(\\s{2,}|\\s*\\t\\s*|\\s*[\\[(]|\\s+[—–-]\\s+|,\\s+|\\s)((?:${DAY}\\s+)?)(${TIME})[\\])]?\\s*$`,
  'iu',
)
/** `Ann Lee  2:05 PM text`, `Ann Lee [14:05] text`: all on one line. */
const SENDER_BEFORE = new RegExp(
  `^([\\p{L}@][\\p{L}\\p{N}_@.'’()\\- ]{0,48}?)(?:\\s{2,}|\\t|\\s*\\[)(${TIME})(\\]|\\s)[:\\s]*(\\S.*)$`,
  'iu',
)
/** A name does not end in a word that leads to a time. */
const LEADS_ON = /(?:^|\s)(?:at|around|about|by|from|to|until|till|since|after|before|and|the|of|on|was|is|timeline)$/i

/**
 * Puts copies of chats, where a name and a time stand above the message, as lines that begin with the time. A name with
 * one space before the time counts only where the text has more such lines.
 */
export function readMessages(lines: readonly SourceLine[], hints: Hints, document: boolean): readonly SourceLine[] {
  if (document) return lines
  return joined(
    lines.map((line) => inOneLine(line, hints)),
    hints,
  )
}

/** A message that stands behind name and time, put as a line that begins with the time. */
function inOneLine(line: SourceLine, hints: Hints): SourceLine {
  const found = line.fenced || !/\d[:.]\d\d/.test(line.written.slice(0, 80)) ? null : SENDER_BEFORE.exec(line.written)
  if (!found || found[1]!.split(/\s+/).length > 5 || LEADS_ON.test(found[1]!)) return line
  const time = readTime(found[2]!, true)
  if (!time || !isTimeOfDay(time) || readLine(line.text, hints).kind !== 'text') return line
  return { ...line, text: `${found[2]!.replace('.', ':')} ${found[1]!.trim()}: ${found[4]}`, message: true }
}

function joined(lines: readonly SourceLine[], hints: Hints): readonly SourceLine[] {
  const senders = lines.map((line) => (line.fenced ? null : senderOf(line, hints)))
  const loose = senders.filter((sender) => sender !== null).length > 1
  if (!senders.some((sender) => sender && (loose || sender.clear))) return lines
  const out: SourceLine[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const sender = senders[index]
    const message = lines[index + 1]
    const isHead = sender && (loose || sender.clear) && message && message.written !== '' && !senders[index + 1]
    if (!isHead) {
      out.push(line)
      continue
    }
    out.push(
      { ...line, text: `${sender.when} ${sender.name}: ${message.written}`, message: true },
      { ...message, text: '' },
    )
    index++
  }
  return out
}

function senderOf({ written }: SourceLine, hints: Hints): { name: string; when: string; clear: boolean } | null {
  if (written.length > 90) return null
  const found = SENDER.exec(written)
  if (!found) return null
  const [, name, gap, day, time] = found as unknown as [string, string, string, string, string]
  const reading = readTime(time, true)
  if (!reading || !isTimeOfDay(reading) || LEADS_ON.test(name) || name.split(/\s+/).length > 5) return null
  if (readLine(written, hints).kind !== 'text') return null
  const clear = gap.length > 1
  if (!clear && !/^[\p{Lu}@]/u.test(name)) return null
  return {
    name: name.trim(),
    when: `${day.replace(/(?:today|yesterday)(?:\s+at)?/i, '').trim()} ${time.replace('.', ':')}`.trim(),
    clear,
  }
}
