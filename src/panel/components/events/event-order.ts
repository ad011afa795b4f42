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
  const dayAt = daysIn(timeZone)
  for (const event of events) {
    const day = dayAt(event.at)
    const last = days.at(-1)
    if (last?.day === day) last.events.push(event)
    else days.push({ day, events: [event] })
  }
  return days
}

/** The day at an instant. Days begin on a quarter of an hour of UTC, so what lies in the same five minutes is asked for once. */
export function daysIn(timeZone: string): (at: string) => string {
  const known = new Map<string, string>()
  return (at) => {
    const minutes = `${at.slice(0, 15)}${at[15]! < '5' ? 0 : 5}`
    const day = known.get(minutes) ?? dayOf(at, timeZone)
    known.set(minutes, day)
    return day
  }
}
