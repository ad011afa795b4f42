import type { TimelineProblem } from './event.ts'
import type { SourceLine } from './source-line.ts'

const EMOJI = '(?::[\\w+-]+:|\\p{Extended_Pictographic}\\uFE0F?)'
const REACTIONS = new RegExp(`^${EMOJI}\\s*\\d{1,4}(?:\\s+${EMOJI}\\s*\\d{1,4})*$`, 'u')
const THREAD = /^(?:\d{1,4} repl(?:y|ies)(?:\s+last reply\b.{0,60})?|last reply\b.{1,60}|view thread)$/i
const UNREAD = /^(?:NEW|New messages)$/
const MEMBERS =
  /^(?:.{1,60}\s)?(?:(?:was|were) (?:added to|removed from)|(?:has |have )?(?:joined|left)) #[\p{L}\p{N}_-]+(?:,? along with .{1,80}|,? by .{1,80})?\.?$/iu
const MOST_SHOWN = 10

/** Whether a line is what a chat shows around messages: reactions, threads, who joined. */
export function isChatMark(written: string): boolean {
  if (written.length > 240) return false
  return UNREAD.test(written) || THREAD.test(written) || REACTIONS.test(written) || MEMBERS.test(written)
}

/** Tells of such lines together; none where there are none. */
export function marksLeftOut(lines: readonly SourceLine[]): TimelineProblem[] {
  const [first, ...others] = lines
  if (!first) return []
  const shown = others.slice(0, MOST_SHOWN).map(({ number }) => number)
  const rest = others.length - shown.length
  const last = rest > 0 ? `${rest} more` : shown.pop()
  const names = shown.length > 0 ? `${shown.join(', ')} and ${last}` : `${last}`
  const where = last === undefined ? '' : `, here and in line${others.length > 1 ? 's' : ''} ${names}`
  const reason = `Left out as marks of the chat${where}. If one of them is an event, begin it with its time.`
  return [{ line: first.number, text: first.written, reason }]
}
