import { fireEvent } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { boardIn, openPanel, stateOf, userEvent, waitFor } from './panel.tsx'

const cardsOf = (board: Awaited<ReturnType<typeof boardIn>>['board']) => board.miro().board.get({ type: 'card' })

describe('Actions', () => {
  it('makes a native card with owner and due date, and follows what becomes of it', async () => {
    const { board } = await boardIn('actions', { others: [{ id: '7', name: 'Chidi' }] })
    const panel = await openPanel(board)
    await userEvent.type(panel.getByLabelText('What will be done'), 'Test the rollback')
    await userEvent.type(panel.getByLabelText('Owner'), 'Chidi')
    fireEvent.change(panel.getByLabelText('Due date'), { target: { value: '2099-02-03' } })
    await userEvent.selectOptions(panel.getByLabelText('Type'), 'mitigate')
    await panel.press('Add action item')
    await waitFor(() => expect(panel.getByText('Test the rollback')).toBeTruthy())
    const [card] = await cardsOf(board)
    expect([card?.assignee?.userId, card?.dueDate?.slice(0, 10)]).toEqual(['7', '2099-02-03'])
    expect((panel.getByLabelText('What will be done') as HTMLInputElement).value).toBe('')

    await userEvent.click(panel.getByLabelText('Done: Test the rollback'))
    await waitFor(async () => expect((await cardsOf(board))[0]?.taskStatus).toBe('done'))

    await panel.press('Edit Test the rollback')
    const title = panel.getByLabelText('What will be done')
    await userEvent.clear(title)
    await userEvent.type(title, 'Test the rollback every week')
    await panel.press('Save changes')
    await waitFor(() => expect(panel.getByText('Test the rollback every week')).toBeTruthy())
    expect(await cardsOf(board)).toHaveLength(1)
  })

  it('warns at once about a due date in the past, and adds nothing', async () => {
    const { board } = await boardIn('actions')
    const panel = await openPanel(board)
    await userEvent.type(panel.getByLabelText('What will be done'), 'Test the rollback')
    fireEvent.change(panel.getByLabelText('Due date'), { target: { value: '2020-02-03' } })
    expect(panel.getByRole('alert').textContent).toBe('This date is in the past. Choose today or a later day.')
    await panel.press('Add action item')
    expect(await cardsOf(board)).toEqual([])
    expect((panel.getByLabelText('What will be done') as HTMLInputElement).value).toBe('Test the rollback')
  })

  it('asks what will be done before it adds an item without words', async () => {
    const { board } = await boardIn('actions')
    const panel = await openPanel(board)
    await panel.press('Add action item')
    expect(panel.getByRole('alert').textContent).toBe('Say what will be done.')
    expect(document.activeElement).toBe(panel.getByLabelText('What will be done'))
    expect(await cardsOf(board)).toEqual([])
  })
})

describe('Owner and Follow-up', () => {
  it('keeps the owner, a person of the board or any name', async () => {
    const { board } = await boardIn('owner', { others: [{ id: '7', name: 'Chidi' }] })
    const panel = await openPanel(board)
    await waitFor(() => panel.getByRole('button', { name: 'Chidi' }))
    await panel.press('Chidi')
    await waitFor(async () => expect(await stateOf(board).get('owner')).toEqual({ userId: '7', name: 'Chidi' }))
    await userEvent.clear(panel.getByLabelText('Postmortem owner'))
    await userEvent.type(panel.getByLabelText('Postmortem owner'), 'The on-call lead')
    await waitFor(async () =>
      expect(await stateOf(board).get('owner')).toEqual({ userId: null, name: 'The on-call lead' }),
    )
  })

  it('closes the incident only when every action item is done or declined', async () => {
    const { board } = await boardIn('actions')
    const panel = await openPanel(board)
    await userEvent.type(panel.getByLabelText('What will be done'), 'Test the rollback')
    await panel.press('Add action item')
    await waitFor(() => expect(panel.getByText('Test the rollback')).toBeTruthy())
    await panel.press('Next phase')
    await panel.press('Next phase')
    await waitFor(() => expect(panel.getByText(/^1 of 1 action item is still open/)).toBeTruthy())
    expect(panel.queryByRole('button', { name: 'Close the incident' })).toBeNull()
    await userEvent.click(panel.getByLabelText('Done: Test the rollback'))
    await waitFor(() => panel.getByRole('button', { name: 'Close the incident' }))
    await panel.press('Close the incident')
    await waitFor(() => expect(panel.getByText(/^The incident was closed on/)).toBeTruthy())
    await waitFor(async () => expect((await stateOf(board).get('follow-up'))?.closedAt).toMatch(/^\d{4}-/))
  })

  it('warns when the follow-up is in the past', async () => {
    const { board } = await boardIn('follow-up')
    const panel = await openPanel(board)
    fireEvent.change(panel.getByLabelText('Date and time of the follow-up'), { target: { value: '2020-02-03T10:00' } })
    expect(panel.getByRole('alert').textContent).toBe('This time is in the past. Choose a later one.')
  })
})
