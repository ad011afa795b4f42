import { afterEach, describe, expect, test } from 'vitest'
import { absoluteCentre, type BoardDocument } from '../../../src/local-board/host/index.ts'
import { openHeadlessBoard } from '../../../src/local-board/index.ts'
import { linkedDocuments } from './linked-documents.ts'

const FRAME = { x: 1000, y: 1000, width: 800, height: 800 }
const opened: ReturnType<typeof openHeadlessBoard>[] = []
afterEach(() => {
  for (const board of opened.splice(0)) board.dispose()
})

function twoPages() {
  const link = linkedDocuments()
  const [mine, bobs] = [link.here, link.there].map((document, index) => {
    const board = openHeadlessBoard({ document, me: { id: String(index + 1), name: index === 0 ? 'Ada' : 'Bob' } })
    opened.push(board)
    return board.miro()
  })
  return { ...link, mine: mine!, bobs: bobs! }
}

const centre = (document: BoardDocument, id: string) => absoluteCentre(document.items, document.get(id)!)

describe('two pages', () => {
  test('a note put into a frame that a teammate removes at the same time stays where it is', async () => {
    const { here, there, part, meet, mine, bobs } = twoPages()
    const frame = await mine.board.createFrame(FRAME)
    part()
    await mine.board.remove(frame)
    const note = await bobs.board.createStickyNote({ x: 900, y: 1100, content: 'late' })
    expect(note.parentId).toBe(frame.id)
    meet()
    for (const document of [here, there]) {
      expect(document.get(note.id)).toMatchObject({ parentId: null, content: '<p>late</p>' })
      expect(centre(document, note.id)).toEqual({ x: 900, y: 1100 })
    }
  })

  test('undoing a frame leaves the notes of others where they are', async () => {
    const { here, there, mine, bobs } = twoPages()
    const frame = await mine.board.createFrame(FRAME)
    const note = await bobs.board.createStickyNote({ x: 900, y: 1100 })
    here.history.undo()
    expect(here.get(frame.id)).toBe(undefined)
    for (const document of [here, there])
      expect(document.get(note.id)).toMatchObject({ parentId: null, x: 900, y: 1100 })
  })

  test('a connector drawn to a note that a teammate removes at the same time goes with it', async () => {
    const { here, there, part, meet, mine, bobs } = twoPages()
    const [a, b] = [await mine.board.createShape({ x: 0 }), await mine.board.createShape({ x: 400 })]
    part()
    await mine.board.remove(b)
    await bobs.board.createConnector({ start: { item: a.id }, end: { item: b.id } })
    meet()
    for (const document of [here, there]) expect([...document.items.keys()]).toEqual([a.id])
  })
})
