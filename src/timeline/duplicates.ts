import { inOrder, type KeptEvent } from './kept-event.ts'
import { coverage, likeness, wordSet } from './likeness.ts'

/** Ours: how far apart two sources may time one event, and how alike their words then have to be. */
const WINDOW_MS = 5 * 60_000
const ALIKE = 0.5
/** At exactly one time less is enough. */
const ALIKE_AT_ONCE = 0.34
/** One source often says more than the other: so much of the shorter one in the longer one is enough too. */
const COVERED = { share: 0.7, words: 4 }
/** Ours: with so many events between them two are not one; it also bounds the work on a flood of alerts. */
const NEAR = 50
/** Ours: more than this many alike are a flood of alerts, not sources that tell of one event. */
const MOST_SOURCES = 4

/**
 * Groups of two or more events that may be one, as two sources told it; in the order of time, each event in one group at most.
 * The same words at different times are no such group, nor are words with other numbers in them: that is something that
 * happened again.
 */
export function duplicatesIn(events: readonly KeptEvent[]): KeptEvent[][] {
  const timed = inOrder(events.filter(({ precision }) => precision !== 'day'))
  const words = timed.map(({ text }) => wordSet(text.replaceAll(/https?:\/\/\S+/g, ' ')))
  const numbers = words.map((each) => [...each].filter((word) => /\d/.test(word)))
  const groups: KeptEvent[][] = []
  const grouped = new Set<KeptEvent>()
  for (const [at, event] of timed.entries()) {
    if (grouped.has(event)) continue
    const group = [event]
    for (let next = at + 1; next < Math.min(timed.length, at + NEAR); next++) {
      const other = timed[next]!
      const apart = Date.parse(other.at) - Date.parse(event.at)
      if (apart > WINDOW_MS) break
      if (grouped.has(other) || (event.text === other.text && apart > 0)) continue
      if (!agree(numbers[at]!, numbers[next]!)) continue
      if (areAlike(words[at]!, words[next]!, apart)) group.push(other)
    }
    if (group.length === 1) continue
    for (const each of group) grouped.add(each)
    if (group.length <= MOST_SOURCES) groups.push(group)
  }
  return groups
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>, apart: number): boolean {
  const { share, words } = coverage(one, other)
  if (share >= COVERED.share && words >= COVERED.words) return true
  return likeness(one, other) >= (apart === 0 ? ALIKE_AT_ONCE : ALIKE)
}

/** Whether one tells all numbers of the other: `host 3` and `host 4` are two hosts, while a second source may say more. */
function agree(one: readonly string[], other: readonly string[]): boolean {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one]
  return fewer.every((number) => more.includes(number))
}
