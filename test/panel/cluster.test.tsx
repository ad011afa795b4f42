import { fireEvent } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { applyClusters } from '../../src/miro/index.ts'
import { TWO_TOPICS } from '../fixtures/two-topics.ts'
import { boardIn, openPanel, stateOf, userEvent, waitFor, within, write } from './panel.tsx'

async function placesOf(board: Awaited<ReturnType<typeof boardIn>>['board']) {
  const notes = await board.miro().board.get({ type: 'sticky_note' })
  return Object.fromEntries(notes.map(({ id, x, y, parentId }) => [id, { x, y, parentId }]))
}

describe('Cluster', () => {
  it('suggests, moves nothing before Apply to board, and Undo puts every note back exactly', async () => {
    const { board, layout } = await boardIn('cluster')
    await write(board, layout, 'wrong', TWO_TOPICS)
    const before = await placesOf(board)
    const panel = await openPanel(board)
    await waitFor(() => panel.getByRole('button', { name: 'Suggest clusters' }))
    await panel.press('Suggest clusters')
    await waitFor(() => expect(panel.getByText('Nothing has moved on the board yet.')).toBeTruthy())
    expect(await placesOf(board)).toEqual(before)

    await panel.press('Apply to board')
    await waitFor(() =>
      expect(
        panel.getByText(/^Moved \d+ notes? for [\d,]+ credits\. \d+ clusters?, .* took [\d,]+ more\.$/),
      ).toBeTruthy(),
    )
    expect(await placesOf(board)).not.toEqual(before)
    await waitFor(() => expect(panel.queryByRole('button', { name: 'Apply to board' })).toBeNull())

    panel.close()
    const again = await openPanel(board)
    await waitFor(() => again.getByRole('button', { name: 'Undo' }))
    await again.press('Undo')
    await waitFor(() => expect(again.getByText(/^Put \d+ notes? back/)).toBeTruthy())
    expect(await placesOf(board)).toEqual(before)
    await waitFor(() => expect(again.queryByRole('button', { name: 'Undo' })).toBeNull())
  })

  it('lets the preview be renamed, split, merged and dropped, and keeps it when the panel is closed', async () => {
    const { board, layout } = await boardIn('cluster')
    await write(board, layout, 'wrong', TWO_TOPICS)
    const panel = await openPanel(board)
    await waitFor(() => panel.getByRole('button', { name: 'Suggest clusters' }))
    await panel.press('Suggest clusters')
    await waitFor(() => panel.getAllByLabelText('Cluster name'))
    const count = () => panel.getAllByLabelText('Cluster name').length
    const clusters = count()

    const [name] = panel.getAllByLabelText('Cluster name')
    await userEvent.clear(name!)
    await userEvent.type(name!, 'Backups{Enter}')
    const card = () => panel.getByRole('article', { name: 'Backups' })
    await userEvent.click(within(card()).getByRole('button', { name: /notes$/ }))
    const [first] = within(card()).getAllByRole('checkbox')
    await userEvent.click(first!)
    await userEvent.click(within(card()).getByRole('button', { name: 'Split off' }))
    expect(count()).toBe(clusters + 1)

    await userEvent.click(within(card()).getByRole('button', { name: 'Merge Backups into' }))
    const [target] = within(card()).getAllByRole('list').at(-1)!.querySelectorAll('button')
    await userEvent.click(target!)
    expect([count(), panel.queryByRole('article', { name: 'Backups' })]).toEqual([clusters, null])

    panel.close()
    const again = await openPanel(board)
    await waitFor(() => expect(again.getAllByLabelText('Cluster name')).toHaveLength(clusters))
    expect(again.getByRole('button', { name: 'Apply to board' })).toBeTruthy()
    await again.press('Discard the preview')
    await waitFor(() => expect(again.queryByLabelText('Cluster name')).toBeNull())
  })

  it('gives fewer or more clusters by one slider, and holds to what was settled by hand', async () => {
    const { board, layout } = await boardIn('cluster')
    await write(board, layout, 'wrong', TWO_TOPICS)
    const panel = await openPanel(board)
    await waitFor(() => panel.getByRole('button', { name: 'Suggest clusters' }))
    await panel.press('Suggest clusters')
    const slider = await waitFor(() => panel.getByRole('slider', { name: 'Fewer or more clusters' }))
    const notesIn = (name: string) =>
      within(panel.getByRole('article', { name })).getByRole('button', { name: /notes?$/ }).textContent
    const count = () => panel.queryAllByLabelText('Cluster name').length
    const chosen = count()
    fireEvent.change(slider, { target: { value: '8' } })
    await waitFor(() => expect(slider.getAttribute('aria-valuetext')).toMatch(/^Step 9 of 9, \d+ clusters?$/))
    fireEvent.change(slider, { target: { value: '4' } })
    expect(count()).toBe(chosen)

    const [name] = panel.getAllByLabelText('Cluster name')
    await userEvent.clear(name!)
    await userEvent.type(name!, 'Ours{Enter}')
    const notes = notesIn('Ours')
    for (const value of ['8', '0']) {
      fireEvent.change(slider, { target: { value } })
      await waitFor(() => expect(slider.getAttribute('aria-valuetext')).toContain(`Step ${Number(value) + 1} of 9`))
      expect(panel.getByRole('article', { name: 'Ours' })).toBeTruthy()
    }
    fireEvent.change(slider, { target: { value: '8' } })
    await waitFor(() => expect(notesIn('Ours')).toBe(notes))
    await panel.press('Start afresh')
    await waitFor(() => expect(panel.queryByRole('article', { name: 'Ours' })).toBeNull())
    expect(count()).toBe(chosen)
  })

  it('says of each note why it is where it is', async () => {
    const { board, layout } = await boardIn('cluster')
    await write(board, layout, 'wrong', [...TWO_TOPICS, 'Pizza!'])
    const panel = await openPanel(board)
    await waitFor(() => panel.getByRole('button', { name: 'Suggest clusters' }))
    await panel.press('Suggest clusters')
    const backup = within(await waitFor(() => panel.getByRole('article', { name: /backup/ })))
    await userEvent.click(backup.getByRole('button', { name: /notes$/ }))
    expect(backup.getAllByText(/^(Close|Related): shares backup.*; about backups/).length).toBeGreaterThan(1)
    const own = within(panel.getByRole('article', { name: 'On their own' }))
    await userEvent.click(own.getByRole('button', { name: '1 note' }))
    expect(own.getByText('Shares nothing with the others')).toBeTruthy()
  })

  it('lets notes that come later join what was accepted, under the names people gave on the board', async () => {
    const { board, layout } = await boardIn('cluster')
    const notes = await write(board, layout, 'wrong', TWO_TOPICS)
    const state = stateOf(board)
    await applyClusters(board.miro().board, state, layout, [
      { id: 'b', column: 'wrong', name: 'Our backups', terms: [], noteIds: notes.slice(0, 3).map(({ id }) => id) },
      { id: 'r', column: 'wrong', name: 'Our replicas', terms: [], noteIds: notes.slice(3).map(({ id }) => id) },
    ])
    await write(board, layout, 'wrong', ['The backup bucket had no owner'])
    const panel = await openPanel(board)
    await waitFor(() => panel.getByRole('button', { name: 'Suggest clusters' }))
    await panel.press('Suggest clusters')
    const card = within(await waitFor(() => panel.getByRole('article', { name: 'Our backups' })))
    expect(card.getByRole('button', { name: '4 notes' })).toBeTruthy()
    expect(panel.getAllByLabelText('Cluster name')).toHaveLength(2)
  })

  it('moves chosen notes to a new cluster and puts them on their own', async () => {
    const { board, layout } = await boardIn('cluster')
    await write(board, layout, 'wrong', TWO_TOPICS)
    await write(board, layout, 'well', ['Paged the right person quickly'])
    const panel = await openPanel(board)
    await waitFor(() => panel.getByRole('button', { name: 'Suggest clusters' }))
    await panel.press('Suggest clusters')
    await waitFor(() => panel.getAllByLabelText('Cluster name'))
    const well = within(panel.getByRole('region', { name: 'What went well' }))
    expect(well.getByText('One note: there is nothing to group it with.')).toBeTruthy()
    await userEvent.click(well.getByRole('button', { name: '1 note' }))
    await userEvent.click(well.getByRole('checkbox'))
    await userEvent.click(well.getByRole('button', { name: 'Move the chosen notes' }))
    await userEvent.click(well.getByRole('button', { name: 'to a new cluster' }))
    const card = within(well.getByRole('article', { name: 'Paged the right person quickly' }))
    await userEvent.click(card.getByRole('button', { name: '1 note' }))
    await userEvent.click(card.getByRole('checkbox'))
    await userEvent.click(card.getByRole('button', { name: 'Move the chosen notes' }))
    await userEvent.click(card.getByRole('button', { name: 'on their own' }))
    expect(well.getByRole('article', { name: 'On their own' })).toBeTruthy()
    expect(well.queryByLabelText('Cluster name')).toBeNull()
  })

  it('says when an Apply to board was interrupted, and can still undo it', async () => {
    const { board, layout } = await boardIn('cluster')
    const notes = await write(board, layout, 'wrong', TWO_TOPICS)
    const before = await placesOf(board)
    const state = stateOf(board)
    await applyClusters(board.miro().board, state, layout, [
      { id: 'b', column: 'wrong', name: 'Backups', terms: [], noteIds: notes.slice(0, 3).map(({ id }) => id) },
    ])
    const record = await state.get('undo')
    if (!record) throw new Error('Nothing to undo.')
    await state.set('undo', { ...record, finished: false })
    const panel = await openPanel(board)
    await waitFor(() => expect(panel.getByText(/did not come to its end/)).toBeTruthy())
    await panel.press('Undo')
    await waitFor(() => expect(panel.getByText(/^Put \d+ notes? back/)).toBeTruthy())
    expect(await placesOf(board)).toEqual(before)
    await waitFor(() => expect(panel.queryByText(/did not come to its end/)).toBeNull())
  })

  it('says in plain words what to do on an empty board', async () => {
    const { board } = await boardIn('cluster')
    const panel = await openPanel(board)
    await waitFor(() => expect(panel.getByText('No notes to group yet')).toBeTruthy())
    expect(panel.queryByRole('button', { name: 'Suggest clusters' })).toBeNull()
    expect(panel.getByRole('button', { name: 'Next phase' })).toBeTruthy()
  })

  it('has a sentence for columns with no, one and two notes', async () => {
    const { board, layout } = await boardIn('cluster')
    await write(board, layout, 'wrong', ['The alert came late'])
    await write(board, layout, 'well', ['Fast rollback', 'Calm communication'])
    const panel = await openPanel(board)
    await waitFor(() => panel.getByRole('button', { name: 'Suggest clusters' }))
    await panel.press('Suggest clusters')
    await waitFor(() => expect(panel.getByText('One note: there is nothing to group it with.')).toBeTruthy())
    expect(panel.getByText('No notes in this column.')).toBeTruthy()
    const well = within(panel.getByRole('region', { name: 'What went well' }))
    await userEvent.click(well.getByRole('button', { name: '2 notes' }))
    const drop = well.queryByRole('button', { name: 'Drop' })
    if (drop) await userEvent.click(drop)
    expect(well.getByText('Two notes that stay on their own.')).toBeTruthy()
  })
})

describe('Brainstorm', () => {
  it('counts the notes of each column and how many people wrote them', async () => {
    const { board, layout } = await boardIn('brainstorm')
    await write(board, layout, 'wrong', TWO_TOPICS.slice(0, 4))
    await write(board.asAnother({ id: '2', name: 'Bo' }), layout, 'wrong', [TWO_TOPICS[4]!])
    await write(board, layout, 'well', ['Fast rollback'])
    const panel = await openPanel(board)
    await waitFor(() =>
      expect(
        within(panel.getByLabelText('Notes by column'))
          .getAllByRole('listitem')
          .map((row) => row.textContent),
      ).toEqual(['What went wrong2 people5 notes', 'What went well1 person1 note', 'Where we got lucky0 notes']),
    )
    expect(panel.getByText(/^Quiet: what went well and where we got lucky/)).toBeTruthy()
  })
})
