import * as v from 'valibot'
import { clusterSchema, columnIdSchema } from '../schemas.ts'

const geometry = { id: v.string(), x: v.number(), y: v.number(), width: v.number(), height: v.number() }

/** Where a note was: its id, its frame's id (empty when it lay on the bare board), x and y as the board gave them. */
export const undoNotesSchema = v.array(v.tuple([v.string(), v.string(), v.number(), v.number()]))

/**
 * All that *Undo* needs, written before anything moves, so that a panel closed in the middle can put everything back
 * or finish later.
 */
export const undoRecordSchema = v.object({
  /** Whether the apply came to its end. */
  finished: v.boolean(),
  /** The accepted clusters before. */
  clusters: v.array(clusterSchema),
  /** Areas that were changed or removed, as they were; `parentId` is empty for one on the bare board. */
  areas: v.array(v.object({ ...geometry, parentId: v.string(), content: v.string() })),
  /** Frames that were enlarged or shifted: as they were, and what they became. */
  frames: v.array(
    v.object({
      ...geometry,
      newY: v.number(),
      newHeight: v.number(),
      newX: v.optional(v.number()),
      newWidth: v.optional(v.number()),
    }),
  ),
  /** Top-left corners of the columns' frames on the board, for notes whose frame is deleted before they are put back. */
  corners: v.array(v.tuple([v.string(), v.number(), v.number()])),
  /** Where the words *On their own* stood in each column, from its frame's top; null for nowhere. */
  alone: v.array(v.tuple([columnIdSchema, v.nullable(v.number())])),
  /** Notes that were to be moved, as they lay. */
  notes: undoNotesSchema,
  /** How many further keys `undo:1`, `undo:2` … hold notes, as a key holds 64 KB. */
  more: v.number(),
})

export type UndoNotes = v.InferOutput<typeof undoNotesSchema>
export type UndoRecord = v.InferOutput<typeof undoRecordSchema>
