import { describe, expect, it } from 'vitest'
import type { HeadlessBoard } from '../../src/local-board/index.ts'
import { applyClusters } from '../../src/miro/index.ts'
import { columnOf } from '../../src/session/index.ts'
import { boardIn, openPanel, stateOf, userEvent, waitFor, within, write } from './panel.tsx'

const WRONG = [
  'Backup bucket was empty',
  'Nobody had tested the backup',
  'Backup mails were rejected',
  'Replication lag on the database',
  'Database replication broke',
  'Replication was rebuilt by hand',
  'Alert came late',
  'Alert was muted',
  'Nobody owned the alert',
]
const WELL = [
  'Backup of staging was there',
  'Backup had most of the data',
  'Old backup was found',
  'Customers were told early',
  'Support told customers the truth',
]
const LUCKY = ['Alert was on a screen']

type Panel = Awaited<ReturnType<typeof openPanel>>

/** The three columns with notes, and a panel with suggestions for them. */
async function withSuggestions() {
  const { board, layout } = await boardIn('cluster')
  await write(board, layout, 'wrong', WRONG)
  await write(board, layout, 'well', WELL)
  await write(board, layout, 'lucky', LUCKY)
  const panel = await openPanel(board)
  await waitFor(() => panel.getByRole('button', { name: 'Suggest clusters' }))
  await panel.press('Suggest clusters')
  await waitFor(() => panel.getByRole('radio', { name: 'Within each column' }))
  return { board, panel }
}

async function goAcross(panel: Panel) {
  await userEvent.click(panel.getByRole('radio', { name: 'Across columns' }))
  await waitFor(() => panel.getAllByRole('list', { name: 'Also in' }))
}

const isChosen = (panel: Panel, name: string) => (panel.getByRole('radio', { name }) as HTMLInputElement).checked
const columnIn = (panel: Panel, id: 'wrong' | 'well' | 'lucky') =>
  within(panel.getByRole('region', { name: columnOf(id).title }))
const namesIn = (column: ReturnType<typeof columnIn>) =>
  column.queryAllByLabelText<HTMLInputElement>('Cluster name').map(({ value }) => value)
const sharedName = (panel: Panel) =>
  namesIn(columnIn(panel, 'wrong')).find((name) => namesIn(columnIn(panel, 'well')).includes(name))

function placesOf(board: HeadlessBoard) {
  const notes = [...board.document.items.values()].filter(({ type }) => type === 'sticky_note')
  return Object.fromEntries(notes.map(({ id, parentId, x, y }) => [id, { parentId, x, y }]))
}

describe('Grouping across columns', () => {
  it('is off at first, and gives one topic one name in every column when it is chosen', async () => {
    const { panel } = await withSuggestions()
    expect(isChosen(panel, 'Within each column')).toBe(true)
    expect(panel.queryByRole('list', { name: 'Also in' })).toBeNull()
    await goAcross(panel)
    const name = sharedName(panel)
    expect(name).toMatch(/backup/i)
    const [wrong, well] = (['wrong', 'well'] as const).map((id) =>
      within(columnIn(panel, id).getByRole('article', { name })).getByRole('list', { name: 'Also in' }),
    )
    expect(wrong!.textContent).toMatch(/^also \d notes in What went well$/)
    expect(well!.textContent).toMatch(/^also \d notes in What went wrong$/)
    expect(panel.getByText(/^One topic has one name in all columns\./)).toBeTruthy()

    await userEvent.click(panel.getByRole('radio', { name: 'Within each column' }))
    await waitFor(() => expect(panel.queryByRole('list', { name: 'Also in' })).toBeNull())
  })

  it('tells of the only note of a topic in its column where the others are', async () => {
    const { panel } = await withSuggestions()
    await goAcross(panel)
    const lucky = columnIn(panel, 'lucky')
    expect(lucky.getByText('No cluster here: what these notes go with is in another column.')).toBeTruthy()
    await userEvent.click(lucky.getByRole('button', { name: '1 note' }))
    expect(lucky.getByText(/^Goes with .*alert.* in What went wrong$/i)).toBeTruthy()
  })

  it('moves no note out of its column on the board, and Undo puts every one back', async () => {
    const { board, panel } = await withSuggestions()
    const before = placesOf(board)
    await goAcross(panel)
    await panel.press('Apply to board')
    await waitFor(() => expect(panel.getByText(/^Moved \d+ notes/)).toBeTruthy())
    const after = placesOf(board)
    expect(after).not.toEqual(before)
    const frames = (places: typeof before) => Object.entries(places).map(([id, { parentId }]) => [id, parentId])
    expect(frames(after)).toEqual(frames(before))
    await waitFor(() => expect(panel.getAllByRole('article', { name: /backup/i })).toHaveLength(2))

    await panel.press('Undo')
    await waitFor(() => expect(panel.getByText(/^Put \d+ notes back/)).toBeTruthy())
    expect(placesOf(board)).toEqual(before)
  })

  it('is still chosen when the panel is opened again, and holds to what was settled by hand', async () => {
    const { board, panel } = await withSuggestions()
    await goAcross(panel)
    const input = columnIn(panel, 'well')
      .getAllByLabelText<HTMLInputElement>('Cluster name')
      .find(({ value }) => /backup/i.test(value))
    await userEvent.clear(input!)
    await userEvent.type(input!, 'Copies saved us{Enter}')
    panel.close()

    const again = await openPanel(board)
    await waitFor(() => again.getByRole('article', { name: 'Copies saved us' }))
    expect(isChosen(again, 'Across columns')).toBe(true)
    const spans = () => again.queryAllByRole('list', { name: 'Also in' }).length > 0
    const notes = () =>
      within(again.getByRole('article', { name: 'Copies saved us' })).getByRole('button', { name: /notes$/ })
        .textContent
    const settled = notes()
    await userEvent.click(again.getByRole('radio', { name: 'Within each column' }))
    await waitFor(() => expect(spans()).toBe(false))
    expect(notes()).toBe(settled)
    await userEvent.click(again.getByRole('radio', { name: 'Across columns' }))
    await waitFor(() => expect(spans()).toBe(true))
    expect(notes()).toBe(settled)
    expect(columnIn(again, 'wrong').getByRole('article', { name: /backup/i })).toBeTruthy()
  })

  it('tells two clusters of one name apart where an action item answers them', async () => {
    const { board, layout } = await boardIn('actions')
    const clusters = await Promise.all(
      (['wrong', 'well'] as const).map(async (column) => {
        const notes = await write(board, layout, column, ['Backup bucket', 'Backup mails'])
        return { id: `x-${column}`, column, name: 'Backups', terms: [], noteIds: notes.map(({ id }) => id) }
      }),
    )
    await applyClusters(board.miro().board, stateOf(board), layout, clusters)
    const panel = await openPanel(board)
    await waitFor(() => panel.getByRole('checkbox', { name: 'Backups, what went wrong' }))
    expect(panel.getByRole('checkbox', { name: 'Backups, what went well' })).toBeTruthy()
  })
})
