import type { RootContent } from 'mdast'
import { OWNER_DUTIES, openActions, STATUS_TITLES, TYPE_TITLES } from '../../session/index.ts'
import { formatDay } from '../../timeline/index.ts'
import { heading, list, paragraph, strong, table } from '../nodes.ts'
import type { Postmortem } from '../postmortem.ts'
import { describeInstant } from '../times.ts'

const ACTION_COLUMNS = ['Action item', 'Owner', 'Due', 'Type', 'Status', 'Answers']

export function actionItems({ actions }: Postmortem): RootContent[] {
  if (actions.length === 0) return [heading(2, 'Action items'), paragraph('There are no action items.')]
  const rows = actions.map(({ title, owner, dueDate, type, status, answers }) => [
    title.trim() || 'without a title',
    owner.trim() || 'nobody yet',
    dueDate === null ? 'no date yet' : formatDay(dueDate),
    TYPE_TITLES[type],
    STATUS_TITLES[status],
    answers.join(', ') || 'no cluster',
  ])
  return [heading(2, 'Action items'), table([ACTION_COLUMNS, ...rows])]
}

/** Clusters that get a session of their own. */
export function parked({ columns }: Postmortem): RootContent[] {
  const clusters = columns.flatMap((column) => column.clusters).filter((cluster) => cluster.parked)
  return [
    heading(2, 'Parked for a session of its own'),
    clusters.length === 0
      ? paragraph('Nothing is parked.')
      : list(clusters.map(({ name, notes }) => [strong(name), ` (${counted(notes.length, 'note')})`])),
  ]
}

export function ownership({ owner }: Postmortem): RootContent[] {
  return [
    heading(2, 'Postmortem owner'),
    paragraph(owner.trim() === '' ? 'Nobody owns this postmortem yet. Its owner will:' : `${owner.trim()} will:`),
    list(OWNER_DUTIES.map((duty) => [duty])),
  ]
}

/** When the actions are reviewed, and whether the incident may be closed. */
export function followUp(postmortem: Postmortem): RootContent[] {
  const { at } = postmortem.followUp
  const review =
    at === null
      ? 'No date is agreed for the follow-up yet.'
      : `The actions are reviewed on ${describeInstant(at, postmortem.incident.timeZone)}.`
  return [heading(2, 'Follow-up'), paragraph(review), paragraph(closing(postmortem))]
}

function closing({ actions, followUp: { closedAt }, mayClose, incident }: Postmortem): string {
  if (closedAt !== null) return `The incident was closed on ${describeInstant(closedAt, incident.timeZone)}.`
  if (actions.length === 0) return 'There are no action items, so nothing keeps the incident open.'
  if (mayClose) return 'Every action item is done or declined: the incident may be closed.'
  const open = openActions(actions).length
  return `The incident stays open until every action item is done or declined; ${open} of ${actions.length} still to do.`
}

function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`
}
