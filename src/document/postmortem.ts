import {
  type ActionItem,
  type Cluster,
  COLUMNS,
  type ColumnId,
  type Discussion,
  EMPTY_DISCUSSION,
  type FollowUp,
  type Incident,
  mayClose,
  type Note,
  type PostmortemOwner,
  type RoleId,
} from '../session/index.ts'
import { isTimeZone, type TimelineEvent } from '../timeline/index.ts'

/** The record made from a session: everything a document says, with names instead of ids. */
export type Postmortem = {
  readonly incident: Incident
  readonly invitees: readonly RoleId[]
  readonly timeline: { readonly events: readonly TimelineEvent[]; readonly confirmed: boolean }
  /** The three columns in reading order. */
  readonly columns: readonly PostmortemColumn[]
  /** What the team answered to "Why did this happen?", by cluster of *what went wrong*. */
  readonly rootCauses: readonly { readonly cluster: string; readonly why: string }[]
  readonly actions: readonly PostmortemAction[]
  /** Who owns the postmortem; empty when nobody does yet. */
  readonly owner: string
  readonly followUp: FollowUp
  readonly mayClose: boolean
  /** UTC instant, ISO 8601. */
  readonly generatedAt: string
}

export type PostmortemColumn = {
  readonly id: ColumnId
  readonly clusters: readonly PostmortemCluster[]
  /** Texts of the notes on their own. */
  readonly ungrouped: readonly string[]
}

export type PostmortemCluster = {
  /** Never empty: a cluster without a name is called that. */
  readonly name: string
  readonly parked: boolean
  /** Texts of its notes, blank ones left out. */
  readonly notes: readonly string[]
  readonly discussion: Discussion
}

export type PostmortemAction = Pick<ActionItem, 'title' | 'dueDate' | 'type' | 'status'> & {
  /** Empty when nobody owns it. */
  readonly owner: string
  /** Names of the clusters it answers. */
  readonly answers: readonly string[]
}

/** A session as it stands on the board and in its storage. */
export type FinishedSession = Pick<Postmortem, 'incident' | 'invitees' | 'timeline' | 'followUp' | 'generatedAt'> & {
  readonly notes: readonly Pick<Note, 'id' | 'column' | 'text'>[]
  readonly clusters: readonly (Pick<Cluster, 'id' | 'column' | 'name' | 'parked'> & {
    readonly noteIds: readonly string[]
  })[]
  /** By cluster id. */
  readonly discussions: Readonly<Record<string, Discussion | undefined>>
  readonly actions: readonly ActionItem[]
  readonly owner: PostmortemOwner | null
}

/**
 * Makes the record of a session. Every note with text is in it exactly once, in a cluster or on its own. Times are in UTC
 * when the runtime does not know the incident's zone.
 */
export function postmortemOf(session: FinishedSession): Postmortem {
  const discussionOf = (id: string) => session.discussions[id] ?? EMPTY_DISCUSSION
  const nameOf = new Map(session.clusters.map(({ id, name }) => [id, spoken(name)]))
  const { incident, invitees, timeline, followUp, generatedAt, actions } = session
  return {
    incident: isTimeZone(incident.timeZone) ? incident : { ...incident, timeZone: 'UTC' },
    invitees,
    timeline,
    columns: COLUMNS.map(({ id }) => columnFrom(id, session, discussionOf)),
    rootCauses: session.clusters
      .filter((cluster) => cluster.column === 'wrong' && discussionOf(cluster.id).why.trim() !== '')
      .map((cluster) => ({ cluster: spoken(cluster.name), why: discussionOf(cluster.id).why })),
    actions: actions.map(({ title, owner, dueDate, type, status, clusterIds }) => ({
      title,
      owner: owner.name,
      dueDate,
      type,
      status,
      answers: clusterIds.flatMap((id) => nameOf.get(id) ?? []),
    })),
    owner: session.owner?.name ?? '',
    followUp,
    mayClose: mayClose(actions),
    generatedAt,
  }
}

function columnFrom(
  column: ColumnId,
  { notes, clusters }: FinishedSession,
  discussionOf: (id: string) => Discussion,
): PostmortemColumn {
  const waiting = new Map(
    notes.filter((note) => note.column === column && note.text.trim() !== '').map((note) => [note.id, note.text]),
  )
  const take = (id: string) => {
    const text = waiting.get(id)
    waiting.delete(id)
    return text ?? []
  }
  const taken = clusters
    .filter((cluster) => cluster.column === column)
    .map(({ id, name, parked, noteIds }) => ({
      name: spoken(name),
      parked,
      notes: noteIds.flatMap(take),
      discussion: discussionOf(id),
    }))
  return { id: column, clusters: taken, ungrouped: [...waiting.values()] }
}

function spoken(clusterName: string): string {
  return clusterName.trim() || 'Cluster without a name'
}
