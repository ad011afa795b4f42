import { describe, expect, test } from 'vitest'
import { newItem } from '../../../src/local-board/host/index.ts'
import { BOB, type Open } from '../open.ts'

export function describeReading(open: Open) {
  describe('reading', () => {
    test('get without a filter gives every item, every group and every tag [D:ref-board]', async () => {
      const { board } = await open().miro()
      const tag = await board.createTag({ title: 'Cause' })
      const frame = await board.createFrame({ width: 500, height: 500 })
      const note = await board.createStickyNote({ content: 'a' })
      const text = await board.createText({ content: 'b' })
      const line = await board.createConnector({ start: { item: note.id }, end: { item: text.id } })
      const group = await board.group({ items: [note, text] })
      const found = await board.get()
      expect(found.map(({ id, type }) => [type, id])).toEqual([
        ['frame', frame.id],
        ['sticky_note', note.id],
        ['text', text.id],
        ['connector', line.id],
        ['group', group.id],
        ['tag', tag.id],
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

    test('getById of an item that is gone is rejected with the words apps know it by [D:ref-board, M:EM]', async () => {
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
      const opened = open()
      const { board } = await opened.miro()
      const note = await board.createStickyNote({ content: 'before' })
      const theirs = (await (await opened.asAnother(BOB).miro()).board.get({ type: 'sticky_note' }))[0]!
      theirs.content = 'after'
      await theirs.sync()
      expect(note.content).toBe('<p>before</p>')
      expect(await board.getById(note.id)).toMatchObject({ content: '<p>after</p>' })
    })

    test('get by one id gives that item, tag or group; by several ids any of them [D:ref-board]', async () => {
      const { board } = await open().miro()
      const [a, b] = [await board.createShape(), await board.createShape()]
      const group = await board.group({ items: [a, b] })
      const tag = await board.createTag({ title: 'a' })
      const idsOf = async (id: string | string[]) => (await board.get({ id })).map((item) => item.id)
      expect(await idsOf(a.id)).toEqual([a.id])
      expect(await idsOf([tag.id, group.id, b.id])).toEqual([tag.id, group.id, b.id])
      expect((await board.getById(tag.id)).type).toBe('tag')
    })

    test('get has no upper bound [D:ref-board]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const made = Array.from({ length: 3000 }, () =>
        newItem('sticky_note', {}, { me: { id: '1' }, now: 0, items: new Map() }),
      )
      opened.document.transact(() => {
        for (const item of made) opened.document.create(item, 'user')
      }, 'user')
      expect(await board.get()).toHaveLength(3000)
    })

    test('getChildren, getItems and getConnectors refuse what is gone or give nothing [D:ref-error-handling, I]', async () => {
      const { board } = await open().miro()
      const frame = await board.createFrame()
      const group = await board.group({
        items: [await board.createShape({ x: 900 }), await board.createShape({ x: 900 })],
      })
      expect([await frame.getChildren(), await frame.getConnectors()]).toEqual([[], []])
      await board.remove(frame)
      await board.remove(group)
      await expect(frame.getChildren()).rejects.toThrow(`Cannot find the item with ID: ${frame.id}.`)
      await expect(group.getItems()).rejects.toThrow(`Cannot find the item with ID: ${group.id}.`)
    })
  })
}
