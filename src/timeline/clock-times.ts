import { inOrder, type KeptTimeline } from './kept-event.ts'
import { toInstant, toWallTime } from './time-zone.ts'

/**
 * The timeline as its clocks show it in one zone, now in another: 14:05 stays 14:05. With `only` days, just events of which no
 * time of day is known; the others stay at their instants. Nothing is told otherwise by that, so what is confirmed stays so.
 */
export function keepClockTimes(timeline: KeptTimeline, from: string, to: string, only?: 'days'): KeptTimeline {
  const moved = (at: string) => new Date(toInstant(toWallTime(Date.parse(at), from), to)).toISOString()
  return {
    ...timeline,
    events: inOrder(
      timeline.events.map((event) => {
        if (only === 'days' && event.precision !== 'day') return event
        return { ...event, at: moved(event.at), ...(event.until && { until: moved(event.until) }) }
      }),
    ),
  }
}
