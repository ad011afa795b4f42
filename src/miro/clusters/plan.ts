import { type Cluster, type ClusterDraft, COLUMNS, type ColumnId } from '../../session/index.ts'
import type { Snapshot } from '../board-snapshot.ts'
import { boxOf, centreOf, type Point, type Rect, rectOf } from '../coordinates.ts'
import { type FrameChange, planGrowth } from '../layout/grow.ts'
import type { FrameRole, Layout } from '../layout/layout.ts'
import { missingFrames } from '../layout/read-frames.ts'
import { columnOfNote } from '../notes.ts'
import { type Frame, rectsOf, type Shape, type StickyNote } from '../read-items.ts'
import { headingText } from './heading.ts'
import { type Group, type PackedColumn, packColumn } from './pack.ts'
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

type Located = { readonly note: StickyNote; readonly at: Point }
type Arrangement = {
  readonly column: ColumnId
  readonly frame: Frame
  readonly drafts: readonly { readonly draft: ClusterDraft; readonly notes: readonly Located[] }[]
  readonly alone: readonly Located[]
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
  const { arrangements, height, row, skipped } = arrangeAll(snapshot, layout, drafts, before, frames)
  const growth = planGrowth(frames, new Map(row.map((role) => [role, height])))

  const moves: Move[] = []
  const placed: { arrangement: Arrangement; packed: PackedColumn }[] = []
  let inPlace = 0
  for (const arrangement of arrangements) {
    const packed = pack(arrangement, Math.max(height, arrangement.frame.height))
    placed.push({ arrangement, packed })
    const sets = [...arrangement.drafts.map(({ notes }) => notes), arrangement.alone]
    const centres = [...packed.groups.map((group) => group.centres), packed.alone?.centres ?? []]
    for (const [index, notes] of sets.entries()) {
      for (const { note, at, to } of assign(notes, centres[index] ?? [])) {
        if (near(at, to)) inPlace += 1
        else moves.push({ noteId: note.id, column: arrangement.column, to: inOwn(note, to, arrangement.frame) })
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

/**
 * Which notes of each column go together, and the height its row needs for that. A frame that grows takes in notes that
 * lay loose below it; they must be counted too, or they would end under an area: so again, until no more come in.
 */
function arrangeAll(
  snapshot: Snapshot,
  layout: Layout,
  drafts: readonly ClusterDraft[],
  before: readonly Cluster[],
  frames: ReadonlyMap<FrameRole, Frame>,
) {
  const places = rectsOf(snapshot.frames.values())
  for (let counted = -1; ; ) {
    const skipped: SkippedNote[] = []
    const arrangements = COLUMNS.flatMap(
      ({ id }) => arrange(id, { snapshot, places }, layout, drafts, before, skipped) ?? [],
    )
    const height = heightOfRow(arrangements)
    const row = rowOf(arrangements, frames)
    const count = arrangements.reduce((sum, { drafts: own, alone }) => sum + alone.length + countOf(own), 0)
    if (count === counted) return { arrangements, height, row, skipped }
    counted = count
    for (const { frame } of arrangements) {
      const { left, top, width } = boxOf(frame)
      places.set(frame.id, rectOf({ left, top, width, height: Math.max(frame.height, height) }))
    }
  }
}

function countOf(drafts: Arrangement['drafts']): number {
  return drafts.reduce((sum, { notes }) => sum + notes.length, 0)
}

/** Which notes of a column go together, by the `places` that frames will have. Null when there is nothing to arrange and nothing to take away. */
function arrange(
  column: ColumnId,
  { snapshot, places }: { readonly snapshot: Snapshot; readonly places: ReadonlyMap<string, Rect> },
  layout: Layout,
  drafts: readonly ClusterDraft[],
  before: readonly Cluster[],
  skipped: SkippedNote[],
): Arrangement | null {
  const own = drafts.filter((draft) => draft.column === column && draft.noteIds.length > 0)
  if (own.length === 0 && !before.some((cluster) => cluster.column === column)) return null
  const frame = snapshot.frames.get(layout.frames[column])
  if (!frame) {
    if (own.length === 0) return null
    throw missingFrames(column)
  }
  const { left, top } = boxOf(frame)
  const here = new Map<string, Located>()
  for (const note of snapshot.notes) {
    const centre = columnOfNote(note, places, layout) === column && centreOf(note, places)
    if (centre) here.set(note.id, { note, at: { x: centre.x - left, y: centre.y - top } })
  }
  const known = new Set(snapshot.notes.map(({ id }) => id))
  const clusters = own.map((draft) => ({
    draft,
    notes: draft.noteIds.flatMap((noteId) => {
      const located = here.get(noteId)
      here.delete(noteId)
      if (!located) {
        const reason = known.has(noteId) ? 'It lies in another column now.' : 'It was removed from the board.'
        skipped.push({ noteId, reason })
      }
      return located ?? []
    }),
  }))
  const alone = [...here.values()].sort(({ at: one }, { at: other }) => one.y - other.y || one.x - other.x)
  return { column, frame, drafts: clusters.filter(({ notes }) => notes.length > 0), alone }
}

function pack({ frame, drafts, alone }: Arrangement, height: number): PackedColumn {
  const groups = drafts.map(({ draft, notes }): Group => {
    return { heading: headingText(draft.name, notes.length), count: notes.length, cell: largest(notes) }
  })
  return packColumn(groups, { count: alone.length, cell: largest(alone) }, { width: frame.width, height })
}

function largest(notes: readonly Located[]): { width: number; height: number } {
  return {
    width: Math.max(0, ...notes.map(({ note }) => note.width)),
    height: Math.max(0, ...notes.map(({ note }) => note.height)),
  }
}

/** The height all arranged columns get: what the fullest needs, or what the highest has. */
function heightOfRow(arrangements: readonly Arrangement[]): number {
  const needed = arrangements.map((arrangement) => pack(arrangement, arrangement.frame.height).height)
  return Math.max(0, ...needed, ...arrangements.map(({ frame }) => frame.height))
}

/** The arranged columns, and those that stand in one row with them, so that the row stays even. */
function rowOf(arrangements: readonly Arrangement[], frames: ReadonlyMap<FrameRole, Frame>): ColumnId[] {
  const first = arrangements[0]?.frame
  return COLUMNS.map(({ id }) => id).filter((id) => {
    const frame = frames.get(id)
    if (!frame || !first) return false
    const arranged = arrangements.some(({ column }) => column === id)
    return (
      arranged || (near({ x: 0, y: boxOf(frame).top }, { x: 0, y: boxOf(first).top }) && frame.height >= first.height)
    )
  })
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

function inOwn(note: StickyNote, to: Point, frame: Frame): Point {
  if (note.parentId === frame.id) return to
  const { left, top } = boxOf(frame)
  return { x: left + to.x, y: top + to.y }
}

function near(one: Point, other: Point): boolean {
  return Math.abs(one.x - other.x) <= NEAR && Math.abs(one.y - other.y) <= NEAR
}
