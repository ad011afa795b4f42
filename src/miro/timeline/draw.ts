import type { Board } from '../board.ts'
import { textOf } from '../content.ts'
import { inPlainWords } from '../errors.ts'
import { drawParts } from '../layout/draw.ts'
import { grow, planGrowth } from '../layout/grow.ts'
import { FRAME_ROLES, type Layout } from '../layout/layout.ts'
import { missingFrames, readFrames } from '../layout/read-frames.ts'
import { saveParts } from '../layout/save-parts.ts'
import type { PaceOptions } from '../pace.ts'
import { type Frame, isStickyNote, readItems, type StickyNote } from '../read-items.ts'
import { pacedProblem } from '../retry.ts'
import { openSharedState, type SharedState } from '../shared-state.ts'
import { tells } from './label-edit.ts'
import { type PlacedNote, planTimeline, timelineHeight } from './plan.ts'
import type { TimelineView } from './view.ts'

/** Differences smaller than this are the board's own rounding. */
const NEAR = 1

/**
 * Draws the timeline in its frame, which grows down when there are more rows; only what differs is written. What was drawn is
 * stored, so that changes of people are told from it, and a token stands while it is not finished. Gives how many items
 * were made.
 */
export function drawTimeline(
  board: Board,
  layout: Layout,
  view: TimelineView,
  pace: PaceOptions = {},
): Promise<{ readonly created: number }> {
  return inPlainWords(async () => {
    const state = openSharedState(board)
    const before = (await state.get('layout')) ?? layout
    const frames = await readFrames(board, before, FRAME_ROLES)
    const frame = frames.get('timeline')
    if (!frame) throw missingFrames('timeline')
    const notes = await readNotes(board, view)
    const shown = withoutLost(view, notes)
    await grow(board, planGrowth(frames, new Map([['timeline', timelineHeight(shown, frame.width)]])))
    const plan = planTimeline(shown, frame)
    return whileDrawing(state, async () => {
      const { parts, created, problem } = await drawParts(board, before, new Map([['timeline', frame]]), plan.parts, {
        ...pace,
        owns: ['timeline.'],
      })
      await saveParts(board, state, before, parts)
      if (problem) throw problem
      const stuck = await placeNotes(board, frame, plan.notes, notes, shown)
      if (stuck) throw stuck
      const said = new Map([...notes].map(([id, note]) => [id, textOf(note.content)]))
      const noteOf = new Map(plan.notes.map(({ eventId, noteId }) => [eventId, noteId]))
      await state.set('timeline-drawn', {
        ...plan.drawn,
        events: plan.drawn.events.map((event) => {
          const noteId = noteOf.get(event.id)
          return noteId ? { ...event, text: said.get(noteId) ?? '' } : event
        }),
      })
      return { created }
    })
  })
}

/** When the work fails the token stays: what is on the board is then neither what was drawn before nor what is planned. */
async function whileDrawing<T>(state: SharedState, work: () => Promise<T>): Promise<T> {
  const token = crypto.randomUUID()
  await state.set('timeline-drawing', { token })
  const result = await work()
  // The token of another panel that draws too stands until that one is done.
  if ((await state.get('timeline-drawing'))?.token === token) await state.remove('timeline-drawing')
  return result
}

/** The sticky notes that are labels, by their ids. */
async function readNotes(board: Board, { events }: TimelineView): Promise<Map<string, StickyNote>> {
  const items = await readItems(
    board,
    events.flatMap(({ noteId }) => noteId ?? []),
  )
  return new Map([...items].flatMap(([id, item]) => (isStickyNote(item) ? [[id, item] as const] : [])))
}

/** An event whose note is gone gets a label that Debrief draws. */
function withoutLost(view: TimelineView, notes: ReadonlyMap<string, StickyNote>): TimelineView {
  const events = view.events.map((event) => {
    if (!event.noteId || notes.has(event.noteId)) return event
    const { noteId: _, ...own } = event
    return own
  })
  return { ...view, events }
}

function placeNotes(
  board: Board,
  frame: Frame,
  plan: readonly PlacedNote[],
  notes: ReadonlyMap<string, StickyNote>,
  view: TimelineView,
) {
  const events = new Map(view.events.map((event) => [event.id, event]))
  const work = plan.flatMap(({ noteId, eventId, left, top, text }) => {
    const note = notes.get(noteId)!
    const event = events.get(eventId)!
    const isChild = note.parentId === frame.id
    const x = left + note.width / 2 + (isChild ? 0 : frame.x - frame.width / 2)
    const y = top + note.height / 2 + (isChild ? 0 : frame.y - frame.height / 2)
    const isAstray = Math.abs(note.x - x) > NEAR || Math.abs(note.y - y) > NEAR
    const isOutdated = !tells(textOf(note.content), event, view.timeZone)
    if (!isAstray && !isOutdated && isChild) return []
    return async () => {
      if (isAstray) Object.assign(note, { x, y })
      if (isOutdated) note.content = text
      if (isAstray || isOutdated) await note.sync()
      if (note.parentId !== frame.id) await frame.add(note)
    }
  })
  return pacedProblem(board, work)
}
