import { isCalendarDay, isTimeZone } from '../timeline/index.ts'
import { type ActionItem, openActions } from './action-item.ts'
import type { FollowUp } from './follow-up.ts'
import type { Incident } from './incident.ts'

/** Something to put right before it is taken: which field, and a sentence that says what to do. */
export type Problem<Field extends string> = { readonly field: Field; readonly message: string }

/** What is wrong with an action item. `today` is `YYYY-MM-DD` in the incident's time zone. Only work still to do can be late. */
export function actionItemProblems(
  item: Pick<ActionItem, 'title' | 'dueDate' | 'status'>,
  today: string,
): Problem<'title' | 'dueDate'>[] {
  const problems: Problem<'title' | 'dueDate'>[] = []
  if (item.title.trim() === '') problems.push({ field: 'title', message: 'Say what will be done.' })
  if (item.dueDate === null) return problems
  if (!isCalendarDay(item.dueDate)) {
    problems.push({ field: 'dueDate', message: 'There is no such day. Choose a date from the calendar.' })
  } else if (openActions([item]).length > 0 && item.dueDate < today) {
    problems.push({ field: 'dueDate', message: 'This date is in the past. Choose today or a later day.' })
  }
  return problems
}

/** What is wrong with the description of an incident. */
export function incidentProblems(incident: Incident): Problem<'title' | 'startedAt' | 'endedAt' | 'timeZone'>[] {
  const problems: Problem<'title' | 'startedAt' | 'endedAt' | 'timeZone'>[] = []
  const startedAt = instant(incident.startedAt)
  const endedAt = instant(incident.endedAt)
  if (incident.title.trim() === '') problems.push({ field: 'title', message: 'Give the incident a title.' })
  if (Number.isNaN(startedAt)) problems.push({ field: 'startedAt', message: 'This is not a date and time.' })
  if (Number.isNaN(endedAt)) problems.push({ field: 'endedAt', message: 'This is not a date and time.' })
  if (startedAt !== null && endedAt !== null && endedAt < startedAt) {
    problems.push({ field: 'endedAt', message: 'The end is before the start. Choose a later end.' })
  }
  if (!isTimeZone(incident.timeZone)) {
    problems.push({
      field: 'timeZone',
      message: 'This time zone is not known. Try a name such as Europe/Berlin or UTC.',
    })
  }
  return problems
}

/** What is wrong with the time of the follow-up. `now` in ms since 1970 UTC. */
export function followUpProblems(followUp: Pick<FollowUp, 'at'>, now: number): Problem<'at'>[] {
  const message = meetingProblem(followUp.at, now)
  return message === null ? [] : [{ field: 'at', message }]
}

/** What is wrong with a time at which people shall meet, or null; an ISO 8601 instant. `now` in ms since 1970 UTC. */
export function meetingProblem(time: string | null, now: number): string | null {
  const at = instant(time)
  if (at === null) return null
  if (Number.isNaN(at)) return 'This is not a date and time.'
  return at < now ? 'This time is in the past. Choose a later one.' : null
}

function instant(iso: string | null): number | null {
  return iso === null ? null : Date.parse(iso)
}
