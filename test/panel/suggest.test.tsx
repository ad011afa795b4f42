import { fireEvent } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CALM } from '../../src/local-board/host/index.ts'
import { applyClusters } from '../../src/miro/index.ts'
import { TWO_TOPICS } from '../fixtures/two-topics.ts'
import { boardIn, openPanel, stateOf, userEvent, waitFor, within, write } from './panel.tsx'

/** So slow that there is time to look at the progress. */
const SLOW = { ...CALM, latencyMs: 1500 }

async function inCluster() {
  const { board, layout } = await boardIn('cluster')
  await write(board, layout, 'wrong', TWO_TOPICS)
  const panel = await openPanel(board)
  await waitFor(() => panel.getByRole('button', { name: 'Suggest clusters' }))
  return { board, panel }
}

describe('Suggest clusters', () => {
  it('leaves a note on its own that people have taken out, at every setting of the slider', async () => {
    const { panel } = await inCluster()
    await panel.press('Suggest clusters')
    const card = within(await waitFor(() => panel.getByRole('article', { name: /backup/ })))
    await userEvent.click(card.getByRole('button', { name: '3 notes' }))
    await userEvent.click(card.getByRole('checkbox', { name: /bucket/ }))
    await userEvent.click(card.getByRole('button', { name: 'Move the chosen notes' }))
    await userEvent.click(card.getByRole('button', { name: 'on their own' }))
    const own = within(panel.getByRole('article', { name: 'On their own' }))
    await userEvent.click(own.getByRole('button', { name: '1 note' }))
    const slider = panel.getByRole('slider', { name: 'Fewer or more clusters' })
    for (const value of ['0', '8', '4']) {
      fireEvent.change(slider, { target: { value } })
      await waitFor(() => expect(slider.getAttribute('aria-valuetext')).toContain(`Step ${Number(value) + 1} of 9`))
      await waitFor(() => expect(own.getByRole('checkbox', { name: /bucket.*Kept on its own by you/ })).toBeTruthy())
    }
  })

  it('goes by what was accepted when clusters from the board are changed: in the middle of the slider they are whole', async () => {
    const { board, layout } = await boardIn('cluster')
    const ids = (await write(board, layout, 'wrong', TWO_TOPICS)).map(({ id }) => id)
    const accepted = { id: 'p', column: 'wrong', name: 'Our backups', terms: [], noteIds: ids.slice(0, 2) } as const
    await applyClusters(board.miro().board, stateOf(board), layout, [accepted])
    const panel = await openPanel(board)
    await waitFor(() => panel.getByRole('article', { name: 'Our backups' }))
    await panel.press('Change clusters')
    const slider = await waitFor(() => panel.getByRole('slider', { name: 'Fewer or more clusters' }))
    fireEvent.change(slider, { target: { value: '5' } })
    await waitFor(() => expect(panel.getAllByLabelText('Cluster name').length).toBeGreaterThan(1))
    fireEvent.change(slider, { target: { value: '4' } })
    panel.close()
    const again = await openPanel(board)
    const card = within(await waitFor(() => again.getByRole('article', { name: 'Our backups' })))
    await userEvent.click(again.getByRole('radio', { name: 'Across columns' }))
    await waitFor(() => expect(again.getByText(/^One topic has one name/)).toBeTruthy())
    await userEvent.click(card.getByRole('button', { name: /notes$/ }))
    for (const text of [/^Backup bucket/, /^Nobody had tried/])
      expect(card.getByRole('checkbox', { name: text })).toBeTruthy()
  })

  it('shows its progress when it takes a while, and leaves everything as it was when it is cancelled', async () => {
    const { board, panel } = await inCluster()
    board.host.setWeather(SLOW)
    await panel.press('Suggest clusters')
    await waitFor(() => expect(panel.getByRole('progressbar', { name: 'Reading the notes' })).toBeTruthy())
    await panel.press('Cancel')
    expect(panel.queryByRole('progressbar', { name: 'Reading the notes' })).toBeNull()
    board.host.setWeather(CALM)
    await new Promise((resolve) => setTimeout(resolve, SLOW.latencyMs * 2))
    expect(panel.queryByLabelText('Cluster name')).toBeNull()
    await panel.press('Suggest clusters')
    await waitFor(() => expect(panel.getAllByLabelText('Cluster name').length).toBeGreaterThan(1))
  })

  it('gives way to the suggestion that is asked for next', async () => {
    const { board, panel } = await inCluster()
    await panel.press('Suggest clusters')
    await waitFor(() => panel.getAllByLabelText('Cluster name'))
    board.host.setWeather(SLOW)
    await panel.press('Start afresh')
    await userEvent.click(panel.getByRole('radio', { name: 'Across columns' }))
    await userEvent.click(panel.getByRole('radio', { name: 'Within each column' }))
    const chosen = () => panel.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)
    expect(chosen()).toEqual([true, false])
    await new Promise((resolve) => setTimeout(resolve, SLOW.latencyMs * 2))
    await waitFor(() => expect(panel.queryByRole('progressbar', { name: 'Reading the notes' })).toBeNull())
    expect(chosen()).toEqual([true, false])
    expect(panel.getAllByLabelText('Cluster name').length).toBeGreaterThan(1)
  })

  it('gives way to Apply to board, which applies what is to be seen', async () => {
    const { board, panel } = await inCluster()
    await panel.press('Suggest clusters')
    const [name] = await waitFor(() => panel.getAllByLabelText('Cluster name'))
    await userEvent.clear(name!)
    await userEvent.type(name!, 'As we say{Enter}')
    board.host.setWeather({ ...CALM, latencyMs: 4000 })
    await panel.press('Start afresh')
    board.host.setWeather(CALM)
    await panel.press('Apply to board')
    await waitFor(() => expect(panel.getByText(/^Moved \d+ notes?/)).toBeTruthy())
    await waitFor(() => expect(panel.queryByLabelText('Cluster name')).toBeNull())
    await waitFor(() => expect(panel.getByRole('article', { name: 'As we say' })).toBeTruthy())
  })
})
