import * as v from 'valibot'
import {
  type ActionItem,
  type Cluster,
  type Discussion,
  type FollowUp,
  type Incident,
  incidentSchema,
  type PostmortemOwner,
  type Progress,
  type RoleId,
} from '../session/index.ts'
import type { KeptTimeline } from '../timeline/kept-event.ts'
import type { MilestoneId } from '../timeline/milestone.ts'
import { type UndoNotes, type UndoRecord, undoNotesSchema, undoRecordSchema } from './clusters/undo-record.ts'
import type { Layout } from './layout/layout.ts'
import {
  actionLinksSchema,
  clusterSchema,
  discussionSchema,
  followUpSchema,
  inviteesSchema,
  layoutSchema,
  milestonesSchema,
  ownerSchema,
  progressSchema,
  sessionAtSchema,
  timelineSchema,
} from './schemas.ts'
import { type DrawnTimeline, drawnTimelineSchema } from './timeline/drawn.ts'

/** What the board itself cannot show: one key for each thing that is written on its own, as the last write wins. */
export type SharedValues = {
  incident: Incident
  invitees: readonly RoleId[]
  timeline: KeptTimeline
  /** The ids of the events that people have chosen as milestones; null where they say that none of the events is it. */
  milestones: { readonly [M in MilestoneId]?: string | null | undefined }
  /** The timeline frame as it was last drawn, and a token that stands while somebody draws it. */
  'timeline-drawn': DrawnTimeline
  'timeline-drawing': { readonly token: string }
  layout: Layout
  clusters: readonly Cluster[]
  owner: PostmortemOwner
  'follow-up': FollowUp
  /** When the session is held: a UTC instant, ISO 8601, or null while it is not agreed. */
  'session-at': string | null
  progress: Progress
  /** How to take the last *Apply to board* back; nothing when there is nothing to undo. */
  undo: UndoRecord
  /** The panel whose token stands here is laying out the board; the others wait for it. */
  'set-up': { readonly token: string }
  [discussion: `discussion:${string}`]: Discussion
  [action: `action:${string}`]: {
    readonly clusterIds: ActionItem['clusterIds']
    /** The person who was chosen as owner, so that the name is known when they have left. */
    readonly owner?: { readonly userId: string; readonly name: string } | undefined
  }
  [undoNotes: `undo:${number}`]: UndoNotes
}

const BY_KEY: Readonly<Record<string, v.GenericSchema>> = {
  incident: incidentSchema,
  invitees: inviteesSchema,
  timeline: timelineSchema,
  milestones: milestonesSchema,
  layout: layoutSchema,
  clusters: v.array(clusterSchema),
  owner: ownerSchema,
  'follow-up': followUpSchema,
  'session-at': sessionAtSchema,
  progress: progressSchema,
  undo: undoRecordSchema,
  'set-up': v.object({ token: v.string() }),
  'timeline-drawn': drawnTimelineSchema,
  'timeline-drawing': v.object({ token: v.string() }),
}
const BY_PREFIX: Readonly<Record<string, v.GenericSchema>> = {
  discussion: discussionSchema,
  action: actionLinksSchema,
  undo: undoNotesSchema,
}

/** Whether a stored value is what its key promises; then it may be used as that. */
export function parseShared<K extends keyof SharedValues>(key: K, value: unknown): SharedValues[K] | undefined {
  const name = String(key)
  const schema = BY_KEY[name] ?? BY_PREFIX[name.split(':', 1)[0] ?? '']
  const parsed = schema && v.safeParse(schema, value)
  return parsed?.success ? (parsed.output as SharedValues[K]) : undefined
}
