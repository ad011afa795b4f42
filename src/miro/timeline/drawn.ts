import * as v from 'valibot'

/** An event as it was last drawn: its dot, the top-left corner of its label in the frame, and what that said. */
const drawnEventSchema = v.object({
  id: v.string(),
  at: v.string(),
  row: v.number(),
  x: v.number(),
  left: v.number(),
  top: v.number(),
  /** Of a sticky note that is the label: what it said when it was placed. */
  text: v.string(),
})
/**
 * The timeline frame as Debrief last drew it, kept in board storage: what differs from it on the board was changed there by
 * people.
 */
export const drawnTimelineSchema = v.object({
  rows: v.array(v.object({ top: v.number(), height: v.number() })),
  events: v.array(drawnEventSchema),
})

export type DrawnEvent = v.InferOutput<typeof drawnEventSchema>
export type DrawnTimeline = v.InferOutput<typeof drawnTimelineSchema>
