import { cleanup, configure, render, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type HeadlessBoard, type HeadlessBoardOptions, openHeadlessBoard } from '../../src/local-board/index.ts'
import { type Layout, openSharedState, type SharedState, type SharedValues, setUpBoard } from '../../src/miro/index.ts'
import { App } from '../../src/panel/app.tsx'
import {
  type Countdown,
  emptyIncident,
  goTo,
  isPhase,
  type Progress,
  preparing,
  type Step,
} from '../../src/session/index.ts'
import { EMPTY_TIMELINE, importEvents, parseTimeline, type TimelineEvent } from '../../src/timeline/index.ts'

const MINUTE_MS = 60_000
const boards: HeadlessBoard[] = []

// A busy machine is no failure: what is waited for may take its time.
configure({ asyncUtilTimeout: 8000 })

/** Closes every panel and board of a test. */
export function closeAll(): void {
  cleanup()
  sessionStorage.clear()
  for (const board of boards.splice(0)) board.dispose()
}

/** An empty local board, thrown away after the test. */
export function emptyBoard(options: HeadlessBoardOptions = {}): HeadlessBoard {
  const board = openHeadlessBoard(options)
  boards.push(board)
  return board
}

/** Opens the panel as a new page of the app on this board, and waits until it shows the session. */
export async function openPanel(board: HeadlessBoard, options: { sample?: string } = {}) {
  const container = document.body.appendChild(document.createElement('div'))
  const view = render(<App board={board.miro().board} sample={options.sample ?? null} />, { container })
  const panel = within(container)
  await waitFor(() => {
    if (panel.queryByRole('heading', { level: 1, name: 'Opening the session' })) throw new Error('still loading')
  })
  return {
    ...panel,
    container,
    title: () => panel.getByRole('heading', { level: 1 }).textContent,
    clock: () => panel.getByRole('timer').textContent,
    press: (name: string) => userEvent.click(panel.getByRole('button', { name })),
    close() {
      view.unmount()
      container.remove()
    },
  }
}

export function stateOf(board: HeadlessBoard): SharedState {
  return openSharedState(board.miro().board)
}

const TIMELINE =
  '2026-03-10\n14:05 Alert: error rate above 5 %\n~14:20 Rollback started\n14:40 Error rate back to normal'
export const INCIDENT = {
  ...emptyIncident('UTC'),
  title: 'Checkout outage',
  startedAt: '2026-03-10T14:00:00.000Z',
  endedAt: '2026-03-10T14:40:00.000Z',
}

/** Puts values into board storage, as another panel would have. */
export async function store(board: HeadlessBoard, values: Partial<SharedValues>): Promise<void> {
  const state = stateOf(board)
  for (const [key, value] of Object.entries(values)) await state.set(key as keyof SharedValues, value as never)
}

/** The record of a session in this step; its countdown as given, or not started. */
export function at(step: Step, countdown?: Countdown): Progress {
  const progress = goTo(preparing(Date.now()), step, Date.now())
  return countdown && isPhase(step) ? { ...progress, countdown, startedAt: Date.now() - 12 * MINUTE_MS } : progress
}

/** A countdown of five minutes with this much left. */
export function running(leftMs: number, now = Date.now()): Countdown {
  return { status: 'running', totalMs: 5 * MINUTE_MS, endsAt: now + leftMs }
}

/** A timeline into which these events were imported. */
export const kept = (events: readonly TimelineEvent[]) => importEvents(EMPTY_TIMELINE, events).timeline

/** A board that was set up for an incident, with the session in a step. */
export async function boardIn(step: Step, options: HeadlessBoardOptions & { countdown?: Countdown } = {}) {
  const { countdown, ...boardOptions } = options
  const board = emptyBoard(boardOptions)
  const { events } = parseTimeline(TIMELINE, { timeZone: 'UTC' })
  const timeline = kept(events)
  await store(board, { incident: INCIDENT, invitees: ['engineer'], timeline })
  const view = { ...timeline, timeZone: 'UTC', milestones: new Map() }
  const session = { incident: INCIDENT, timeline: view, people: 4 }
  const { layout } = await setUpBoard(board.miro().board, stateOf(board), session)
  await store(board, { progress: at(step, countdown ?? (isPhase(step) ? running(3.7 * MINUTE_MS) : undefined)) })
  return { board, layout }
}

/** Writes notes into a column, as a person with Miro's own tools would. */
export async function write(
  board: HeadlessBoard,
  layout: Layout,
  column: 'wrong' | 'well' | 'lucky',
  texts: readonly string[],
) {
  const { board: sdk } = board.miro('headless')
  const frame = await sdk.getById(layout.frames[column])
  if (frame.type !== 'frame' || !('add' in frame)) throw new Error('The column is no frame.')
  const left = frame.x - frame.width / 2
  const top = frame.y - frame.height / 2
  const across = Math.floor((frame.width - 30) / 220)
  const notes = []
  for (const [index, content] of texts.entries()) {
    const x = left + 130 + (index % across) * 220
    const y = top + 340 + Math.floor(index / across) * 240
    const note = await sdk.createStickyNote({ content, x, y })
    if (note.parentId !== frame.id) await frame.add(note)
    notes.push(note)
  }
  return notes
}

export { userEvent, waitFor, within }
