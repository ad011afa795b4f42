import type { PhrasingContent, RootContent } from 'mdast'
import { formatEventTime, groupByDay, type TimelineEvent } from '../../timeline/index.ts'
import { heading, lines, list, paragraph, strong } from '../nodes.ts'
import type { Postmortem } from '../postmortem.ts'

/** The events by day, with the times of the incident's zone. */
export function timeline({ incident, timeline: { events, confirmed } }: Postmortem): RootContent[] {
  const { timeZone } = incident
  if (events.length === 0) return [heading(2, 'Timeline'), paragraph('There are no events in the timeline.')]
  const state = confirmed ? 'The team has confirmed this timeline.' : 'The team has not confirmed this timeline yet.'
  const approximate = events.some((event) => event.approximate) ? ' A tilde stands for about.' : ''
  return [
    heading(2, 'Timeline'),
    paragraph(`${state} Times are in ${timeZone}.${approximate}`),
    ...groupByDay(events, timeZone).flatMap((day) => [
      heading(3, day.heading),
      list(day.events.map((event) => item(event, timeZone))),
    ]),
  ]
}

function item(event: TimelineEvent, timeZone: string): PhrasingContent[] {
  const time = formatEventTime(event, timeZone)
  return time === '' ? lines(event.text) : [strong(time), { type: 'text', value: ' ' }, ...lines(event.text)]
}
