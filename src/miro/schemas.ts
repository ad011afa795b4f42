import * as v from 'valibot'
import {
  type Cluster,
  type ColumnId,
  type Countdown,
  type Discussion,
  type FollowUp,
  instantSchema,
  PHASE_IDS,
  type PostmortemOwner,
  type Progress,
  ROLE_IDS,
  STEPS,
} from '../session/index.ts'
import type { KeptEvent, KeptTimeline } from '../timeline/kept-event.ts'
import { MILESTONE_IDS } from '../timeline/milestone.ts'
import { FRAME_ROLES, type Layout } from './layout/layout.ts'

type SchemaOf<Value> = v.GenericSchema<unknown, Value>

const instant = v.nullable(instantSchema)
const duration = v.pipe(v.number(), v.finite())
const byPhase = v.record(v.picklist(PHASE_IDS), v.optional(duration))
export const columnIdSchema = v.picklist(['wrong', 'well', 'lucky'] as const satisfies readonly ColumnId[])

export const inviteesSchema = v.array(v.picklist(ROLE_IDS))

const KINDS = ['detection', 'action', 'communication', 'change', 'impact', 'recovery', 'other'] as const
const eventRefSchema = v.object({ at: instantSchema, text: v.string() })
const eventSchema = v.object({
  at: instantSchema,
  text: v.string(),
  precision: v.picklist(['minute', 'hour', 'day']),
  approximate: v.boolean(),
  line: v.number(),
  until: v.exactOptional(instantSchema),
  links: v.exactOptional(v.array(v.string())),
  kind: v.exactOptional(v.picklist(KINDS)),
  id: v.string(),
  source: v.exactOptional(eventRefSchema),
  noteId: v.exactOptional(v.string()),
}) satisfies SchemaOf<KeptEvent>
export const timelineSchema = v.object({
  events: v.array(eventSchema),
  removed: v.array(eventRefSchema),
  confirmed: v.boolean(),
  scale: v.picklist(['even', 'scale']),
}) satisfies SchemaOf<KeptTimeline>

/** By milestone the id of the event that people have chosen, or null where they say that none of the events is it. */
export const milestonesSchema = v.object(v.entriesFromList(MILESTONE_IDS, v.optional(v.nullable(v.string()))))

export const layoutSchema: SchemaOf<Layout> = v.object({
  frames: v.object(v.entriesFromList(FRAME_ROLES, v.string())),
  parts: v.record(v.string(), v.string()),
})

export const clusterSchema = v.object({
  id: v.string(),
  column: columnIdSchema,
  name: v.string(),
  headingId: v.string(),
  areaId: v.string(),
  parked: v.boolean(),
}) satisfies SchemaOf<Cluster>

export const ownerSchema: SchemaOf<PostmortemOwner> = v.object({ userId: v.nullable(v.string()), name: v.string() })
export const followUpSchema: SchemaOf<FollowUp> = v.object({ at: instant, closedAt: instant })
export const sessionAtSchema = instant
export const discussionSchema: SchemaOf<Discussion> = v.object({
  why: v.string(),
  reduce: v.string(),
  learned: v.string(),
})
/** The clusters an action item answers, and the name of the person who was chosen as its owner. */
export const actionLinksSchema = v.object({
  clusterIds: v.array(v.string()),
  owner: v.optional(v.object({ userId: v.string(), name: v.string() })),
})

const countdownSchema: SchemaOf<Countdown> = v.variant('status', [
  v.object({ status: v.literal('idle'), totalMs: duration }),
  v.object({ status: v.literal('running'), totalMs: duration, endsAt: duration }),
  v.object({ status: v.literal('paused'), totalMs: duration, leftMs: duration }),
])

export const progressSchema: SchemaOf<Progress> = v.object({
  step: v.picklist(STEPS),
  countdown: v.nullable(countdownSchema),
  spentMs: byPhase,
  totalMs: byPhase,
  discussing: v.nullable(v.object({ clusterId: v.string(), endsAt: duration })),
  startedAt: v.nullable(duration),
  writtenAt: duration,
})
