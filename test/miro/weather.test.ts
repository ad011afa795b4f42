import { describe, expect, it } from 'vitest'
import { CALM, type Weather } from '../../src/local-board/host/index.ts'
import {
  addActionItem,
  applyClusters,
  BoardProblem,
  openSharedState,
  patientBoard,
  readActionItems,
  setUpBoard,
  undoApply,
} from '../../src/miro/index.ts'
import {
  addNotes,
  type Desk,
  draft,
  INCIDENT,
  itemsOf,
  openDesk,
  openSession,
  placesOf,
  rowOfNotes,
  viewOf,
} from './board.ts'

const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 1e6))
const SESSION = { incident: INCIDENT, timeline: viewOf(4), people: 5 }
const ACTION = {
  title: '',
  owner: { userId: '1', name: 'Ada' },
  dueDate: '2026-04-01',
  type: 'detect',
  status: 'to-do',
  clusterIds: [],
} as const

/** Slow, and now and then busy, unclear, or somebody is typing. */
const badDay = (seed: number): Weather => ({
  ...CALM,
  seed,
  latencyMs: 4,
  jitterMs: 12,
  slowReadsMs: 20,
  refusals: { minute: 0.02, unknown: 0.02, locked: 0.04 },
})

/** Does it until it works, as a person would who is told to try again. */
async function untilDone<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      expect(error).toMatchObject({ name: 'BoardProblem' })
      if (tries === 5) throw error
    }
  }
}

/** Every third note to the same cluster. */
function threeDrafts(ids: readonly string[]) {
  return ['c0', 'c1', 'c2'].map((id, part) =>
    draft(
      id,
      'wrong',
      ids.filter((_, index) => index % 3 === part),
    ),
  )
}

/** How everything on the board looks, whatever its id. */
function looksOf(desk: Desk): string[] {
  return (itemsOf(desk) as { type: string; x: number; y: number; title?: string; content?: string }[])
    .map(({ type, x, y, title, content }) => JSON.stringify([type, x, y, title, content]))
    .sort()
}

describe('On a bad day', () => {
  for (const seed of [SEED, SEED + 1]) {
    it(`the board is set up as on a good one, with nothing twice (SEED=${seed})`, async () => {
      const desk = openDesk({ weather: badDay(seed) })
      const board = patientBoard(desk.board)
      await untilDone(() => setUpBoard(board, openSharedState(board), SESSION))
      expect(looksOf(desk)).toEqual(looksOf(await openSession()))
    })

    it(`clusters are applied and taken back exactly (SEED=${seed})`, async () => {
      const session = await openSession()
      const ids = await addNotes(session, 'wrong', rowOfNotes(45))
      const before = { places: placesOf(session, ids), count: itemsOf(session).length }
      const board = patientBoard(session.board)
      const state = openSharedState(board)
      const drafts = threeDrafts(ids)
      session.local.host.setWeather(badDay(seed))
      await untilDone(async () => {
        const { again } = await applyClusters(board, state, session.layout, drafts)
        if (again) throw new BoardProblem('locked', 'Some notes are left.')
      })
      await untilDone(async () => {
        const { again } = await undoApply(board, state, session.layout)
        if (again) throw new BoardProblem('locked', 'Some notes are left.')
      })
      expect(placesOf(session, ids)).toEqual(before.places)
      expect(itemsOf(session)).toHaveLength(before.count)
    })
  }

  it('what was agreed on is on the board once', async () => {
    const session = await openSession()
    const board = patientBoard(session.board)
    session.local.host.setWeather({ ...badDay(SEED), refusals: { minute: 0.2 } })
    const state = openSharedState(board)
    await Promise.all(
      ['Alert on queue age', 'Write the runbook'].map((title) =>
        untilDone(() => addActionItem(board, state, session.layout, { ...ACTION, title }, [])),
      ),
    )
    session.local.host.setWeather(CALM)
    const actions = await readActionItems(board, state, session.layout, [{ id: '1', name: 'Ada' }])
    expect(actions.map(({ title }) => title).sort()).toEqual(['Alert on queue age', 'Write the runbook'])
  })
})

describe(`What breaks off on a terrible day is done once when it is tried again on a good one (SEED=${SEED})`, () => {
  const terrible: Weather = { ...CALM, seed: SEED, refusals: { unknown: 0.05, locked: 0.5 } }

  /** Fails often, and it does not matter at what. */
  async function inVain({ local }: Desk, work: () => Promise<unknown>): Promise<void> {
    local.host.setWeather(terrible)
    for (let tries = 1; tries <= 2; tries++) await work().catch((error) => expect(error.name).toBe('BoardProblem'))
    local.host.setWeather(CALM)
  }

  it('setting up the board', async () => {
    const desk = openDesk({ captureOnCreate: false })
    const board = patientBoard(desk.board)
    const setUp = () => setUpBoard(board, openSharedState(board), SESSION)
    await inVain(desk, setUp)
    await setUp()
    expect(looksOf(desk)).toEqual(looksOf(await openSession({ captureOnCreate: false })))
  })

  it('applying clusters, and taking them back', async () => {
    const session = await openSession({ captureOnCreate: false })
    const ids = await addNotes(session, 'wrong', rowOfNotes(12))
    const before = { places: placesOf(session, ids), looks: looksOf(session) }
    const board = patientBoard(session.board)
    const state = openSharedState(board)
    const drafts = threeDrafts(ids)
    const apply = () => applyClusters(board, state, session.layout, drafts)
    await inVain(session, apply)
    await apply()
    expect(areasOf(session)).toEqual(['c0', 'c1', 'c2'].map((name) => `<p><strong>${name}</strong> 4</p>`))
    const undo = () => undoApply(board, state, session.layout)
    await inVain(session, undo)
    await undo().catch((error) => expect(error.message).toBe('There is nothing to undo.'))
    expect({ places: placesOf(session, ids), looks: looksOf(session) }).toEqual(before)
  })
})

/** What the areas of clusters say; they are what has a border. */
function areasOf(desk: Desk): string[] {
  return (itemsOf(desk) as { type: string; content?: string; style?: { borderOpacity?: number } }[])
    .flatMap(({ type, content, style }) =>
      type === 'shape' && content && style?.borderOpacity ? [content.replace(/\s+/g, ' ')] : [],
    )
    .sort()
}
