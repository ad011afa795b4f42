import type { RootContent } from 'mdast'
import { openActions, roleOf } from '../../session/index.ts'
import { dayOf, formatDay } from '../../timeline/index.ts'
import { heading, list, paragraph, paragraphs, quote, strong } from '../nodes.ts'
import type { Postmortem } from '../postmortem.ts'
import { describeInstant, describeLength } from '../times.ts'

/** Title, status and how to read what follows. */
export function opening(postmortem: Postmortem): RootContent[] {
  const { incident, generatedAt } = postmortem
  return [
    heading(1, incident.title.trim() || 'Incident without a title'),
    paragraph(statusLine(postmortem)),
    quote(
      'How to read this: everyone did the best they could with what they knew at the time. We look for what made the incident possible, not for who did it.',
    ),
    paragraph(`Written from the board on ${describeInstant(generatedAt, incident.timeZone)}.`),
  ]
}

/** What kind of incident it was, when, for how long, and who was invited to talk about it. */
export function overview({ incident, invitees }: Postmortem): RootContent[] {
  const { severity, nearMiss, startedAt, endedAt, timeZone, impact } = incident
  const when = (at: string | null) => (at === null ? 'not known yet' : describeInstant(at, timeZone))
  return [
    heading(2, 'Overview'),
    list([
      [strong('Severity:'), ` ${severity || 'not set'}`],
      [strong('Near miss:'), nearMiss ? ' yes' : ' no'],
      [strong('Started:'), ` ${when(startedAt)}`],
      [strong('Ended:'), ` ${when(endedAt)}`],
      [strong('Duration:'), ` ${describeLength(incident)}`],
      [strong('Invited:'), ` ${invitees.map((id) => roleOf(id).title).join(', ') || 'nobody was named'}`],
    ]),
    heading(3, 'Impact'),
    ...written(impact, 'Nobody has described the impact yet.'),
  ]
}

export function summary({ incident }: Postmortem): RootContent[] {
  return [heading(2, 'Summary'), ...written(incident.summary, 'Nobody has written a summary yet.')]
}

function written(text: string, whenEmpty: string): RootContent[] {
  return text.trim() === '' ? [paragraph(whenEmpty)] : paragraphs(text)
}

function statusLine({ incident, actions, followUp, owner }: Postmortem): string {
  const { severity, startedAt, timeZone } = incident
  const open = openActions(actions).length
  const parts = [
    severity,
    startedAt === null ? '' : formatDay(dayOf(startedAt, timeZone)),
    followUp.closedAt === null ? 'open' : 'closed',
    actions.length === 0 ? 'no action items' : `action items: ${open} of ${actions.length} still to do`,
    owner.trim() === '' ? 'no postmortem owner yet' : `postmortem owner: ${owner.trim()}`,
  ]
  return parts.filter((part) => part !== '').join(' · ')
}
