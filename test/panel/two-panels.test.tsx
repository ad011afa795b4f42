import { fireEvent } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { TWO_TOPICS } from '../fixtures/two-topics.ts'
import { boardIn, emptyBoard, openPanel, stateOf, waitFor, write } from './panel.tsx'

const BO = { id: '2', name: 'Bo' }

type Board = ReturnType<typeof emptyBoard>

async function twoPanels(board: Board) {
  return [await openPanel(board), await openPanel(board.asAnother(BO))] as const
}

const clickBoth = (panels: readonly Awaited<ReturnType<typeof openPanel>>[], name: string) => {
  for (const { getByRole } of panels) fireEvent.click(getByRole('button', { name }))
}

describe('two facilitators at the same moment', () => {
  it('set up one board, not two', async () => {
    const board = emptyBoard()
    const panels = await twoPanels(board)
    clickBoth(panels, 'Set up the board')
    for (const panel of panels) await waitFor(() => expect(panel.getByText('The board is set up.')).toBeTruthy())
    const frames = await board.miro().board.get({ type: 'frame' })
    expect(frames.map(({ title }) => title).sort()).toEqual([
      'Action items',
      'Follow-up',
      'Postmortem',
      'Timeline',
      'What went well',
      'What went wrong',
      'Where we got lucky',
    ])
    const texts = (await board.miro().board.get({ type: 'text' })).map(({ content }) => content)
    expect(texts.filter((text) => text.includes('What led to the incident'))).toHaveLength(1)
  })

  it('press Next phase and skip none', async () => {
    const { board } = await boardIn('timeline')
    const panels = await twoPanels(board)
    clickBoth(panels, 'Next phase')
    for (const panel of panels) await waitFor(() => expect(panel.title()).toBe('Brainstorm'))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(panels.map((panel) => panel.title())).toEqual(['Brainstorm', 'Brainstorm'])
    expect((await stateOf(board).get('progress'))?.step).toBe('brainstorm')
  })

  it('press Start phase at the end of Prepare and are both in Goal, with one countdown', async () => {
    const { board } = await boardIn('prepare')
    const panels = await twoPanels(board)
    clickBoth(panels, 'Start phase')
    for (const panel of panels) await waitFor(() => expect(panel.title()).toBe('Goal'))
    await waitFor(() => expect(panels[0].clock()).toBe(panels[1].clock()))
  })

  it('see the notes go back when the other one presses Undo, and no result that is no longer true', async () => {
    const { board, layout } = await boardIn('cluster')
    await write(board, layout, 'wrong', TWO_TOPICS)
    const [one, two] = await twoPanels(board)
    await waitFor(() => one.getByRole('button', { name: 'Suggest clusters' }))
    await one.press('Suggest clusters')
    await waitFor(() => one.getByRole('button', { name: 'Apply to board' }))
    await one.press('Apply to board')
    await waitFor(() => one.getByText(/^Moved \d+ notes/))
    await waitFor(() => two.getAllByRole('article'))
    await two.press('Undo')
    await waitFor(() => two.getByText(/^Put \d+ notes back/))
    await waitFor(() => expect(one.queryByRole('button', { name: 'Undo' })).toBeNull())
    expect([one.queryAllByRole('article'), one.queryByText(/^Moved/)]).toEqual([[], null])
    expect(one.getByRole('button', { name: 'Suggest clusters' })).toBeTruthy()
  })
})
