import { describe, expect, it } from 'vitest'
import { type Layout, readNotes } from '../../src/miro/index.ts'
import { boardIn, openPanel, stateOf, waitFor, within, write } from './panel.tsx'

type Board = Awaited<ReturnType<typeof boardIn>>['board']

const TOPICS = ['backup', 'replication', 'alert', 'deploy', 'certificate']
const MANY = Array.from({ length: 30 }, (_, at) => `The ${TOPICS[at % 5]} failed in step ${Math.floor(at / 5)}`)
const STRANGE = [
  '',
  '🔥🔥',
  'The same words twice',
  'The same words twice',
  'The same words twice',
  'alarm bell '.repeat(545).trim(),
  '&lt;img src=x onerror=alert(1)&gt; the alarm bell',
  'y'.repeat(300),
]

const notesOn = (board: Board) => board.miro().board.get({ type: 'sticky_note' })

async function placesOf(board: Board) {
  return Object.fromEntries((await notesOn(board)).map(({ id, x, y, parentId }) => [id, { x, y, parentId }]))
}

/** So many notes that moving them takes a while; some lie on top of each other. */
async function writeMany(board: Board, layout: Layout) {
  for (const _ of ['first', 'second', 'third', 'fourth']) await write(board, layout, 'wrong', MANY)
}

/** Suggests, applies, and does something when the tenth note has moved and most still wait. */
async function inMidApply(
  board: Board,
  act: (panel: Awaited<ReturnType<typeof openPanel>>, waiting: string[]) => void,
) {
  const stickyNotes = () => [...board.document.items.values()].filter(({ type }) => type === 'sticky_note')
  const places = new Map(stickyNotes().map(({ id, x, y }) => [id, `${x} ${y}`]))
  const before = await placesOf(board)
  const panel = await openPanel(board)
  await waitFor(() => panel.getByRole('button', { name: 'Suggest clusters' }))
  await panel.press('Suggest clusters')
  await waitFor(() => panel.getByRole('button', { name: 'Apply to board' }))
  const stop = board.document.subscribe(() => {
    const waiting = stickyNotes().filter(({ id, x, y }) => places.get(id) === `${x} ${y}`)
    if (waiting.length > places.size - 10) return
    stop()
    act(
      panel,
      waiting.map(({ id }) => id),
    )
  })
  await panel.press('Apply to board')
  return { panel, before }
}

describe('notes that are empty, emoji only, identical, very long or look like HTML', () => {
  it('go through suggest, apply and undo without losing a word or their place', async () => {
    const { board, layout } = await boardIn('cluster')
    await write(board, layout, 'wrong', STRANGE)
    const before = await placesOf(board)
    const written = (await readNotes(board.miro().board, layout)).map(({ text }) => text).sort()
    const panel = await openPanel(board)
    await waitFor(() => panel.getByRole('button', { name: 'Suggest clusters' }))
    await panel.press('Suggest clusters')
    await waitFor(() => panel.getByRole('button', { name: 'Apply to board' }))
    expect(panel.container.querySelector('img')).toBeNull()
    await panel.press('Apply to board')
    await waitFor(() => panel.getByText(/^Moved \d+ notes/))
    expect((await readNotes(board.miro().board, layout)).map(({ text }) => text).sort()).toEqual(written)
    await panel.press('Undo')
    await waitFor(() => panel.getByText(/^Put \d+ notes? back/))
    expect(await placesOf(board)).toEqual(before)
  })

  it('are shown as text while they are discussed', async () => {
    const { board, layout } = await boardIn('cluster')
    await write(board, layout, 'wrong', STRANGE.slice(2, 7))
    const panel = await openPanel(board)
    await waitFor(() => panel.getByRole('button', { name: 'Suggest clusters' }))
    await panel.press('Suggest clusters')
    await waitFor(() => panel.getAllByLabelText('Cluster name'))
    await panel.press('Apply to board')
    await waitFor(() => panel.getByText(/^Moved \d+ notes/))
    await panel.press('Next phase')
    await panel.press('Start phase')
    await waitFor(() => panel.getByRole('region', { name: 'Notes' }))
    const shown = within(panel.getByRole('region', { name: 'Notes' })).getAllByRole('listitem')
    expect(shown.every(({ children }) => children.length === 0)).toBe(true)
    expect(panel.container.querySelector('img')).toBeNull()
  })
})

describe('while notes are being moved', () => {
  it('a note that is removed is told, and the others arrive', async () => {
    const { board, layout } = await boardIn('cluster')
    await writeMany(board, layout)
    let removed = ''
    const { panel, before } = await inMidApply(board, (_, waiting) => {
      removed = waiting.at(-1) ?? ''
      board.document.remove([removed], 'user')
    })
    await waitFor(() =>
      panel.getByText(/^Moved \d+ notes for .* 1 could not be moved \(It was removed from the board\)\./),
    )
    await panel.press('Undo')
    await waitFor(() => panel.getByText(/^Put \d+ notes? back/))
    const { [removed]: _, ...left } = before
    expect(await placesOf(board)).toEqual(left)
  })

  it('a frame that is deleted is named with what to do, and Undo still brings the notes back', async () => {
    const { board, layout } = await boardIn('cluster')
    await writeMany(board, layout)
    const sdk = board.miro('headless').board
    const frame = await sdk.getById(layout.frames.wrong)
    const { panel } = await inMidApply(board, () => void sdk.remove(frame))
    await waitFor(() =>
      expect(panel.getByRole('alert').textContent).toContain(
        'The frame "What went wrong" is no longer on the board. Choose Set up the board to bring it back.',
      ),
    )
    expect(await notesOn(board)).toHaveLength(120)
    await panel.press('Undo')
    await waitFor(() => panel.getByText(/^Put \d+ notes? back/))
    expect(await notesOn(board)).toHaveLength(120)
  })

  it('Cancel stops, tells how far it came, and Apply to board goes on from there', async () => {
    const { board, layout } = await boardIn('cluster')
    await writeMany(board, layout)
    const { panel, before } = await inMidApply(board, ({ getByRole }) =>
      getByRole('button', { name: 'Cancel' }).click(),
    )
    await waitFor(() => panel.getByText(/^Stopped\. Moved \d+ notes?/))
    await waitFor(() => panel.getByText(/did not come to its end/))
    await panel.press('Apply to board')
    await waitFor(() => panel.getByText(/^Moved \d+ notes?/))
    expect((await stateOf(board).get('undo'))?.finished).toBe(true)
    await panel.press('Undo')
    await waitFor(() => panel.getByText(/^Put \d+ notes? back/))
    expect(await placesOf(board)).toEqual(before)
  })
})

describe('a column that was deleted', () => {
  it('is named once, and brought back where it is named', async () => {
    const { board, layout } = await boardIn('cluster')
    await write(board, layout, 'wrong', MANY.slice(0, 6))
    const panel = await openPanel(board)
    await waitFor(() => panel.getByRole('button', { name: 'Suggest clusters' }))
    await panel.press('Suggest clusters')
    await waitFor(() => panel.getByRole('button', { name: 'Apply to board' }))
    const sdk = board.miro('headless').board
    await sdk.remove(await sdk.getById(layout.frames.wrong))
    await panel.press('Apply to board')
    await waitFor(() =>
      expect(panel.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
        expect.stringContaining('The frame "What went wrong" is no longer on the board.'),
      ]),
    )
    expect(panel.getByText(/^6 notes, \d clusters?$/)).toBeTruthy()
    await panel.press('Set up the board')
    await waitFor(async () => {
      const frames = await sdk.get({ type: 'frame' })
      expect(frames.filter(({ title }) => title === 'What went wrong')).toHaveLength(1)
    })
    await waitFor(() => expect(panel.queryByRole('alert')).toBeNull())
    expect(await notesOn(board)).toHaveLength(6)
  })
})
