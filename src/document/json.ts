import type { CollectedNote, Incident, RoleId } from '../session/index.ts'
import { JSON_VERSION } from '../session/index.ts'
import type { TimelineEvent } from '../timeline/index.ts'
import type { Postmortem, PostmortemAction } from './postmortem.ts'

/** A session as Debrief keeps it in a file; collecting reads the incident, the invitees, the timeline and the notes back. */
export type DebriefJson = {
  readonly format: 'debrief'
  readonly version: typeof JSON_VERSION
  readonly generatedAt: string
  readonly incident: Incident
  readonly invitees: readonly RoleId[]
  readonly timeline: { readonly events: readonly TimelineEvent[]; readonly confirmed: boolean }
  /** `cluster` is the name of the one a note belongs to; left out for notes on their own. */
  readonly notes: readonly (Omit<CollectedNote, 'line'> & { readonly cluster?: string })[]
  readonly rootCauses: Postmortem['rootCauses']
  readonly actions: readonly PostmortemAction[]
  readonly owner: string
  readonly followUp: Postmortem['followUp']
}

/** Without what only the board of this session needs. */
function plainEvent({ at, text, precision, approximate, line, kind, until, links }: TimelineEvent): TimelineEvent {
  return {
    ...{ at, text, precision, approximate, line },
    ...(kind && { kind }),
    ...(until && { until }),
    ...(links && { links }),
  }
}

/** The postmortem as Debrief JSON, two spaces a step. */
export function toJson(postmortem: Postmortem): string {
  const { generatedAt, incident, invitees, timeline, columns, rootCauses, actions, owner, followUp } = postmortem
  const notes = columns.flatMap(({ id: column, clusters, ungrouped }) => [
    ...clusters.flatMap(({ name, notes: texts }) => texts.map((text) => ({ column, text, cluster: name }))),
    ...ungrouped.map((text) => ({ column, text })),
  ])
  const file: DebriefJson = {
    ...{ format: 'debrief', version: JSON_VERSION, generatedAt, incident, invitees },
    timeline: { events: timeline.events.map(plainEvent), confirmed: timeline.confirmed },
    ...{ notes, rootCauses, actions, owner, followUp },
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
