import { isName } from './chat-head.ts'
import type { Hints } from './hints.ts'
import { readLine } from './read-line.ts'
import type { SourceLine } from './source-line.ts'

/** A time alone. */
export const BARE_TIME = /^[[(]?(\d{1,2}):(\d{2})(?::\d{2})?(\s?[ap]\.?m\.?)?[\])]?$/i
const ONE_WORD = /^@?[\p{L}][\p{L}\p{N}_.'’-]{0,40}$/u
const FULL_NAME =
  /^\p{Lu}[\p{L}\p{N}.'’-]*(?: (?:de|da|dos|del|di|du|la|le|van|von|der|den|bin|al)| \p{Lu}[\p{L}\p{N}.'’-]*){1,4}(?: \([^()]{1,30}\))?$/u
/** Words that stand alone in messages, above the time of the next one. */
const SAID = /^(?:thanks?|thx|done|ok|okay|yes|no|yep|nope|fixed|agreed|hi|hello|sure|great|nice|cool|update|today)$/i
const HANDLE = /^@|^\p{L}+[._]\p{L}/u
/** What stands before the time where a program wrote the message. */
const BADGE = /^(?:APP|BOT|WORKFLOW)\s+(?=\d)/
const LONGEST = 60

type Pair = { readonly index: number; readonly name: string; readonly time: string; readonly hasHalf: boolean }

/**
 * Names with a time alone in the line below, as `name  time` by the place of the name. A single one counts only where
 * the name heads another message in one line (`heading`). The first line of a message is a name only where it has to be one.
 */
export function headsInTwoLines(
  lines: readonly SourceLine[],
  heading: ReadonlySet<string>,
  hints: Hints,
): ReadonlyMap<number, string> {
  const pairs = lines.flatMap((line, index) => pairAt(line, lines[index + 1], index, hints) ?? [])
  const times = new Map<string, number>()
  for (const { name } of pairs) times.set(name, (times.get(name) ?? 0) + 1)
  const inHalves = pairs.some(({ hasHalf }) => hasHalf)
  const accepted = pairs.filter(({ index, name, hasHalf }) => {
    if (heading.has(name)) return true
    if (SAID.test(name)) return false
    if (times.get(name)! > 1) return true
    if (inHalves && !hasHalf) return false
    const isFirst = index > 0 && BARE_TIME.test(lines[index - 1]!.written)
    // Only above the first message of a person do chats write the half of the day.
    return FULL_NAME.test(name) || (!isFirst && (hasHalf || HANDLE.test(name) || /^\p{Lu}/u.test(name)))
  })
  const sure = accepted.length > 1 ? accepted : accepted.filter(({ name }) => heading.has(name))
  return new Map(sure.map(({ index, name, time }) => [index, `${name}  ${time}`]))
}

function pairAt(line: SourceLine, below: SourceLine | undefined, index: number, hints: Hints): Pair | null {
  const written = below?.written.replace(BADGE, '') ?? ''
  const found = line.fenced || below?.fenced ? null : BARE_TIME.exec(written)
  const name = line.written
  if (!found || name.length > LONGEST || !(ONE_WORD.test(name) || FULL_NAME.test(name)) || !isName(name)) return null
  if (readLine(line.text, hints).kind !== 'text') return null
  return { index, name, time: written.replace(/[[\]()]/g, ''), hasHalf: found[3] !== undefined }
}
