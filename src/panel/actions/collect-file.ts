import { emptyIncident } from '../../session/incident.ts'
import type { DebriefFile, Incident } from '../../session/index.ts'
import { importEvents } from '../../timeline/import-events.ts'
import { takeBack } from '../../timeline/take-back.ts'
import type { FileTaken } from '../store.ts'
import { localTimeZone } from '../times.ts'
import type { Tools } from '../tools.ts'
import { count } from '../words.ts'
import { editIncident } from './edit-incident.ts'
import { editTimeline, timelineOf } from './edit-timeline.ts'

/**
 * Takes the incident, the roles and the timeline of a file into the session. Of the incident only what is not filled in yet,
 * unless `replace`; roles and events are added to those that are there. Gives what to tell of it.
 */
export function takeFile(tools: Tools, file: DebriefFile, replace: boolean): string[] {
  const { store, saver } = tools
  const fields = file.incident ? newFields(incidentOf(tools), file.incident, replace) : {}
  const before = incidentOf(tools)
  if (Object.keys(fields).length > 0) editIncident(tools, fields)
  const invited = store.getState().shared.invitees ?? []
  const invitees = file.invitees.filter((role) => !invited.includes(role))
  if (invitees.length > 0) saver.edit('invitees', (roles = []) => [...new Set([...roles, ...invitees])])
  const timeline = timelineOf(tools)
  const { added, updated } = importEvents(timeline, file.events)
  const events = added.length + updated.length
  if (events > 0) editTimeline(tools, (now) => importEvents(now, file.events).timeline)
  const taken: FileTaken = {
    incident: Object.keys(fields).length > 0 ? { before, after: incidentOf(tools) } : null,
    invitees,
    timeline: events > 0 ? { before: timeline, after: timelineOf(tools) } : null,
  }
  const parts = named(Object.keys(fields).length, events, invitees.length)
  if (parts.length > 0) store.setState({ fileTaken: taken })
  return parts
}

function named(fields: number, events: number, roles: number): string[] {
  return [
    fields > 0 && `${count(fields, 'field')} of the incident`,
    events > 0 && count(events, 'event'),
    roles > 0 && count(roles, 'role'),
  ].filter((part) => part !== false)
}

/**
 * Takes back what the last file brought besides notes. What people have changed since stays as they made it. Gives what to tell
 * of it.
 */
export function giveFileBack(tools: Tools): string[] {
  const { fileTaken } = tools.store.getState()
  if (!fileTaken) return []
  const { incident, invitees, timeline } = fileTaken
  const now = incidentOf(tools)
  const untouched = incident
    ? fieldsOf(now).filter((field) => now[field] === incident.after[field] && now[field] !== incident.before[field])
    : []
  if (incident) editIncident(tools, Object.fromEntries(untouched.map((field) => [field, incident.before[field]])))
  if (invitees.length > 0)
    tools.saver.edit('invitees', (roles = []) => roles.filter((role) => !invitees.includes(role)))
  const before = timelineOf(tools).events
  if (timeline) editTimeline(tools, (current) => takeBack(current, timeline))
  const after = new Set(timelineOf(tools).events.map((event) => JSON.stringify(event)))
  const events = before.filter((event) => !after.has(JSON.stringify(event))).length
  tools.store.setState({ fileTaken: null })
  return named(untouched.length, events, invitees.length)
}

/** What a file would fill in: fields that it has and that are empty here, or differ when they are replaced. */
export function newFields(now: Incident, file: Incident, replace: boolean): Partial<Incident> {
  const filled = fieldsOf(file).filter((field) => {
    if (file[field] === now[field] || isEmpty(file[field])) return false
    return replace || isEmpty(now[field]) || (field === 'timeZone' && isUntold(now))
  })
  return Object.fromEntries(filled.map((field) => [field, file[field]]))
}

function isEmpty(value: Incident[keyof Incident]): boolean {
  return value === '' || value === null || value === false
}

/** Every incident has a zone; as long as nothing else is told, it is only this computer's. */
function isUntold({ title, summary, startedAt, endedAt }: Incident): boolean {
  return [title, summary, startedAt, endedAt].every(isEmpty)
}

function incidentOf({ store }: Tools): Incident {
  return store.getState().shared.incident ?? emptyIncident(localTimeZone())
}

function fieldsOf(incident: Incident): (keyof Incident)[] {
  return Object.keys(incident) as (keyof Incident)[]
}
