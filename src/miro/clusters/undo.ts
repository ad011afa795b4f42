import type { Cluster } from '../../session/index.ts'
import type { Board } from '../board.ts'
import { readSnapshot, type Snapshot } from '../board-snapshot.ts'
import { boxOf } from '../coordinates.ts'
import { BoardProblem, inPlainWords } from '../errors.ts'
import { removeItem } from '../layout/draw.ts'
import type { Layout } from '../layout/layout.ts'
import { paced, patiently } from '../pace.ts'
import type { Frame, StickyNote } from '../read-items.ts'
import type { SharedState } from '../shared-state.ts'
import { type Account, openAccount } from './account.ts'
import { areaMaker } from './areas.ts'
import { drawAloneLabels } from './labels.ts'
import { syncPlace } from './move.ts'
import { moveNotes } from './move-notes.ts'
import type { UndoResult, WorkOptions } from './results.ts'
import type { UndoRecord } from './undo-record.ts'
import { readRecord, removeRecord, writeRecord } from './undo-store.ts'

/** Top-left corners of frames as they were, by id. */
type Corners = ReadonlyMap<string, { readonly left: number; readonly top: number }>
type BackTo = { readonly noteId: string; readonly parentId: string; readonly x: number; readonly y: number }

/**
 * Takes the last *Apply to board* back: every note to where it was, to the unit, and into the frame it was in; areas that
 * were made go, changed or removed ones and the clusters accepted before come back, enlarged frames shrink. Works from
 * board storage, so also after a reload and for an apply that was never finished. Notes that were removed since, or that
 * somebody is editing, are told in `skipped`; the latter another *Undo* puts back.
 */
export function undoApply(
  board: Board,
  state: SharedState,
  layout: Layout,
  options: WorkOptions = {},
): Promise<UndoResult> {
  return inPlainWords(async () => {
    const account = openAccount(board, state)
    const record = await readRecord(account.state)
    if (!record) throw new BoardProblem('invalid', 'There is nothing to undo.')
    const snapshot = await patiently(account.board, () => readSnapshot(account.board), options.signal)
    const current = (await account.state.get('layout')) ?? layout
    const corners: Corners = new Map(record.corners.map(([id, left, top]) => [id, { left, top }]))
    const { moved, skipped, left, complete } = await moveNotes(
      account.board,
      snapshot,
      displaced(record, snapshot),
      (back, note) => putBack(snapshot, corners, back, note),
      options,
    )
    if (complete) {
      const clusters = await restoreRest(account, current, record, snapshot)
      await removeRecord(account.state, record.more)
      if (left.length > 0) await writeRecord(account.state, restOf(record, clusters, left))
    }
    return { restored: moved, skipped, again: left.length > 0, credits: account.spent(), cancelled: !complete }
  })
}

/** The notes that do not lie where they were. */
function displaced(record: UndoRecord, snapshot: Snapshot): BackTo[] {
  const notes = new Map(snapshot.notes.map((note) => [note.id, note]))
  return record.notes.flatMap(([noteId, parentId, x, y]) => {
    const note = notes.get(noteId)
    const there = note && (note.parentId ?? '') === parentId && note.x === x && note.y === y
    return there ? [] : [{ noteId, parentId, x, y }]
  })
}

/**
 * Exactly where it was, whichever frame it is in now: out of that, to the place on the board, into the old one. When the
 * old frame was deleted, to where it was on the board.
 */
async function putBack({ frames }: Snapshot, corners: Corners, back: BackTo, note: StickyNote): Promise<void> {
  const { parentId, x, y } = back
  if ((note.parentId ?? '') === parentId) return syncPlace(note, { x, y })
  const frame = frames.get(parentId)
  const current = note.parentId ? frames.get(note.parentId) : undefined
  if (current) await current.remove(note)
  const corner = frame ? boxOf(frame) : corners.get(parentId)
  await syncPlace(note, corner ? { x: corner.left + x, y: corner.top + y } : { x, y })
  if (!frame) return
  const added = await frame.add(note)
  // What the frame makes of the place may differ in the last digit.
  if (added.x !== x || added.y !== y) await syncPlace(added, { x, y })
}

/** Areas, frames and accepted clusters as they were. Gives the clusters. */
async function restoreRest(
  account: Account,
  layout: Layout,
  record: UndoRecord,
  snapshot: Snapshot,
): Promise<Cluster[]> {
  const { board, state } = account
  const now = (await state.get('clusters')) ?? []
  const kept = new Set(record.clusters.map(({ areaId }) => areaId))
  const made = now.flatMap(({ areaId }) => (kept.has(areaId) ? [] : (snapshot.shapes.get(areaId) ?? [])))
  await paced(board, made, (area) => removeItem(board, area))
  const renewed = await restoreAreas(board, record, snapshot)
  const clusters = record.clusters.map((cluster): Cluster => {
    const id = renewed.get(cluster.areaId)
    return id ? { ...cluster, areaId: id, headingId: id } : cluster
  })
  const frames = new Map(
    record.alone.flatMap(([column]) => {
      const frame = snapshot.frames.get(layout.frames[column])
      return frame ? [[column, frame] as const] : []
    }),
  )
  await drawAloneLabels(board, state, layout, frames, new Map(record.alone))
  await restoreFrames(board, record, snapshot.frames)
  await state.set('clusters', clusters)
  return clusters
}

/** What another *Undo* has to do: only the notes that could not be put back. */
function restOf(record: UndoRecord, clusters: Cluster[], left: readonly BackTo[]): UndoRecord {
  const still = new Set(left.map(({ noteId }) => noteId))
  const notes = record.notes.filter(([id]) => still.has(id))
  return { finished: true, clusters, areas: [], frames: [], corners: record.corners, alone: [], notes, more: 0 }
}

/** Areas as they were. Gives the new ids of those that had been removed and were made anew. */
async function restoreAreas(board: Board, record: UndoRecord, snapshot: Snapshot): Promise<Map<string, string>> {
  const maker = areaMaker<string>(board)
  const restore = async ({ id, parentId, x, y, width, height, content }: UndoRecord['areas'][number]) => {
    const area = snapshot.shapes.get(id)
    if (area && (area.parentId ?? '') === parentId) {
      Object.assign(area, { x, y, width, height, content })
      return area.sync()
    }
    const frame = snapshot.frames.get(parentId)
    if (area || !frame) return
    await maker.make(id, frame, boxOf({ x, y, width, height }), content)
  }
  try {
    await paced(board, record.areas, restore)
    if (maker.made.size > 0) await patiently(board, () => maker.sendToBack())
  } catch (error) {
    // The next *Undo* finds the areas by their old ids only, and makes them anew.
    await paced(board, [...maker.made.values()], (area) => removeItem(board, area))
    throw error
  }
  return new Map([...maker.made].map(([id, area]) => [id, area.id]))
}

/**
 * Frames as they were, from the top left, so that none overlap on the way. One that people moved or resized since keeps
 * what they made of it, and so does one that now holds something further down.
 */
async function restoreFrames(board: Board, record: UndoRecord, frames: ReadonlyMap<string, Frame>): Promise<void> {
  const fromAbove = [...record.frames].sort((one, other) => one.y - other.y || one.x - other.x)
  for (const { id, x, y, width, height, ...became } of fromAbove) {
    const frame = frames.get(id)
    const { newX = x, newY, newWidth = frame?.width, newHeight } = became
    if (frame?.x !== newX || frame.y !== newY || frame.width !== newWidth || frame.height !== newHeight) continue
    Object.assign(frame, { x, y, width, height })
    await patiently(board, () => frame.sync()).catch(() => {})
  }
}
