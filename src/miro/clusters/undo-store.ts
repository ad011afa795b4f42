import type { Cluster } from '../../session/index.ts'
import type { Snapshot } from '../board-snapshot.ts'
import { boxOf } from '../coordinates.ts'
import type { FrameChange } from '../layout/grow.ts'
import type { Layout } from '../layout/layout.ts'
import type { SharedState } from '../shared-state.ts'
import { aloneTops } from './labels.ts'
import type { ApplyPlan } from './plan.ts'
import type { UndoNotes, UndoRecord } from './undo-record.ts'

/** Notes a key: at most 90 bytes each, so 45 of the 64 KB. */
const NOTES_A_KEY = 500

/** What must be known to take this plan back; with the record of an apply that never finished, back to before that. */
export function recordOf(
  plan: ApplyPlan,
  snapshot: Snapshot,
  layout: Layout,
  clusters: readonly Cluster[],
  unfinished: UndoRecord | undefined,
): UndoRecord {
  const lying = new Map(snapshot.notes.map((note) => [note.id, note]))
  const notes = plan.moves.flatMap(({ noteId }): UndoNotes => {
    const note = lying.get(noteId)
    return note ? [[note.id, note.parentId ?? '', note.x, note.y]] : []
  })
  const changed = [...plan.areas.flatMap(({ reuse, differs }) => (reuse && differs ? [reuse] : [])), ...plan.outdated]
  const areas = changed.map(({ id, parentId, x, y, width, height, content }) => {
    return { id, parentId: parentId ?? '', x, y, width, height, content }
  })
  const frames = plan.growth.map((change) => {
    const { id, x, y, width, height } = change.frame
    return { id, x, y, width, height, ...grownOf(change) }
  })
  const alone = aloneTops(snapshot, layout, plan.frames.keys())
  const corners = [...plan.frames.values()].map((frame): [string, number, number] => {
    const { left, top } = boxOf(frame)
    return [frame.id, left, top]
  })
  const now: UndoRecord = { finished: false, clusters: [...clusters], areas, frames, corners, alone, notes, more: 0 }
  return unfinished ? merge(unfinished, now) : now
}

function grownOf({ x, y, width, height }: FrameChange) {
  return { newX: x, newY: y, newWidth: width, newHeight: height }
}

function merge(first: UndoRecord, then: UndoRecord): UndoRecord {
  const notes = new Set(first.notes.map(([id]) => id))
  const areas = new Set(first.areas.map(({ id }) => id))
  const original = new Set(first.clusters.map(({ areaId }) => areaId))
  const frames = new Map(first.frames.map((frame) => [frame.id, frame]))
  for (const frame of then.frames) {
    const { newX, newY, newWidth, newHeight } = frame
    frames.set(frame.id, { ...(frames.get(frame.id) ?? frame), newX, newY, newWidth, newHeight })
  }
  return {
    finished: false,
    clusters: first.clusters,
    // Areas that the first apply made are simply removed by Undo.
    areas: [...first.areas, ...then.areas.filter(({ id }) => !areas.has(id) && original.has(id))],
    frames: [...frames.values()],
    corners: then.corners,
    alone: [...new Map([...then.alone, ...first.alone])],
    notes: [...first.notes, ...then.notes.filter(([id]) => !notes.has(id))],
    more: 0,
  }
}

/** Writes the record, the main key last, so that a record that can be read is whole. */
export async function writeRecord(state: SharedState, record: UndoRecord): Promise<UndoRecord> {
  const [notes = [], ...rest] = chunks(record.notes)
  for (const [index, chunk] of rest.entries()) await state.set(`undo:${index + 1}`, chunk)
  const main = { ...record, notes, more: rest.length }
  await state.set('undo', main)
  return main
}

/** The record with all its notes, or undefined when there is nothing to undo. */
export async function readRecord(state: SharedState): Promise<UndoRecord | undefined> {
  const main = await state.get('undo')
  if (!main) return undefined
  const rest = await Promise.all(further(main).map((key) => state.get(key)))
  return { ...main, notes: [...main.notes, ...rest.flatMap((notes) => notes ?? [])] }
}

/** Says that the apply came to its end. `main` is what `writeRecord` gave. */
export async function finishRecord(state: SharedState, main: UndoRecord): Promise<void> {
  await state.set('undo', { ...main, finished: true })
}

/** Forgets the record: there is nothing to undo any more. */
export async function removeRecord(state: SharedState, more: number): Promise<void> {
  await state.remove('undo')
  for (const key of further({ more })) await state.remove(key)
}

function further({ more }: Pick<UndoRecord, 'more'>): `undo:${number}`[] {
  return Array.from({ length: more }, (_, index) => `undo:${index + 1}` as const)
}

function chunks(notes: UndoNotes): UndoNotes[] {
  return Array.from({ length: Math.ceil(notes.length / NOTES_A_KEY) }, (_, index) =>
    notes.slice(index * NOTES_A_KEY, (index + 1) * NOTES_A_KEY),
  )
}
