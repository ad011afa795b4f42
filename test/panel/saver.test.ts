import { afterEach, expect, it } from 'vitest'
import { openHeadlessBoard } from '../../src/local-board/index.ts'
import { openSharedState, type SharedValues } from '../../src/miro/index.ts'
import { createSaver } from '../../src/panel/saver.ts'
import { emptyIncident } from '../../src/session/index.ts'

const board = openHeadlessBoard()
afterEach(() => board.dispose())

it('shows an edit at once, writes several as one, and puts waiting edits on top of what others write', async () => {
  const state = openSharedState(board.miro().board)
  const values: Partial<SharedValues> = {}
  const problems: (string | null)[] = []
  const saved: string[] = []
  const saver = createSaver(state, {
    current: (key) => values[key as 'incident'],
    show: (key, value) => Object.assign(values, { [key]: value }),
    onProblem: (message) => problems.push(message),
  })
  saver.onSaved((key) => saved.push(String(key)))
  const edit = (change: Partial<SharedValues['incident']>) =>
    saver.edit('incident', (before) => ({ ...(before ?? emptyIncident('UTC')), ...change }))

  edit({ title: 'Check' })
  edit({ title: 'Checkout outage' })
  expect([values.incident?.title, await state.get('incident')]).toEqual(['Checkout outage', undefined])

  const theirs = { ...emptyIncident('UTC'), title: 'Theirs', impact: 'Nobody could pay' }
  expect(saver.arrived('incident', theirs)).toEqual({ ...theirs, title: 'Checkout outage' })
  await saver.flush()
  expect(await state.get('incident')).toEqual({ ...theirs, title: 'Checkout outage' })
  expect(saver.arrived('incident', theirs)).toEqual(theirs)

  edit({ summary: 'x'.repeat(600_000) })
  await saver.flush()
  edit({ summary: 'Shorter' })
  await saver.flush()
  expect((await state.get('incident'))?.summary).toBe('Shorter')
  expect(problems).toEqual([null, expect.stringContaining('too large'), null])
  expect(saved).toEqual(['incident', 'incident'])
})
