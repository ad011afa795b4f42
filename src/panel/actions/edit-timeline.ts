import { emptyIncident, type Incident } from '../../session/incident.ts'
import { dayOf } from '../../timeline/format.ts'
import { isTimeZone, type ParsedTimeline, parseTimeline } from '../../timeline/index.ts'
import { localTimeZone } from '../times.ts'
import type { Tools } from '../tools.ts'

/** Reads a pasted timeline in the incident's zone, beginning on its first day. */
export function readTimeline(text: string, incident: Incident | undefined): ParsedTimeline {
  const timeZone = incident && isTimeZone(incident.timeZone) ? incident.timeZone : 'UTC'
  return parseTimeline(text, {
    timeZone,
    ...(incident?.startedAt && { date: dayOf(incident.startedAt, timeZone) }),
  })
}

/** Takes the text as it is typed, unreadable lines and all, and the events it holds. A changed timeline has to be confirmed again. */
export function editTimelineText({ saver, store }: Tools, text: string): void {
  const { incident } = store.getState().shared
  const { events } = readTimeline(text, incident)
  saver.edit('timeline-text', () => text)
  saver.edit('timeline', () => ({ events, confirmed: false }))
}

export function confirmTimeline({ saver }: Tools, confirmed: boolean): void {
  saver.edit('timeline', (timeline) => ({ events: timeline?.events ?? [], confirmed }))
}

/** Changes fields of the incident. Another zone keeps the times as they were typed, so the timeline is read again. */
export function editIncident(tools: Tools, change: Partial<Incident>): void {
  tools.saver.edit('incident', (incident) => ({ ...(incident ?? emptyIncident(localTimeZone())), ...change }))
  const text = tools.store.getState().shared['timeline-text']
  if (text && ('timeZone' in change || 'startedAt' in change)) editTimelineText(tools, text)
}
