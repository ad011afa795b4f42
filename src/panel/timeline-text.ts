import type { TimelineEvent } from '../timeline/event.ts'
import { formatEventTime, groupByDay, toLocalInput } from '../timeline/format.ts'

/** Events as lines that `parseTimeline` reads back as the same events: a line for each day, then `17:20 text`. */
export function writeTimeline(events: readonly TimelineEvent[], timeZone: string): string {
  return groupByDay(events, timeZone)
    .flatMap(({ day, events: ofDay }) => [
      day,
      ...ofDay.map((event) => `${timeOf(event, day, timeZone)} ${event.text}`),
    ])
    .join('\n')
}

function timeOf(event: TimelineEvent, day: string, timeZone: string): string {
  if (event.precision === 'day') return `${event.approximate ? '~' : ''}${day}`
  if (event.precision === 'minute') return formatEventTime(event, timeZone)
  const hour = Number(toLocalInput(event.at, timeZone).slice(11, 13))
  return `${event.approximate ? '~' : ''}${hour % 12 || 12} ${hour < 12 ? 'am' : 'pm'}`
}
