import { inOrder, type KeptEvent } from './kept-event.ts'
import { likeness, wordSet } from './likeness.ts'

/** Ours: how far apart two sources may time one event, and how alike their words then have to be. */
const WINDOW_MS = 5 * 60_000
const ALIKE = 0.5
/** At exactly one time less is enough. */
const ALIKE_AT_ONCE = 0.34
/** Ours: with so many events between them two are not one; it also bounds the work on a flood of alerts. */
const NEAR = 50

/**
 * Groups of two or more events that may be one, as two sources told it; in the order of time, each event in one group at most.
 * The same words at different times are no such group: that is something that happened again.
 */
export function duplicatesIn(events: readonly KeptEvent[]): KeptEvent[][] {
  const timed = inOrder(events.filter(({ precision }) => precision !== 'day'))
  const words = timed.map(({ text }) => wordSet(text))
  const groups: KeptEvent[][] = []
  const groupOf = new Map<KeptEvent, KeptEvent[]>()
  for (const [at, event] of timed.entries()) {
    for (let next = at + 1; next < Math.min(timed.length, at + NEAR); next++) {
      const other = timed[next]!
      const apart = Date.parse(other.at) - Date.parse(event.at)
      if (apart > WINDOW_MS) break
      if (groupOf.has(other)) continue
      const alike = likeness(words[at]!, words[next]!)
      if (alike < (apart === 0 ? ALIKE_AT_ONCE : ALIKE) || (event.text === other.text && apart > 0)) continue
      const group = groupOf.get(event) ?? [event]
      if (group.length === 1) groups.push(group)
      group.push(other)
      groupOf.set(event, group).set(other, group)
    }
  }
  return groups
}
