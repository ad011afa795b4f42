import { onTestFinished } from 'vitest'
import { type HeadlessBoard, type HeadlessBoardOptions, openHeadlessBoard } from '../../src/local-board/index.ts'
import {
  type Board,
  type Layout,
  openSharedState,
  type SharedState,
  setUpBoard,
  type TimelineView,
} from '../../src/miro/index.ts'
import type { ClusterDraft, ColumnId, Incident } from '../../src/session/index.ts'
import { EMPTY_TIMELINE, importEvents, type KeptEvent, type TimelineEvent } from '../../src/timeline/index.ts'

export const INCIDENT: Incident = {
  title: 'Checkout was down',
  summary: 'Nobody could pay for forty minutes.',
  severity: 'SEV-2',
  impact: 'About 3,000 orders were lost.',
  startedAt: '2026-03-10T09:00:00.000Z',
  endedAt: '2026-03-10T09:40:00.000Z',
  timeZone: 'UTC',
  nearMiss: false,
}

/** So many events, `minutes` apart. */
function eventsOf(count: number, minutes = 7): TimelineEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    at: new Date(Date.parse('2026-03-10T09:00:00.000Z') + index * minutes * 60_000).toISOString(),
    text: `Event number ${index + 1} with a few more words to tell what happened`,
    precision: 'minute',
    approximate: index % 4 === 1,
    line: index + 1,
  }))
}

/** Such events as the timeline keeps them. */
export function keptEvents(count: number, text?: string, minutes?: number): readonly KeptEvent[] {
  const events = eventsOf(count, minutes).map((event) => ({ ...event, text: text ?? event.text }))
  return importEvents(EMPTY_TIMELINE, events).timeline.events
}

/** What a timeline frame shows of so many events, or of these. */
export function viewOf(events: number | readonly KeptEvent[], change: Partial<TimelineView> = {}): TimelineView {
  const kept = typeof events === 'number' ? keptEvents(events) : events
  return { events: kept, scale: 'even', confirmed: false, timeZone: 'UTC', milestones: new Map(), ...change }
}

export type Desk = { local: HeadlessBoard; board: Board; state: SharedState }

/** A board in memory and a panel's view of it. */
export function openDesk(options: HeadlessBoardOptions = {}): Desk {
  const local = openHeadlessBoard(options)
  onTestFinished(() => local.dispose())
  const board = local.miro().board
  return { local, board, state: openSharedState(board) }
}

export type Session = Desk & { layout: Layout }

/** A board that is set up for a session. */
export async function openSession(options: HeadlessBoardOptions = {}): Promise<Session> {
  const desk = openDesk(options)
  const { layout } = await setUpBoard(desk.board, desk.state, { incident: INCIDENT, timeline: viewOf(4), people: 5 })
  return { ...desk, layout }
}

/** Adds notes to a column, at the given places from its frame's top-left corner. Gives their ids. */
export async function addNotes(
  { board, local, layout }: Session,
  column: ColumnId,
  notes: readonly { text: string; x: number; y: number }[],
): Promise<string[]> {
  const frame = local.document.get(layout.frames[column])!
  const [left, top] = [frame.x - frame.width / 2, frame.y - frame.height / 2]
  const made: string[] = []
  for (const { text, x, y } of notes) {
    made.push((await board.createStickyNote({ content: text, x: left + x, y: top + y })).id)
  }
  return made
}

/** So many notes, nine on a line, overlapping as people leave them. */
export function rowOfNotes(count: number): { text: string; x: number; y: number }[] {
  return Array.from({ length: count }, (_, index) => ({
    text: `Note ${index + 1}`,
    x: 150 + (index % 9) * 110,
    y: 400 + Math.floor(index / 9) * 60,
  }))
}

export function draft(id: string, column: ColumnId, noteIds: readonly string[], name = id): ClusterDraft {
  return { id, column, name, terms: [], noteIds }
}

/** All items as plain values, in the order of their ids. */
export function itemsOf({ local }: Desk): unknown[] {
  return [...local.document.items.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** Where notes lie: frame and coordinates. */
export function placesOf({ local }: Desk, ids: readonly string[]): unknown[] {
  return ids.map((id) => {
    const item = local.document.get(id)
    return item ? { id, parentId: item.parentId, x: item.x, y: item.y } : { id, gone: true }
  })
}

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Waits until `check` gives a value other than undefined. */
export async function eventually<Value>(check: () => Value | undefined, within = 5000): Promise<Value> {
  const until = performance.now() + within
  for (;;) {
    const value = check()
    if (value !== undefined) return value
    if (performance.now() > until) throw new Error('It did not happen.')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
