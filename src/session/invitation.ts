import { dayOf, formatDay, formatTime } from '../timeline/index.ts'
import { AGENDA } from './agenda.ts'
import type { Incident } from './incident.ts'
import { ROLES, type RoleId } from './invitees.ts'

export type InvitationFacts = {
  readonly incident: Pick<Incident, 'title' | 'summary' | 'timeZone' | 'nearMiss'>
  readonly invitees: readonly RoleId[]
  /** When the session begins: a UTC instant, ISO 8601, or null while it is not agreed. */
  readonly at: string | null
  /** Where the board is; empty leaves a line to put it in. */
  readonly boardLink: string
}

/** The subject of the invitation, and its text in plain lines that e-mail and chats leave as they are. */
export type Invitation = { readonly title: string; readonly text: string }

const MINUTE_MS = 60_000
/** The agenda's sixty minutes. */
export const SESSION_MS = AGENDA.reduce((sum, { minutes }) => sum + minutes, 0) * MINUTE_MS

/** Invites to the session: what it is for, when, what happens in it, who comes and why, and what to bring. */
export function invitationOf(facts: InvitationFacts): Invitation {
  const { incident } = facts
  const title = `Postmortem: ${incident.title.trim() || (incident.nearMiss ? 'a near miss' : 'an incident')}`
  const parts = [
    [title],
    [purpose(incident)],
    summary(incident),
    [...when(facts), `Board: ${facts.boardLink.trim() || '(paste the link to the board here)'}`],
    agenda(facts),
    invited(facts.invitees),
    BRING,
  ]
  return {
    title,
    text: parts
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
  }
}

const BRING = [
  'What to bring',
  '- What you saw and did: messages, alerts, graphs, commands, with their times.',
  '- A look at the timeline on the board. Tell us before the session what is missing.',
  '- Notes of your own: what went wrong, what went well, where we got lucky. Roles rather than names.',
  '- Nothing to install: the board is all you need.',
]

function purpose({ nearMiss }: InvitationFacts['incident']): string {
  const what = nearMiss ? 'a near miss: it could have become an incident, and did not' : 'what happened'
  return `In one hour we look together at ${what}. The session is blameless: we want to learn what made it possible, not who did it. At the end there are a few actions with owners, and a date on which we look at them again.`
}

function summary({ nearMiss, summary: text }: InvitationFacts['incident']): string[] {
  return text.trim() === '' ? [] : [nearMiss ? 'What nearly happened' : 'What happened', text.trim()]
}

function when({ at, incident }: InvitationFacts): string[] {
  if (at === null) return ['When: (not agreed yet)', `Length: ${minutesOf(SESSION_MS)} minutes`]
  const end = new Date(Date.parse(at) + SESSION_MS).toISOString()
  const { timeZone } = incident
  const local = `${formatTime(at, timeZone)} to ${formatTime(end, timeZone)} (${timeZone.replaceAll('_', ' ')})`
  const utc = timeZone === 'UTC' ? '' : `, ${inUtc(at, timeZone)} UTC`
  return [`When: ${formatDay(dayOf(at, timeZone), { weekday: true })}, ${local}${utc}`]
}

/** The time in UTC, with its day where that is another one than in the zone. */
function inUtc(at: string, timeZone: string): string {
  const day = dayOf(at, 'UTC')
  return day === dayOf(at, timeZone) ? formatTime(at, 'UTC') : `${formatDay(day)}, ${formatTime(at, 'UTC')}`
}

function agenda({ at, incident: { timeZone } }: InvitationFacts): string[] {
  let before = 0
  const phases = AGENDA.map(({ title, minutes, purpose: aim }) => {
    const begins = before * MINUTE_MS
    before += minutes
    const time = at === null ? '' : `${formatTime(new Date(Date.parse(at) + begins).toISOString(), timeZone)} `
    return `- ${time}${title} (${minutes} min): ${aim}`
  })
  return ['Agenda', ...phases]
}

function invited(invitees: readonly RoleId[]): string[] {
  const roles = ROLES.filter(({ id }) => invitees.includes(id))
  return roles.length === 0 ? [] : ['Who is invited, and why', ...roles.map(({ title, why }) => `- ${title}: ${why}`)]
}

function minutesOf(ms: number): number {
  return ms / MINUTE_MS
}
