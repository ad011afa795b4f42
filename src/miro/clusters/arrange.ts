import { type Cluster, type ClusterDraft, COLUMNS, type ColumnId } from '../../session/index.ts'
import type { Snapshot } from '../board-snapshot.ts'
import { boxOf, centreOf, type Point, type Rect } from '../coordinates.ts'
import { planGrowth } from '../layout/grow.ts'
import type { FrameRole, Layout } from '../layout/layout.ts'
import { missingFrames } from '../layout/read-frames.ts'
import { columnOfNote } from '../notes.ts'
import { type Frame, rectsOf, type StickyNote } from '../read-items.ts'
import { headingText } from './heading.ts'
import { type Group, type PackedColumn, packColumn } from './pack.ts'
import type { SkippedNote } from './results.ts'

/** A note and its centre from its frame's top-left corner. */
export type Located = { readonly note: StickyNote; readonly at: Point }
/** Which notes of a column go together. */
export type Arrangement = {
  readonly column: ColumnId
  readonly frame: Frame
  readonly drafts: readonly { readonly draft: ClusterDraft; readonly notes: readonly Located[] }[]
  readonly alone: readonly Located[]
}

/** Tops of frames that are this near are in one row. */
const NEAR = 0.5

/**
 * Which notes of each column go together, the height its row needs for that, and how frames have to grow. A frame that
 * grows takes in notes that lay loose below or beside it; they must be counted too, or they would end under an area: so
 * again, until no more come in.
 */
export function arrangeAll(
  snapshot: Snapshot,
  layout: Layout,
  drafts: readonly ClusterDraft[],
  before: readonly Cluster[],
  frames: ReadonlyMap<FrameRole, Frame>,
) {
  const now = rectsOf(snapshot.frames.values())
  let then: ReadonlyMap<string, Rect> = now
  for (let counted = -1; ; ) {
    const skipped: SkippedNote[] = []
    const arrangements = COLUMNS.flatMap(
      ({ id }) => arrange(id, { snapshot, now, then }, layout, drafts, before, skipped) ?? [],
    )
    const height = heightOfRow(arrangements)
    const row = rowOf(arrangements, frames)
    const widths = arrangements.map((each) => [each.column, pack(each, height).width] as const)
    const growth = planGrowth(frames, new Map(row.map((role) => [role, height])), new Map(widths))
    const count = arrangements.reduce((sum, { drafts: own, alone }) => sum + alone.length + countOf(own), 0)
    if (count === counted) return { arrangements, height, growth, skipped }
    counted = count
    then = new Map([...now, ...growth.map((change) => [change.frame.id, change] as const)])
  }
}

function countOf(drafts: Arrangement['drafts']): number {
  return drafts.reduce((sum, { notes }) => sum + notes.length, 0)
}

/**
 * Which notes of a column go together: those that lie in its frame `now`, and loose ones where it will be `then`. Null when there is nothing to arrange and nothing to take away.
 */
function arrange(
  column: ColumnId,
  { snapshot, now, then }: { readonly snapshot: Snapshot } & Record<'now' | 'then', ReadonlyMap<string, Rect>>,
  layout: Layout,
  drafts: readonly ClusterDraft[],
  before: readonly Cluster[],
  skipped: SkippedNote[],
): Arrangement | null {
  // What is on the board keeps its turn, and with it its place, whichever cluster is the largest by now.
  const turns = new Map(before.map(({ id }, turn) => [id, turn]))
  const turnOf = ({ id }: ClusterDraft) => turns.get(id) ?? turns.size
  const own = drafts
    .filter((draft) => draft.column === column && draft.noteIds.length > 0)
    .sort((one, other) => turnOf(one) - turnOf(other))
  if (own.length === 0 && !before.some((cluster) => cluster.column === column)) return null
  const frame = snapshot.frames.get(layout.frames[column])
  if (!frame) {
    if (own.length === 0) return null
    throw missingFrames(column)
  }
  const { left, top } = boxOf(frame)
  const here = new Map<string, Located>()
  for (const note of snapshot.notes) {
    const at = columnOfNote(note, now, layout) ?? columnOfNote(note, then, layout)
    const centre = at === column && centreOf(note, now)
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

export function pack({ frame, drafts, alone }: Arrangement, height: number): PackedColumn {
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
    return arranged || (Math.abs(boxOf(frame).top - boxOf(first).top) <= NEAR && frame.height >= first.height)
  })
}
