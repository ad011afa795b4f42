import { inOrder, type KeptTimeline } from './kept-event.ts'
import { toInstant, toWallTime } from './time-zone.ts'

/**
 * The timeline as its clocks show it in one zone, now in another: 14:05 stays 14:05. Either those events of which only the day is
 * known, or those with a time of day; the others stay at their instants. What is confirmed stays so.
 */
export function keepClockTimes(
  timeline: KeptTimeline,
  from: string,
  to: string,
  which: 'days' | 'times',
): KeptTimeline {
  const moved = (at: string) => new Date(toInstant(toWallTime(Date.parse(at), from), to)).toISOString()
  const events = timeline.events.map((event) => {
    if ((event.precision === 'day') !== (which === 'days')) return event
    return { ...event, at: moved(event.at), ...(event.until && { until: moved(event.until) }) }
  })
  return { ...timeline, events: inOrder(events) }
}
