import { inOrder, type KeptEvent } from './kept-event.ts'
import { likeness, wordSet } from './likeness.ts'

/** Ours: how far apart two sources may time one event, and how alike their words then have to be. */
const WINDOW_MS = 5 * 60_000
const ALIKE = 0.5
/** At exactly one time less is enough. */
const ALIKE_AT_ONCE = 0.34

/** Groups of two or more events that may be one, as two sources told it; in the order of time, each event in one group at most. */
export function duplicatesIn(events: readonly KeptEvent[]): KeptEvent[][] {
  const timed = inOrder(events.filter(({ precision }) => precision !== 'day'))
  const words = new Map(timed.map((event) => [event, wordSet(event.text)]))
  const groups: KeptEvent[][] = []
  const groupOf = new Map<KeptEvent, KeptEvent[]>()
  for (const [at, event] of timed.entries()) {
    for (let next = at + 1; next < timed.length; next++) {
      const other = timed[next]!
      const apart = Date.parse(other.at) - Date.parse(event.at)
      if (apart > WINDOW_MS) break
      if (groupOf.has(other)) continue
      if (likeness(words.get(event)!, words.get(other)!) < (apart === 0 ? ALIKE_AT_ONCE : ALIKE)) continue
      const group = groupOf.get(event) ?? [event]
      if (group.length === 1) groups.push(group)
      group.push(other)
      groupOf.set(event, group).set(other, group)
    }
  }
  return groups
}
