import { emptyIncident, type Incident } from '../../session/incident.ts'
import { keepClockTimes } from '../../timeline/clock-times.ts'
import { localTimeZone } from '../times.ts'
import type { Tools } from '../tools.ts'
import { editTimeline, editTimelineUndoably, timelineOf } from './edit-timeline.ts'

/** Changes fields of the incident. */
export function editIncident({ saver }: Tools, change: Partial<Incident>): void {
  saver.edit('incident', (incident) => ({ ...(incident ?? emptyIncident(localTimeZone())), ...change }))
}

/** What is known by its day only stays on that day when the zone of the incident changes; other events stay at their instants. */
export function keepEventDays(tools: Tools, from: string, to: string): void {
  if (!timelineOf(tools).events.some(({ precision }) => precision === 'day')) return
  editTimeline(tools, (timeline) => keepClockTimes(timeline, from, to, 'days'))
}

/** Lets events with a time of day follow a change of the zone too: what was 14:05 on the old clocks is 14:05 on the new ones. */
export function keepEventTimes(tools: Tools, from: string, to: string): void {
  editTimelineUndoably(tools, 'The events keep the times of their clocks.', (timeline) =>
    keepClockTimes(timeline, from, to, 'times'),
  )
}
