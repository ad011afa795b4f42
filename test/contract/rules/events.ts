import type { SelectionUpdateEvent } from '@mirohq/websdk-types'
import { describe, expect, test, vi } from 'vitest'
import { BOB, type Open } from '../open.ts'

export function describeEvents(open: Open) {
  describe('events', () => {
    test('icon:click reaches the headless page only [D:ref-ui]', async () => {
      const opened = open()
      const headless = (await opened.miro('headless')).board
      const panel = (await opened.miro('panel')).board
      const seen: string[] = []
      await panel.ui.on('icon:click', () => void seen.push('panel'))
      await headless.ui.on('icon:click', () => void seen.push('headless'))
      opened.host.clickIcon()
      await vi.waitFor(() => expect(seen).toEqual(['headless']))
      await panel.getInfo()
      expect(seen).toEqual(['headless'])
    })

    test('a click before the headless page listens is not lost [I]', async () => {
      const opened = open()
      opened.host.clickIcon()
      const clicked = vi.fn()
      await (await opened.miro('headless')).board.ui.on('icon:click', clicked)
      await vi.waitFor(() => expect(clicked).toHaveBeenCalledTimes(1))
    })

    test('items made and removed are told to every page of everybody, as items with methods [D:ref-ui]', async () => {
      const opened = open()
      const mine = (await opened.miro()).board
      const seen: unknown[] = []
      const bobs = (await opened.asAnother(BOB).miro('headless')).board
      await bobs.ui.on(
        'items:create',
        ({ items }: SelectionUpdateEvent) => void seen.push(['create', items.map(({ id }) => id)]),
      )
      await bobs.ui.on(
        'items:delete',
        ({ items }: SelectionUpdateEvent) => void seen.push(['delete', items.map(({ id }) => id)]),
      )
      await mine.ui.on('items:create', ({ items }: SelectionUpdateEvent) => void seen.push(typeof items[0]?.sync))
      const note = await mine.createStickyNote()
      await mine.remove(note)
      await vi.waitFor(() =>
        expect(seen).toEqual(expect.arrayContaining(['function', ['create', [note.id]], ['delete', [note.id]]])),
      )
    })

    test('a move is told, an edit of the text is not [D:ref-ui]', async () => {
      const { board } = await open().miro()
      const seen: unknown[] = []
      await board.ui.on(
        'experimental:items:update',
        ({ items }: SelectionUpdateEvent) => void seen.push(items.map((item) => [item.id, 'x' in item && item.x])),
      )
      const note = await board.createStickyNote({ content: 'a' })
      note.content = 'b'
      await note.sync()
      note.x = 70
      await note.sync()
      await vi.waitFor(() => expect(seen).toEqual([[[note.id, 70]]]))
    })

    test('selecting by hand tells the items, and the group when it is selected whole [D:ref-ui]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const [a, b, c] = [await board.createShape(), await board.createShape(), await board.createShape()]
      const group = await board.group({ items: [a, b] })
      const seen: string[][] = []
      await board.ui.on(
        'selection:update',
        ({ items }: SelectionUpdateEvent) => void seen.push(items.map(({ id }) => id)),
      )
      opened.page.select([a.id, b.id])
      opened.page.select([c.id])
      await vi.waitFor(() => expect(seen).toEqual([[a.id, b.id, group.id], [c.id]]))
      expect((await board.getSelection()).map(({ id }) => id)).toEqual([c.id])
    })

    test('select adds to the selection, deselect takes away [D:ref-board]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const [a, b, c] = [await board.createShape(), await board.createShape(), await board.createText({ content: 'c' })]
      expect((await board.select({ id: [a.id, b.id] })).map((item) => ({ ...item }))).toEqual([{ ...a }, { ...b }])
      expect((await board.select({ type: 'text' })).map(({ id }) => id)).toEqual([c.id])
      expect(opened.page.selection()).toEqual([a.id, b.id, c.id])
      await board.deselect({ id: a.id })
      expect(opened.page.selection()).toEqual([b.id, c.id])
      await board.deselect()
      expect(opened.page.selection()).toEqual([])
    })

    test('a broadcast reaches the others, never a page of the sender [D:ref-events]', async () => {
      const opened = open()
      const [panel, headless] = [(await opened.miro()).board, (await opened.miro('headless')).board]
      const bob = opened.asAnother(BOB)
      const seen: unknown[] = []
      const listen = async ({ events }: typeof panel, who: string) =>
        events.on('hello', (payload) => void seen.push([who, payload]))
      await listen(headless, 'own headless page')
      await listen(panel, 'the sender')
      await listen((await bob.miro()).board, "Bob's panel")
      await listen((await bob.miro('headless')).board, "Bob's headless page")
      await panel.events.broadcast('hello', { to: 'all' })
      await vi.waitFor(() => expect(seen).toHaveLength(2))
      await Promise.all([panel.getInfo(), headless.getInfo()])
      expect(seen).toEqual([
        ["Bob's panel", { to: 'all' }],
        ["Bob's headless page", { to: 'all' }],
      ])
    })

    test('a broadcast is heard by who listens at that moment: there is no history, and no answer [D:ref-events]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const bobs = (await opened.asAnother(BOB).miro()).board
      expect(await board.events.broadcast('hello', 1)).toBe(undefined)
      const seen: unknown[] = []
      await bobs.events.on('hello', (payload) => void seen.push(payload))
      await board.events.broadcast('hello', 2)
      await vi.waitFor(() => expect(seen).toEqual([2]))
    })

    test('off ends a listener; a throwing one does not silence the rest [I]', async () => {
      const { board } = await open().miro()
      const seen: string[] = []
      const gone = () => void seen.push('gone')
      const throwing = () => {
        seen.push('throwing')
        throw new Error('of the app')
      }
      // In the same world as the app, what its listener throws would be an error of the test.
      const later = queueMicrotask
      vi.stubGlobal('queueMicrotask', (task: () => void) => later(() => void tryOf(task)))
      await board.ui.on('items:create', gone)
      await board.ui.on('items:create', throwing)
      await board.ui.on('items:create', () => void seen.push('there'))
      await board.ui.off('items:create', gone)
      await board.createStickyNote()
      await board.createStickyNote()
      await vi.waitFor(() => expect(seen).toEqual(['throwing', 'there', 'throwing', 'there']))
      vi.unstubAllGlobals()
    })

    test('every page of the app is told: the headless one, the panel and the modal [D:ref-ui]', async () => {
      const opened = open()
      const seen: string[] = []
      for (const kind of ['headless', 'panel', 'modal'] as const) {
        const { ui } = (await opened.miro(kind)).board
        await ui.on('selection:update', () => void seen.push(kind))
      }
      opened.page.select([])
      await vi.waitFor(() => expect(seen).toEqual(['headless', 'panel', 'modal']))
    })

    test('a resize and a turn are told as well; colours, texts and tags are not [D:ref-ui]', async () => {
      const { board } = await open().miro()
      const seen: unknown[] = []
      const told = ({ items }: SelectionUpdateEvent) => void seen.push(items.map(({ id }) => id))
      await board.ui.on('experimental:items:update', told)
      const [shape, note] = [await board.createShape(), await board.createStickyNote({ x: 900 })]
      const tag = await board.createTag({ title: 'a' })
      Object.assign(note, { content: 'b', tagIds: [tag.id], style: { ...note.style, fillColor: 'red' } })
      await note.sync()
      Object.assign(shape, { width: 300 })
      await shape.sync()
      shape.rotation = 45
      await shape.sync()
      await vi.waitFor(() => expect(seen).toEqual([[shape.id], [shape.id]]))
    })

    test('pasted and duplicated items are not told as made, to nobody; they are when they are deleted [D:ref-ui]', async () => {
      const opened = open()
      const boards = [(await opened.miro()).board, (await opened.asAnother(BOB).miro()).board]
      const note = await boards[0]!.createStickyNote()
      const seen: string[] = []
      for (const { ui } of boards) {
        await ui.on('items:create', ({ items }: SelectionUpdateEvent) => void seen.push(...items.map(({ id }) => id)))
        await ui.on(
          'items:delete',
          ({ items }: SelectionUpdateEvent) => void seen.push(...items.map(({ id }) => `-${id}`)),
        )
      }
      opened.document.create({ ...opened.document.get(note.id)!, id: '7', copied: true }, 'user')
      const copy = await boards[0]!.getById('7')
      expect({ ...copy }).toEqual({ ...note, id: '7' })
      await boards[0]!.remove(copy)
      await vi.waitFor(() => expect(seen).toEqual(['-7', '-7']))
    })

    test('a broadcast reaches the other tabs of the same person, with or without a payload [D:ref-events]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const tab = (await opened.asAnother({ id: '1', name: 'Ada' }).miro()).board
      const seen: unknown[] = []
      const listener = (payload: unknown) => void seen.push(payload)
      await tab.events.on('hello', listener)
      await board.events.broadcast('other')
      await board.events.broadcast('hello')
      await board.events.broadcast('hello', [1, { a: null }])
      await vi.waitFor(() => expect(seen).toEqual([undefined, [1, { a: null }]]))
      await tab.events.off('hello', listener)
      await board.events.broadcast('hello')
      await tab.getInfo()
      expect(seen).toHaveLength(2)
    })
  })
}

function tryOf(task: () => void) {
  try {
    task()
  } catch (error) {
    expect(error).toEqual(new Error('of the app'))
  }
}
