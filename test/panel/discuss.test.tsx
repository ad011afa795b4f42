import { expect, it } from 'vitest'
import { applyClusters, type Layout } from '../../src/miro/index.ts'
import { boardIn, openPanel, stateOf, userEvent, waitFor, write } from './panel.tsx'

const BACKUPS = ['Backup bucket was empty', 'Nobody had tested the backup', 'Backup mails were rejected']
const LUCKY = ['A snapshot happened to exist', 'Somebody was awake']

async function withClusters() {
  const { board, layout } = await boardIn('discuss', { countdown: { status: 'idle', totalMs: 1_200_000 } })
  await cluster(board, layout)
  return { board, layout }
}

async function cluster(board: Awaited<ReturnType<typeof boardIn>>['board'], layout: Layout) {
  const wrong = await write(board, layout, 'wrong', BACKUPS)
  const lucky = await write(board, layout, 'lucky', LUCKY)
  await applyClusters(board.miro().board, stateOf(board), layout, [
    { id: 'b', column: 'wrong', name: 'Backups', terms: [], noteIds: wrong.map(({ id }) => id) },
    { id: 'l', column: 'lucky', name: 'Timing', terms: [], noteIds: lucky.map(({ id }) => id) },
  ])
}

it('takes the clusters in turn, with two questions more for what went wrong, and keeps the answers', async () => {
  const { board } = await withClusters()
  const panel = await openPanel(board)
  await waitFor(() => panel.getByRole('button', { name: /Backups.*3 notes/ }))
  await panel.press('Start phase')
  await waitFor(() => expect(panel.title()).toBe('Backups'))
  await userEvent.type(panel.getByLabelText('Why did this happen?'), 'Nobody owned them')
  await userEvent.type(panel.getByLabelText('How can we reduce the impact if it happens again?'), 'Weekly restore')
  await userEvent.type(panel.getByLabelText('What have we learned?'), 'A backup needs a restore')
  await panel.press('Next cluster')
  await waitFor(() => expect(panel.title()).toBe('Timing'))
  expect(panel.queryByLabelText('Why did this happen?')).toBeNull()
  expect(panel.queryByRole('button', { name: 'Next cluster' })).toBeNull()
  panel.close()

  const again = await openPanel(board)
  await waitFor(() => expect(again.title()).toBe('Timing'))
  await again.press('Previous cluster')
  await waitFor(() => expect(again.title()).toBe('Backups'))
  await waitFor(() =>
    expect([
      (again.getByLabelText('Why did this happen?') as HTMLTextAreaElement).value,
      (again.getByLabelText('How can we reduce the impact if it happens again?') as HTMLTextAreaElement).value,
      (again.getByLabelText('What have we learned?') as HTMLTextAreaElement).value,
    ]).toEqual(['Nobody owned them', 'Weekly restore', 'A backup needs a restore']),
  )
})

it('parks a cluster and goes on with the next', async () => {
  const { board } = await withClusters()
  const panel = await openPanel(board)
  await waitFor(() => panel.getByRole('button', { name: /Backups.*3 notes/ }))
  await panel.press('Start phase')
  await waitFor(() => expect(panel.title()).toBe('Backups'))
  await panel.press('Park for follow-up')
  await waitFor(() => expect(panel.title()).toBe('Timing'))
  const clusters = await stateOf(board).get('clusters')
  expect(clusters?.map(({ name, parked }) => [name, parked])).toEqual([
    ['Backups', true],
    ['Timing', false],
  ])
})

it('writes an action item that is linked to the cluster in hand', async () => {
  const { board } = await withClusters()
  const panel = await openPanel(board)
  await waitFor(() => panel.getByRole('button', { name: /Backups.*3 notes/ }))
  await panel.press('Start phase')
  await waitFor(() => expect(panel.title()).toBe('Backups'))
  await panel.press('Add action item')
  await userEvent.type(panel.getByLabelText('What will be done'), 'Restore weekly')
  await panel.press('Add action item')
  await waitFor(async () => {
    const cards = await board.miro().board.get({ type: 'card' })
    expect(cards.map(({ title }) => title)).toEqual([expect.stringContaining('Restore weekly')])
    const links = await stateOf(board).get(`action:${cards[0]?.id}`)
    expect(links?.clusterIds).toHaveLength(1)
  })
})

it('says so when there are no clusters, and still goes on', async () => {
  const { board } = await boardIn('discuss')
  const panel = await openPanel(board)
  await waitFor(() => expect(panel.getByText('No clusters on the board')).toBeTruthy())
  await panel.press('Next phase')
  expect(panel.title()).toBe('Actions')
})
