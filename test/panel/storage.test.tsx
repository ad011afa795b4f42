import { describe, expect, it } from 'vitest'
import { emptyBoard, openPanel, stateOf, userEvent, waitFor } from './panel.tsx'

describe('storage that holds something else', () => {
  it('is told calmly, left alone, and replaced only by what is typed here', async () => {
    const board = emptyBoard()
    const raw = board.miro().board.storage.collection('debrief')
    await raw.set('incident', { written: 'by something else' })
    await raw.set('progress', 'nonsense')
    const panel = await openPanel(board)
    expect(panel.title()).toBe('What happened?')
    expect(panel.getByText(/cannot read in place of the incident and the phase/)).toBeTruthy()
    expect(await raw.get('incident')).toEqual({ written: 'by something else' })
    await userEvent.type(panel.getByLabelText('Incident title'), 'Checkout outage')
    await waitFor(async () => expect((await stateOf(board).get('incident'))?.title).toBe('Checkout outage'))
    await waitFor(() => expect(panel.getByText(/cannot read in place of the phase/)).toBeTruthy())
  })
})

describe('a value that is too large to keep', () => {
  it('is told with what to do, and stays on the screen', async () => {
    const board = emptyBoard()
    const panel = await openPanel(board)
    await userEvent.click(panel.getByLabelText('Summary'))
    await userEvent.paste('x'.repeat(600_000))
    await waitFor(() => expect(panel.getByRole('alert').textContent).toContain('too large to keep on the board'))
    expect((panel.getByLabelText('Summary') as HTMLTextAreaElement).value).toHaveLength(600_000)
    await userEvent.clear(panel.getByLabelText('Summary'))
    await userEvent.type(panel.getByLabelText('Summary'), 'Shorter')
    await waitFor(async () => expect((await stateOf(board).get('incident'))?.summary).toBe('Shorter'))
    await waitFor(() => expect(panel.queryByRole('alert')).toBeNull())
  })
})
