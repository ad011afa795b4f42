import { dayOf } from '../../../timeline/format.ts'
import type { KeptEvent } from '../../../timeline/kept-event.ts'

/** Whether an event may go one place up (-1) or down (1): where its time is not sure, or that of its neighbour is the same. */
export function canMove(events: readonly KeptEvent[], event: KeptEvent, by: -1 | 1): boolean {
  const passed = events[events.indexOf(event) + by]
  if (!passed) return false
  return event.approximate || event.precision !== 'minute' || passed.at === event.at
}

/** Events by day in a zone, in the order in which they come. */
export function eventDays(
  events: readonly KeptEvent[],
  timeZone: string,
): readonly { readonly day: string; readonly events: readonly KeptEvent[] }[] {
  const days: { day: string; events: KeptEvent[] }[] = []
  for (const event of events) {
    const day = dayOf(event.at, timeZone)
    const last = days.at(-1)
    if (last?.day === day) last.events.push(event)
    else days.push({ day, events: [event] })
  }
  return days
}
