import type { Item } from '@mirohq/websdk-types'
import { COLUMNS, type CollectedNote, type ColumnId, wordsOf } from '../../session/index.ts'
import { htmlOf, textOf } from '../content.ts'
import { type Box, boxOf, centreOf, type Point } from '../coordinates.ts'
import { type FrameChange, planGrowth } from '../layout/grow.ts'
import type { FrameRole, Layout } from '../layout/layout.ts'
import { missingFrames } from '../layout/read-frames.ts'
import { columnOfNote } from '../notes.ts'
import { type Frame, isFrame, isStickyNote, rectsOf } from '../read-items.ts'
import { freePlaces } from './free-places.ts'
import type { LeftNote } from './results.ts'

type NoteToAdd = Pick<CollectedNote, 'column' | 'text'>
/** A note and the centre it gets, from the top-left corner of its column's frame. */
export type Placed = NoteToAdd & { readonly frame: Frame; readonly at: Point }
export type AddPlan = {
  readonly placed: readonly Placed[]
  readonly growth: readonly FrameChange[]
  readonly already: number
  readonly left: readonly LeftNote[]
}

/** Characters a sticky note takes [D:ref-sticky-note]. */
const MOST_CHARACTERS = 6000
/** Tops of frames that are this near are in one row. */
const NEAR = 0.5

/**
 * Works out which of the notes are new, where each goes, and how the frames have to grow for that. Throws when the frame of
 * a column that gets notes is gone.
 */
export function planAdding(items: readonly Item[], layout: Layout, notes: readonly NoteToAdd[]): AddPlan {
  const byId = new Map(items.filter(isFrame).map((frame) => [frame.id, frame]))
  const frames = new Map(
    Object.entries(layout.frames).flatMap(([role, id]) => {
      const frame = byId.get(id)
      return frame ? [[role as FrameRole, frame] as const] : []
    }),
  )
  const { fresh, already, left } = sorted(notes, textsOnBoard(items, byId, layout))
  const placed: Placed[] = []
  const heights = new Map<FrameRole, number>()
  for (const { id } of COLUMNS) {
    const own = fresh.filter(({ column }) => column === id)
    if (own.length === 0) continue
    const frame = frames.get(id)
    if (!frame) throw missingFrames(id)
    const { centres, height } = freePlaces(own.length, frame, takenIn(frame, items, byId))
    placed.push(...own.map((note, index) => ({ ...note, frame, at: centres[index]! })))
    // The row stays even: what stands beside it grows too.
    for (const role of besides(frame, frames)) heights.set(role, Math.max(height, heights.get(role) ?? 0))
  }
  return { placed, growth: planGrowth(frames, heights), already, left }
}

function sorted(notes: readonly NoteToAdd[], known: ReadonlySet<string>) {
  const seen = new Set(known)
  const fresh: NoteToAdd[] = []
  const left: LeftNote[] = []
  let already = 0
  for (const { column, text } of notes) {
    // As the board will give it back.
    const key = keyOf(column, textOf(htmlOf(text)))
    if (text.length > MOST_CHARACTERS) {
      const length = text.length.toLocaleString('en')
      left.push({ text, reason: `It has ${length} characters, and a sticky note takes 6,000. Shorten it or split it.` })
    } else if (seen.has(key)) already += 1
    else fresh.push({ column, text })
    seen.add(key)
  }
  return { fresh, already, left }
}

function textsOnBoard(items: readonly Item[], frames: ReadonlyMap<string, Frame>, layout: Layout): Set<string> {
  const places = rectsOf(frames.values())
  return new Set(
    items.filter(isStickyNote).flatMap((note) => {
      const column = columnOfNote(note, places, layout)
      return column ? [keyOf(column, textOf(note.content))] : []
    }),
  )
}

function keyOf(column: ColumnId, text: string): string {
  return `${column} ${wordsOf(text)}`
}

/** What lies in the frame or on the bare board, from the frame's top-left corner. */
function takenIn(frame: Frame, items: readonly Item[], frames: ReadonlyMap<string, Frame>): Box[] {
  const corner = boxOf(frame)
  return items.flatMap((item) => {
    if (isFrame(item) || !('width' in item) || !('x' in item)) return []
    const { parentId = null, relativeTo = 'canvas_center', x, y, width, height } = item as Sized
    if (parentId !== null && parentId !== frame.id) return []
    const centre = centreOf({ parentId, relativeTo, x, y }, frames)
    if (!centre || !(width > 0) || !(height > 0)) return []
    return boxOf({ x: centre.x - corner.left, y: centre.y - corner.top, width, height })
  })
}

/** What most items have, whatever their types say (miro-platform.md §1.2). */
type Sized = { x: number; y: number; width: number; height: number; parentId?: string | null; relativeTo?: string }

function besides(frame: Frame, frames: ReadonlyMap<FrameRole, Frame>): FrameRole[] {
  const top = boxOf(frame).top
  return COLUMNS.map(({ id }) => id).filter((id) => {
    const other = frames.get(id)
    if (!other) return false
    return other === frame || (Math.abs(boxOf(other).top - top) <= NEAR && other.height >= frame.height)
  })
}
