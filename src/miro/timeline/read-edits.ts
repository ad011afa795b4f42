import { type KeptEvent, type KeptTimeline, shownText } from '../../timeline/index.ts'
import type { Board } from '../board.ts'
import { readSnapshot, type Snapshot } from '../board-snapshot.ts'
import { textOf } from '../content.ts'
import { boxOf, centreOf, contains, type Point } from '../coordinates.ts'
import { inPlainWords } from '../errors.ts'
import type { Layout } from '../layout/layout.ts'
import { type Frame, rectsOf, type StickyNote } from '../read-items.ts'
import type { SharedState } from '../shared-state.ts'
import type { BoardEdit } from './board-edits.ts'
import type { DrawnEvent, DrawnTimeline } from './drawn.ts'
import { labelEdit, toldIn } from './label-edit.ts'
import { movedTime } from './moved-time.ts'

/** What differs from what was drawn. */
export type FrameReading = {
  readonly edits: readonly BoardEdit[]
  /** Events whose label, or the note that was it, is no longer on the board. */
  readonly gone: readonly string[]
}

const NOTHING: FrameReading = { edits: [], gone: [] }
/** Nearer to its place than this nobody has dragged a label on purpose. */
const DRAGGED = 24
/** With fewer labels than this, all of them moved alike may still be a drag. */
const MANY = 5

/**
 * What people have changed in the timeline frame since it was drawn: labels rewritten or dragged along the axis, sticky notes
 * that begin with a time. Nothing while somebody draws, before anything was drawn, and where all labels have moved alike, as when
 * the frame was resized. 500 credits, and 50 for each of four reads of the storage.
 */
export function readTimelineEdits(
  board: Board,
  state: SharedState,
  layout: Layout,
  timeline: KeptTimeline,
  timeZone: string,
): Promise<FrameReading> {
  return inPlainWords(async () => {
    const [drawing, drawn] = [await state.get('timeline-drawing'), await state.get('timeline-drawn')]
    if (drawing || !drawn) return NOTHING
    const { parts } = (await state.get('layout')) ?? layout
    const snapshot = await readSnapshot(board)
    const [drawingNow, drawnNow] = [await state.get('timeline-drawing'), await state.get('timeline-drawn')]
    if (drawingNow || JSON.stringify(drawnNow) !== JSON.stringify(drawn)) return NOTHING
    const frame = snapshot.frames.get(layout.frames.timeline)
    return frame ? readingOf({ snapshot, frame, parts, drawn, timeline, timeZone }) : NOTHING
  })
}

type Context = {
  readonly snapshot: Snapshot
  readonly frame: Frame
  readonly parts: Layout['parts']
  readonly drawn: DrawnTimeline
  readonly timeline: KeptTimeline
  readonly timeZone: string
}

/** A label as it is on the board now: where it is from its place, and what it says. */
type Found = {
  readonly event: KeptEvent
  readonly was: DrawnEvent
  readonly by: Point
  readonly text: string
  readonly isNote: boolean
}

function readingOf(context: Context): FrameReading {
  const { drawn, timeline, timeZone } = context
  const events = new Map(timeline.events.map((event) => [event.id, event]))
  const found: Found[] = []
  const gone: string[] = []
  for (const was of drawn.events) {
    const event = events.get(was.id)
    if (!event) continue
    const label = findLabel(event, was, context)
    if (label === 'gone') gone.push(event.id)
    else if (label) found.push({ event, was, ...label })
  }
  const shift = found.length >= MANY ? median(found.map(({ by }) => by.x)) : 0
  const changed = found.flatMap(({ event, was, by, text, isNote }): BoardEdit[] => {
    const rewritten = isNote
      ? text === was.text
        ? null
        : noteEdit(text, event, timeZone)
      : labelEdit(text, was.text, event, timeZone)
    const dragged =
      Math.abs(by.x - shift) > DRAGGED || rowsApart(drawn, was, by) ? moved(event, was, by, context) : null
    const change = { ...dragged, ...rewritten }
    return Object.keys(change).length > 0 ? [{ kind: 'changed', id: event.id, change }] : []
  })
  return { edits: [...changed, ...newNotes(context)], gone }
}

function findLabel(event: KeptEvent, was: DrawnEvent, { snapshot, frame, parts }: Context) {
  const label = snapshot.shapes.get(parts[`timeline.${event.id}.label`] ?? '')
  const item = label ?? (event.noteId ? snapshot.notes.find(({ id }) => id === event.noteId) : undefined)
  if (!item) return 'gone'
  if (item.parentId !== frame.id) return null
  const box = boxOf(item)
  const dot = snapshot.shapes.get(parts[`timeline.${event.id}.dot`] ?? '')
  const byDot = dot?.parentId === frame.id ? dot.x - was.x : 0
  const byLabel = box.left - was.left
  const x = Math.abs(byLabel) > DRAGGED ? byLabel : byDot
  return { by: { x, y: box.top - was.top }, text: textOf(item.content), isNote: item !== label }
}

/** A label dragged along the axis; null when it already has the time of its place. */
function moved(event: KeptEvent, was: DrawnEvent, by: Point, { drawn, timeZone }: Context) {
  // A change of the time since it was drawn was made somewhere else, and later.
  if (event.at !== was.at) return null
  const row = drawn.rows[was.row]!
  const y = rowsApart(drawn, was, by) ? was.top + by.y : row.top + row.height / 2
  const time = movedTime(event, { x: was.x + by.x, y }, drawn, timeZone)
  return time.at === event.at ? null : time
}

/** Whether a label was dragged out of the band of its own row. */
function rowsApart({ rows }: DrawnTimeline, was: DrawnEvent, by: Point): boolean {
  const row = rows[was.row]
  const top = was.top + by.y
  return rows.length > 1 && row !== undefined && (top < row.top - row.height / 4 || top > row.top + row.height)
}

function noteEdit(text: string, event: KeptEvent, timeZone: string) {
  const told = toldIn(text, event, timeZone)
  if (!told) return null
  return told.at === event.at && told.text === shownText(event.text) ? null : told
}

/** Notes in the frame that begin with a time, are no event yet and were not taken out as one. The day is that of the event drawn nearest. */
function newNotes({ snapshot, frame, drawn, timeline, timeZone }: Context): BoardEdit[] {
  const known = new Set(timeline.events.map(({ noteId }) => noteId))
  const removed = new Set(timeline.removed.map(({ at, text }) => `${at} ${shownText(text)}`))
  const frames = rectsOf(snapshot.frames.values())
  const corner = { x: frame.x - frame.width / 2, y: frame.y - frame.height / 2 }
  return snapshot.notes.flatMap((note): BoardEdit[] => {
    const centre = centreOf(note, frames)
    if (known.has(note.id) || !centre || !isIn(note, centre, frame)) return []
    const place = { x: centre.x - corner.x, y: centre.y - corner.y }
    const event = toldIn(textOf(note.content), nearest(drawn, place), timeZone)
    return event && !removed.has(`${event.at} ${event.text}`) ? [{ kind: 'added', noteId: note.id, event }] : []
  })
}

function isIn(note: StickyNote, centre: Point, frame: Frame): boolean {
  return note.parentId === frame.id || (note.parentId === null && contains(frame, centre))
}

function nearest({ rows, events }: DrawnTimeline, { x, y }: Point): DrawnEvent | null {
  const distance = (event: DrawnEvent) => {
    const row = rows[event.row]
    return Math.abs(event.x - x) + (row ? Math.abs(row.top + row.height / 2 - y) : 0)
  }
  return events.reduce<DrawnEvent | null>(
    (best, event) => (best === null || distance(event) < distance(best) ? event : best),
    null,
  )
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
