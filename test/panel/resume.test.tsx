import { fireEvent } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PHASE_IDS, phaseOf } from '../../src/session/index.ts'
import { at, boardIn, emptyBoard, openPanel, running, stateOf, store, userEvent, waitFor } from './panel.tsx'

const FIGURES = /^\d+:\d\d( over)?$/

describe('a panel that is closed and opened again', () => {
  it.each(PHASE_IDS)('resumes %s with its countdown', async (phase) => {
    const { board } = await boardIn(phase)
    const first = await openPanel(board)
    expect([first.title(), first.clock()]).toEqual([phaseOf(phase).title, expect.stringMatching(FIGURES)])
    first.close()
    const again = await openPanel(board)
    expect([again.title(), again.clock()]).toEqual([phaseOf(phase).title, expect.stringMatching(FIGURES)])
    expect(again.getByRole('button', { name: 'Pause' })).toBeTruthy()
  })

  it.each([
    ['prepare', 'What happened?'],
    ['export', 'The postmortem'],
  ] as const)('resumes %s', async (step, title) => {
    const { board } = await boardIn(step)
    for (const _ of ['opened', 'opened again']) {
      const panel = await openPanel(board)
      await waitFor(() => expect(panel.title()).toBe(title))
      panel.close()
    }
  })

  it('has kept what was being typed', async () => {
    const board = emptyBoard()
    const first = await openPanel(board)
    await userEvent.type(first.getByLabelText('Incident title'), 'Checkout outage')
    await userEvent.type(first.getByLabelText('Summary'), 'Nobody could pay.')
    await userEvent.click(first.getByLabelText(/near miss/))
    await userEvent.click(first.getByLabelText('Engineer'))
    first.close()
    const again = await openPanel(board)
    expect([
      (again.getByLabelText('Incident title') as HTMLInputElement).value,
      (again.getByLabelText('Summary') as HTMLTextAreaElement).value,
      (again.getByLabelText(/near miss/) as HTMLInputElement).checked,
      (again.getByLabelText('Engineer') as HTMLInputElement).checked,
      (again.getByLabelText('Designer') as HTMLInputElement).checked,
    ]).toEqual(['Checkout outage', 'Nobody could pay.', true, true, false])
  })

  it('has kept a half-written action item', async () => {
    const { board } = await boardIn('actions')
    const first = await openPanel(board)
    await userEvent.type(first.getByLabelText('What will be done'), 'Test the rollback')
    await userEvent.type(first.getByLabelText('Owner'), 'Platform team')
    first.close()
    const again = await openPanel(board)
    await waitFor(() =>
      expect([
        (again.getByLabelText('What will be done') as HTMLInputElement).value,
        (again.getByLabelText('Owner') as HTMLInputElement).value,
      ]).toEqual(['Test the rollback', 'Platform team']),
    )
  })
})

describe('two panels on one board', () => {
  it('show the same phase and the same second', async () => {
    const { board } = await boardIn('brainstorm')
    const [one, two] = [await openPanel(board), await openPanel(board.asAnother({ id: '2', name: 'Bo' }))]
    await waitFor(() => expect(two.clock()).toBe(one.clock()))
    await one.press('Add a minute')
    await one.press('Pause')
    await waitFor(() => expect(two.getByRole('button', { name: 'Resume' })).toBeTruthy())
    expect(two.clock()).toBe(one.clock())
    await two.press('Next phase')
    await waitFor(() => expect([one.title(), two.title()]).toEqual(['Cluster', 'Cluster']))
    expect([one.clock(), two.clock()]).toEqual(['5:00', '5:00'])
  })

  it('keep both when two facilitators fill in different fields of one form', async () => {
    const board = emptyBoard()
    const [one, two] = [await openPanel(board), await openPanel(board.asAnother({ id: '2', name: 'Bo' }))]
    fireEvent.change(one.getByLabelText('Incident title'), { target: { value: 'Checkout outage' } })
    await new Promise((resolve) => setTimeout(resolve, 100))
    fireEvent.change(two.getByLabelText('Impact'), { target: { value: 'Nobody could pay' } })
    await waitFor(async () => {
      const incident = await stateOf(board).get('incident')
      expect([incident?.title, incident?.impact]).toEqual(['Checkout outage', 'Nobody could pay'])
    })
  })
})

describe('a machine with a wrong clock', () => {
  it('shows the second that the board means', async () => {
    const aheadMs = 7 * 60_000
    const { board } = await boardIn('brainstorm', {
      now: () => Date.now() + aheadMs,
      countdown: running(222_000, Date.now() + aheadMs),
    })
    const panel = await openPanel(board)
    await waitFor(() => expect(panel.clock()).toMatch(/^3:(4[0-2]|3\d)$/))
  })
})

it('takes a double click on Start phase for one, although Next phase comes in its place', async () => {
  const { board } = await boardIn('brainstorm', { countdown: { status: 'idle', totalMs: 300_000 } })
  const panel = await openPanel(board)
  fireEvent.click(panel.getByRole('button', { name: 'Start phase' }), { detail: 1 })
  await waitFor(() => panel.getByRole('button', { name: 'Pause' }))
  fireEvent.click(panel.getByRole('button', { name: 'Next phase' }), { detail: 2 })
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(panel.title()).toBe('Brainstorm')
})

it('goes back to an earlier phase and finds the time it had left there', async () => {
  const { board } = await boardIn('timeline', { countdown: { status: 'paused', totalMs: 300_000, leftMs: 125_000 } })
  const panel = await openPanel(board)
  await panel.press('Next phase')
  expect(panel.title()).toBe('Brainstorm')
  await panel.press('Go back to Timeline')
  expect([panel.title(), panel.clock()]).toEqual(['Timeline', '2:05'])
  await panel.press('Back to Goal')
  expect(panel.title()).toBe('Goal')
})

it('runs over visibly', async () => {
  const board = emptyBoard()
  await store(board, { progress: at('goal', { status: 'paused', totalMs: 300_000, leftMs: -70_000 }) })
  const panel = await openPanel(board)
  expect(panel.clock()).toBe('1:10 over')
})
