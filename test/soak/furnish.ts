import { openHeadlessBoard } from '../../src/local-board/headless-board.ts'
import { join } from './person.ts'

/** Puts four frames, six tags and ten notes on the board, by somebody who leaves again. Gives the ids of what is there. */
export async function furnish(server: string): Promise<Set<string>> {
  const connection = join(server, 'the first')
  await connection.ready
  const board = openHeadlessBoard({ document: connection.document, me: { id: 'the first', name: 'the first' } })
  const miro = board.miro()
  for (let n = 0; n < 4; n++) {
    await miro.board.createFrame({
      title: `Frame ${n}`,
      x: (n % 2) * 1800 - 900,
      y: n < 2 ? -900 : 900,
      width: 1200,
      height: 1200,
      style: { fillColor: '#ffffff' },
    })
  }
  for (let n = 0; n < 6; n++) await miro.board.createTag({ title: `tag ${n}` })
  for (let n = 0; n < 10; n++)
    await miro.board.createStickyNote({ content: `from the start ${n}`, x: n * 250, y: 3000 })
  await connection.saved()
  const ids = new Set(connection.document.items.keys())
  board.dispose()
  connection.dispose()
  return ids
}
