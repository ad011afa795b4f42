import { describe, expect, test } from 'vitest'
import type { Open } from '../open.ts'

export function describeReading(open: Open) {
  describe('reading', () => {
    test('get without a filter gives every item and every group [D:ref-board]', async () => {
      const { board } = await open().miro()
      const note = await board.createStickyNote({ content: 'a' })
      const text = await board.createText({ content: 'b' })
      const group = await board.group({ items: [note, text] })
      const found = await board.get()
      expect(found.map(({ id, type }) => [type, id])).toEqual([
        ['sticky_note', note.id],
        ['text', text.id],
        ['group', group.id],
      ])
    })

    test('get by type gives the items of any of the types [D:ref-board]', async () => {
      const { board } = await open().miro()
      await board.createStickyNote()
      await board.createShape()
      await board.createCard()
      const found = await board.get({ type: ['card', 'shape'] })
      expect(found.map(({ type }) => type).sort()).toEqual(['card', 'shape'])
      expect(await board.get({ type: 'frame' })).toEqual([])
    })

    test('get by ids leaves out those that are gone [M:EM]', async () => {
      const { board } = await open().miro()
      const note = await board.createStickyNote()
      const found = await board.get({ id: ['3458000000000000000', note.id] })
      expect(found.map(({ id }) => id)).toEqual([note.id])
    })

    test('get by ids throws for those that are gone, where the board follows the documents [D:ref-board]', async () => {
      const { board } = await open({ missingIds: 'throw' }).miro()
      await expect(board.get({ id: ['7'] })).rejects.toThrow('Can not retrieve item with id 7')
    })

    test('get by a tag nobody made gives nothing [D:ref-board]', async () => {
      const { board } = await open().miro()
      await board.createStickyNote()
      expect(await board.get({ tags: 'later' })).toEqual([])
    })

    test('getById of an item that is gone is rejected with the words apps know it by [M]', async () => {
      const { board } = await open().miro()
      const note = await board.createStickyNote()
      await board.remove(note)
      await expect(board.getById(note.id)).rejects.toThrow(`Can not retrieve item with id ${note.id}`)
    })

    test('an item is plain data with methods: spread, JSON and structuredClone see its properties only [T]', async () => {
      const { board } = await open().miro()
      const note = await board.createStickyNote({ content: 'a' })
      const keys = Object.keys(note).sort()
      expect(Object.keys({ ...note }).sort()).toEqual(keys)
      expect(Object.keys(structuredClone({ ...note })).sort()).toEqual(keys)
      expect(Object.keys(JSON.parse(JSON.stringify(note))).sort()).toEqual(keys)
      expect(keys).toEqual([
        'content',
        'createdAt',
        'createdBy',
        'height',
        'id',
        'modifiedAt',
        'modifiedBy',
        'origin',
        'parentId',
        'relativeTo',
        'shape',
        'style',
        'tagIds',
        'type',
        'width',
        'x',
        'y',
      ])
      expect(structuredClone(note)).toEqual({ ...note })
    })

    test('an item that was read is a snapshot: it does not follow the board [D:ref-board]', async () => {
      const { board } = await open().miro()
      const note = await board.createStickyNote({ content: 'before' })
      const same = await board.getById(note.id)
      note.content = 'after'
      await note.sync()
      expect(same).toMatchObject({ content: '<p>before</p>' })
    })

    test('the board itself must not be awaited [M:SB]', async () => {
      const miro = await open().miro()
      await expect((async () => miro.board)()).rejects.toThrow("Cannot call method '.then()'")
    })
  })
}
