import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { BoardDocument } from '../../../src/local-board/host/document.ts'
import { splitUpdate } from '../../../src/local-board/sync/split-update.ts'
import { note } from './boards.ts'

/** Two people’s work of some length, with overwritten and deleted things in it. */
function worked(): BoardDocument {
  const [ada, bo] = [new BoardDocument(), new BoardDocument()]
  for (let n = 0; n < 60; n++) {
    const mine = n % 2 ? ada : bo
    mine.create(note(`note-${n}`, `text ${n} `.repeat(20)), 'user')
    if (n > 10) mine.update(`note-${n - 4}`, { x: n, content: `again ${n}` }, 'user')
    if (n % 7 === 0) mine.remove([`note-${n - 7}`], 'user')
    if (n % 5 === 0) {
      Y.applyUpdate(ada.doc, Y.encodeStateAsUpdate(bo.doc))
      Y.applyUpdate(bo.doc, Y.encodeStateAsUpdate(ada.doc))
    }
  }
  Y.applyUpdate(ada.doc, Y.encodeStateAsUpdate(bo.doc))
  return ada
}

const itemsOf = (board: BoardDocument) => Object.fromEntries(board.items)

test.each([300, 1_000, 5_000])('an update cut into parts of at most %i bytes gives the same board', (most) => {
  const board = worked()
  const parts = splitUpdate(Y.encodeStateAsUpdate(board.doc), most)
  expect(parts.length).toBeGreaterThan(3)
  expect(parts.filter((part) => part.length > most)).toEqual([])
  const other = new BoardDocument()
  for (const part of parts) Y.applyUpdate(other.doc, part)
  expect(itemsOf(other)).toEqual(itemsOf(board))
  expect(Y.encodeStateVector(other.doc)).toEqual(Y.encodeStateVector(board.doc))
  expect(other.doc.store.pendingStructs).toBeNull()
})

test('parts of what is new since a state are enough for one who has that state', () => {
  const board = worked()
  const other = new BoardDocument()
  Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(board.doc))
  for (let n = 0; n < 30; n++) board.update('note-50', { content: 'z'.repeat(100 + n) }, 'user')
  for (const part of splitUpdate(Y.encodeStateAsUpdate(board.doc, Y.encodeStateVector(other.doc)), 400))
    Y.applyUpdate(other.doc, part)
  expect(itemsOf(other)).toEqual(itemsOf(board))
})

test('an update short enough stays as it is', () => {
  const update = Y.encodeStateAsUpdate(worked().doc)
  expect(splitUpdate(update, update.length)).toEqual([update])
})

test('one value that is too large is in a part of its own, and gone from it when undone', () => {
  const board = worked()
  board.create(note('huge', 'x'.repeat(20_000)), 'user')
  const lengths = () => splitUpdate(Y.encodeStateAsUpdate(board.doc), 1_000).filter((part) => part.length > 1_000)
  expect(lengths()).toHaveLength(1)
  board.history.undo()
  expect(lengths()).toEqual([])
  const other = new BoardDocument()
  for (const part of splitUpdate(Y.encodeStateAsUpdate(board.doc), 1_000)) Y.applyUpdate(other.doc, part)
  expect(itemsOf(other)).toEqual(itemsOf(board))
  board.history.redo()
  expect(lengths()).toHaveLength(1)
})
