import { NEAR_DAY } from './day-names.ts'
import type { Hints } from './hints.ts'
import { readLine } from './read-line.ts'
import { readMoment } from './read-moment.ts'
import { isTimeOfDay, readTime } from './read-time.ts'

/** A line above a message: who wrote it and when. */
export type ChatHead = {
  readonly name: string
  /** As it stands at the beginning of a line. */
  readonly when: string
  /** Minutes of the day, null where only the day is written. */
  readonly minutes: number | null
  /** Whether am or pm is written. */
  readonly hasHalves: boolean
  /** Whether it cannot be anything else. */
  readonly isClear: boolean
  /** Whether it is above a comment, which may begin below an empty line. */
  readonly isComment: boolean
}

const LONGEST = 90
const MOST_WORDS = 5
const TIME = '(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?)'
const DAY = `(?:${NEAR_DAY.replace('(', '(?:')}(?:\\s+(?:at|um|à))?|\\d{1,4}[-./]\\d{1,2}[-./]\\d{2,4},?)`
/** `Ann Lee  2:05 PM`, `Ann Lee [14:05]`, `ann — Today at 14:05`, `Ann Lee, 14:05`. */
const SENDER = new RegExp(
  `^([\\p{L}@][\\p{L}\\p{N}_@.'’()\\- ]{0,48}?)(\\s{2,}|\\s*\\t\\s*|\\s*[\\[(]|\\s+[—–-]\\s+|,\\s+|\\s)((?:${DAY}\\s+)?)(${TIME})[\\])]?\\s*$`,
  'iu',
)
/** `alice commented on Jan 31, 2017`, `Alice Lee added a comment - 31/Jan/17 5:20 PM`. */
const COMMENT =
  /^([\p{L}\p{N}@][\p{L}\p{N}_@.'’\- ]{0,48}?) (?:commented|replied|wrote|(?:added|left|edited) a comment)(?:\s*[-–—,:]|\s+on|\s+at)?\s+(.{4,60})$/iu
/** A name does not end in a word that leads to a time. */
const LEADS_ON = /(?:^|\s)(?:at|around|about|by|from|to|until|till|since|after|before|and|the|of|on|was|is|timeline)$/i

/** Whether words before a time can be a name, and do not lead to it as in a sentence. */
export function isName(words: string): boolean {
  return words.split(/\s+/).length <= MOST_WORDS && !LEADS_ON.test(words)
}

/** Reads the line above a message in a copy of a chat or of comments; null when it is none. */
export function readHead(written: string, hints: Hints): ChatHead | null {
  if (written.length > LONGEST) return null
  return readComment(written, hints) ?? readSender(written, hints)
}

function readComment(written: string, hints: Hints): ChatHead | null {
  const found = COMMENT.exec(written)
  const moment = found && readMoment(found[2]!, hints)
  if (!found || !moment?.date || !/^[\s)\]]*(?:[•·(-]?\s*edited\W*.{0,20})?$/i.test(moment.rest)) return null
  const when = found[2]!.slice(0, found[2]!.length - moment.rest.length).trim()
  const minutes = moment.time && moment.time.hour * 60 + moment.time.minute
  return {
    name: found[1]!.trim(),
    when,
    minutes,
    hasHalves: moment.time?.meridiem != null,
    isClear: true,
    isComment: true,
  }
}

function readSender(written: string, hints: Hints): ChatHead | null {
  const found = SENDER.exec(written)
  if (!found) return null
  const [, name, gap, day, time] = found as unknown as [string, string, string, string, string]
  const reading = readTime(time, true)
  if (!reading || !isTimeOfDay(reading) || !isName(name)) return null
  if (readLine(written, hints).kind !== 'text') return null
  const isClear = gap.length > 1
  if (!isClear && !/^[\p{Lu}@]/u.test(name)) return null
  return {
    name: name.trim(),
    when: `${day}${time.replace('.', ':')}`,
    minutes: reading.hour * 60 + reading.minute,
    hasHalves: reading.meridiem !== null,
    isClear,
    isComment: false,
  }
}
