import type { SelectionUpdateEvent } from '@mirohq/websdk-types'
import { expect, test } from 'vitest'
import { newItem } from '../../../src/local-board/host/index.ts'
import { openHeadlessBoard } from '../../../src/local-board/index.ts'

test("what the board makes by itself is told once to each person's app, and nobody's undo takes it away", async () => {
  const ana = openHeadlessBoard()
  const boards = [ana, ana.asAnother({ id: '2', name: 'Li' })]
  const told: string[][] = boards.map(() => [])
  for (const [index, board] of boards.entries())
    await board
      .miro()
      .board.ui.on(
        'items:create',
        ({ items }: SelectionUpdateEvent) => void told[index]?.push(...items.map(({ id }) => id)),
      )
  await ana.miro().board.getInfo()
  const making = { me: { id: 'database' }, now: 0, items: ana.document.items }
  const notes = ['late', 'calm'].map((content) => newItem('sticky_note', { content }, making))
  ana.document.transact(() => {
    for (const note of notes) ana.document.create(note, 'system')
  }, 'system')
  await ana.miro().board.getInfo()
  const ids = notes.map(({ id }) => id)
  expect(told).toEqual([ids, ids])
  ana.document.history.undo()
  expect([...ana.document.items.keys()]).toEqual(ids)
  ana.dispose()
})

test('what the board mends is not told as if a person had done it', async () => {
  const board = openHeadlessBoard()
  const sdk = board.miro().board
  const frame = await sdk.createFrame({ width: 800, height: 600 })
  const note = await sdk.createStickyNote({ content: 'inside' })
  await frame.add(note)
  const told: string[] = []
  await sdk.ui.on(
    'experimental:items:update',
    ({ items }: SelectionUpdateEvent) => void told.push(...items.map(({ type }) => type)),
  )
  await sdk.ui.on('items:delete', ({ items }: SelectionUpdateEvent) => void told.push(...items.map(({ type }) => type)))
  board.document.remove([frame.id], 'user')
  await sdk.getInfo()
  expect([told, board.document.get(note.id)?.parentId]).toEqual([['frame'], null])
  board.dispose()
})
