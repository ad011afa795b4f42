import type { Cluster, ClusterDraft, ColumnId } from '../../session/index.ts'
import type { Snapshot } from '../board-snapshot.ts'
import { type Box, boxOf, type Point } from '../coordinates.ts'
import type { FrameChange } from '../layout/grow.ts'
import type { FrameRole, Layout } from '../layout/layout.ts'
import type { Frame, Shape, StickyNote } from '../read-items.ts'
import { type Arrangement, arrangeAll, type Located, pack } from './arrange.ts'
import type { PackedColumn } from './pack.ts'
import { type AreaPlan, planAreas } from './plan-areas.ts'
import type { SkippedNote } from './results.ts'

/** A note and where it goes, in the coordinates it has: its frame's, or the board's when it is nobody's child. */
type Move = { readonly noteId: string; readonly column: ColumnId; readonly to: Point }

/** All that *Apply to board* will do; nothing in it has happened yet. */
export type ApplyPlan = {
  readonly moves: readonly Move[]
  readonly inPlace: number
  readonly skipped: readonly SkippedNote[]
  readonly areas: readonly AreaPlan[]
  /** Areas of clusters that are no more. */
  readonly outdated: readonly Shape[]
  readonly growth: readonly FrameChange[]
  readonly frames: ReadonlyMap<ColumnId, Frame>
  /** Top of the words *On their own* in each column that is arranged, from the frame's top; null for none. */
  readonly alone: ReadonlyMap<ColumnId, number | null>
}

/** A place that is this near needs no move. */
const NEAR = 0.5

/** Works out what has to change on the board for these drafts. Throws when the frame of a drafted column is gone. */
export function planApply(
  snapshot: Snapshot,
  layout: Layout,
  drafts: readonly ClusterDraft[],
  before: readonly Cluster[],
): ApplyPlan {
  const frames = new Map(
    Object.entries(layout.frames).flatMap(([role, frameId]) => {
      const frame = snapshot.frames.get(frameId)
      return frame ? [[role as FrameRole, frame] as const] : []
    }),
  )
  const { arrangements, height, growth, skipped } = arrangeAll(snapshot, layout, drafts, before, frames)
  const grown = new Map(growth.map((change) => [change.frame.id, boxOf(change)]))

  const moves: Move[] = []
  const placed: { arrangement: Arrangement; packed: PackedColumn }[] = []
  let inPlace = 0
  for (const arrangement of arrangements) {
    const { frame } = arrangement
    const packed = pack(arrangement, Math.max(height, frame.height))
    const corners = { was: boxOf(frame), will: grown.get(frame.id) ?? boxOf(frame) }
    placed.push({ arrangement, packed })
    const sets = [...arrangement.drafts.map(({ notes }) => notes), arrangement.alone]
    const centres = [...packed.groups.map((group) => group.centres), packed.alone?.centres ?? []]
    for (const [index, notes] of sets.entries()) {
      const lying = notes.map(({ note, at }) => ({
        note,
        at: note.parentId === frame.id ? at : leftBehind(at, corners),
      }))
      for (const { note, at, to } of assign(lying, centres[index] ?? [])) {
        if (near(at, to)) inPlace += 1
        else moves.push({ noteId: note.id, column: arrangement.column, to: inOwn(note, to, frame, corners.will) })
      }
    }
  }
  const { areas, outdated } = planAreas(
    placed.flatMap(({ arrangement: { frame, drafts: own }, packed }) =>
      own.map(({ draft, notes }, index) => ({ draft, frame, count: notes.length, box: packed.groups[index]!.box })),
    ),
    before.filter(({ column }) => arrangements.some((arrangement) => arrangement.column === column)),
    snapshot.shapes,
  )
  return {
    moves,
    inPlace,
    skipped,
    areas,
    outdated,
    growth,
    frames: new Map(arrangements.map(({ column, frame }) => [column, frame])),
    alone: new Map(placed.map(({ arrangement, packed }) => [arrangement.column, packed.alone?.top ?? null])),
  }
}

/** Gives each note a place. A note that already lies on one of the places keeps it, so that only the others move. */
function assign(notes: readonly Located[], places: readonly Point[]): (Located & { to: Point })[] {
  const free = [...places]
  const kept = new Map<Located, Point>()
  for (const located of notes) {
    const index = free.findIndex((place) => near(place, located.at))
    if (index >= 0) kept.set(located, free.splice(index, 1)[0]!)
  }
  return notes.map((located) => ({ ...located, to: kept.get(located) ?? free.shift()! }))
}

type Corners = { readonly was: Box; readonly will: Box }

/** A note that is nobody's child stays where it is when its frame is shifted. */
function leftBehind({ x, y }: Point, { was, will }: Corners): Point {
  return { x: x + was.left - will.left, y: y + was.top - will.top }
}

function inOwn(note: StickyNote, to: Point, frame: Frame, { left, top }: Box): Point {
  return note.parentId === frame.id ? to : { x: left + to.x, y: top + to.y }
}

function near(one: Point, other: Point): boolean {
  return Math.abs(one.x - other.x) <= NEAR && Math.abs(one.y - other.y) <= NEAR
}
