import { describe, expect, test, vi } from 'vitest'
import { createHost } from '../../../src/local-board/host/index.ts'
import { BOB, type Open } from '../open.ts'
import { rawPage } from '../raw.ts'

type Seen = [value: unknown, version: string][]

export function describeData(open: Open) {
  describe('storage, app data, metadata', () => {
    test('onValue tells the stored value at once, then every change, own ones included [D:ref-collection]', async () => {
      const opened = open()
      const mine = (await opened.miro()).board.storage.collection('debrief')
      const bobs = (await opened.asAnother(BOB).miro()).board.storage.collection('debrief')
      await mine.set('phase', 'goal')
      const seen: Record<'mine' | 'bobs', Seen> = { mine: [], bobs: [] }
      await mine.onValue('phase', (value, version) => void seen.mine.push([value, version]))
      await bobs.onValue('phase', (value, version) => void seen.bobs.push([value, version]))
      await mine.set('phase', 'timeline')
      await bobs.set('phase', { id: 'brainstorm' })
      expect(await mine.get('phase')).toEqual({ id: 'brainstorm' })
      await bobs.remove('phase')
      const told: Seen = [
        ['goal', '1'],
        ['timeline', '2'],
        [{ id: 'brainstorm' }, '3'],
        [undefined, '4'],
      ]
      await vi.waitFor(() => expect(seen).toEqual({ mine: told, bobs: told }))
    })

    test('onValue of a key nobody wrote tells undefined at once [D:ref-collection]', async () => {
      const collection = (await open().miro()).board.storage.collection('debrief')
      const seen: unknown[] = []
      await collection.onValue('owner', (value) => void seen.push(value))
      await vi.waitFor(() => expect(seen).toEqual([undefined]))
      expect(await collection.get('owner')).toBe(undefined)
    })

    test('a second listener of a key is told at once as well; offValue ends one listener only [D:ref-collection]', async () => {
      const collection = (await open().miro()).board.storage.collection('debrief')
      await collection.set('a', 1)
      const seen: unknown[] = []
      const first = (value: unknown) => void seen.push(['first', value])
      await collection.onValue('a', first)
      await collection.onValue('a', (value) => void seen.push(['second', value]))
      await collection.offValue('a', first)
      await collection.set('a', 2)
      await vi.waitFor(() =>
        expect(seen).toEqual([
          ['first', 1],
          ['second', 1],
          ['second', 2],
        ]),
      )
    })

    test('collections and keys keep apart, whatever they are called [I]', async () => {
      const { storage } = (await open().miro()).board
      await storage.collection('a').set('b:c', 1)
      await storage.collection('a:b').set('c', 2)
      expect(await storage.collection('a').get('b:c')).toBe(1)
      expect(await storage.collection('a').get('c')).toBe(undefined)
    })

    test('a key holds 64 KB and no more [D:storage]', async () => {
      const collection = (await open().miro()).board.storage.collection('debrief')
      const fits = 'a'.repeat(64 * 1024 - 2)
      await collection.set('a', fits)
      await expect(collection.set('a', `${fits}a`)).rejects.toThrow(
        'The data storage limit for "storage" has been exceeded.',
      )
      expect(await collection.get('a')).toBe(fits)
    })

    test('app data: a key, all keys, and 30 KB for all together [D:storage]', async () => {
      const { board } = await open().miro()
      expect(await board.setAppData('a', { b: [1, null] })).toEqual({ a: { b: [1, null] } })
      await board.setAppData('c', 'x')
      expect(await board.getAppData('a')).toEqual({ b: [1, null] })
      expect(await board.getAppData()).toEqual({ a: { b: [1, null] }, c: 'x' })
      const almost = 'a'.repeat(15 * 1024 - 20)
      await board.setAppData('a', almost)
      await board.setAppData('c', almost)
      const refused = 'The data storage limit for "appdata" has been exceeded.'
      await expect(board.setAppData('c', `${almost}${'a'.repeat(40)}`)).rejects.toThrow(refused)
      await expect(board.setAppData('d', 'a'.repeat(40))).rejects.toThrow(refused)
      expect(await board.getAppData()).toEqual({ a: almost, c: almost })
    })

    test('metadata sits on its item, 6 KB of it, and goes with it [D:storage]', async () => {
      const { board } = await open().miro()
      const note = await board.createStickyNote()
      await note.setMetadata('cluster', { id: 7 })
      expect(await note.getMetadata('cluster')).toEqual({ id: 7 })
      expect(await board.getMetadata(note)).toEqual({ cluster: { id: 7 } })
      const almost = 'a'.repeat(6 * 1024 - 50)
      await note.setMetadata('long', almost)
      const refused = 'The data storage limit for "metadata" has been exceeded.'
      await expect(note.setMetadata('more', 'a'.repeat(50))).rejects.toThrow(refused)
      expect(await note.getMetadata()).toEqual({ cluster: { id: 7 }, long: almost })
      const other = await board.createStickyNote()
      await other.setMetadata('long', almost)
      await board.remove(note)
      await expect(note.getMetadata()).rejects.toThrow(`Cannot find the item with ID: ${note.id}.`)
    })

    test('another app sees none of it, whatever the apps are called [M:EM, D:storage]', async () => {
      const opened = open({ appId: 'a' })
      const { board } = await opened.miro()
      const note = await board.createStickyNote()
      const others = ['a/b', 'a:b', 'b'].map((appId) => {
        const host = createHost({ document: opened.document, page: opened.page, appId })
        const { send } = rawPage(host)
        send([
          ['STORAGE_SET', { collection: 'c', key: 'd', value: appId }],
          ['SET_BOARD_APP_DATA', { key: 'd', value: appId }],
          ['WIDGET_SET_METADATA', { id: note.id, type: note.type, key: 'd', value: appId }],
        ])
        return { host, send, appId }
      })
      const read: [string, object][] = [
        ['STORAGE_GET', { collection: 'c', key: 'd' }],
        ['GET_BOARD_APP_DATA', {}],
        ['WIDGET_GET_METADATA', { id: note.id, type: note.type }],
      ]
      for (const { send, appId } of others)
        expect(send(read)).toEqual([
          ['S', appId],
          ['S', { d: appId }],
          ['S', { d: appId }],
        ])
      expect(rawPage(opened.host).send(read)).toEqual([
        ['S', undefined],
        ['S', {}],
        ['S', {}],
      ])
      await board.remove(note)
      expect([...opened.document.map('metadata').keys()]).toEqual([])
      for (const { host } of others) host.dispose()
    })

    test('what one person stores is there for everybody with the app [D:storage]', async () => {
      const opened = open()
      const mine = (await opened.miro()).board
      const bobs = (await opened.asAnother(BOB).miro()).board
      const note = await mine.createStickyNote()
      await mine.setAppData('a', 1)
      await note.setMetadata('a', 2)
      await mine.storage.collection('c').set('a', 3)
      const read = [await bobs.getAppData('a'), await bobs.storage.collection('c').get('a')]
      expect([...read, await bobs.getMetadata(note, 'a')]).toEqual([1, 3, 2])
    })

    test('undefined or null takes a key of app data or metadata away; empty values stay [D:ref-board]', async () => {
      const { board } = await open().miro()
      const note = await board.createStickyNote()
      for (const nothing of [undefined, null]) {
        await board.setAppData('a', 1)
        expect(await board.setAppData('a', nothing as null)).toEqual({})
        expect(await board.getAppData('a')).toBe(undefined)
        await note.setMetadata('a', 1)
        expect(await note.setMetadata('a', nothing as null)).toEqual({})
        expect(await note.getMetadata('a')).toBe(undefined)
      }
      for (const empty of ['', [], {}, 0, false]) {
        await board.setAppData('a', empty)
        await note.setMetadata('a', empty)
        expect([await board.getAppData('a'), await note.getMetadata('a')]).toEqual([empty, empty])
      }
    })

    test('what is read is a copy of what is stored [D:ref-board]', async () => {
      const { board } = await open().miro()
      const note = await board.createStickyNote()
      await note.setMetadata('a', { list: [1] })
      const read = await note.getMetadata<{ list: number[] }>('a')
      read.list.push(2)
      expect(await note.getMetadata('a')).toEqual({ list: [1] })
    })

    test('each app has a limit of its own for app data [D:storage]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const large = 'a'.repeat(29 * 1024)
      await board.setAppData('a', large)
      const host = createHost({ document: opened.document, page: opened.page, appId: 'other' })
      const answers = rawPage(host).send([['SET_BOARD_APP_DATA', { key: 'a', value: large }]])
      host.dispose()
      expect(answers).toEqual([['S', { a: large }]])
    })

    test('metadata sits on every kind of item but frames, groups, tags and what the SDK does not support [D:storage, M:EM]', async () => {
      const { board } = await open().miro()
      const url = 'https://example.com/a.png'
      const ends = [await board.createShape(), await board.createText({ content: 'a' })] as const
      const items = [
        ...ends,
        await board.createStickyNote(),
        await board.createCard(),
        await board.createImage({ url }),
        await board.createEmbed({ url }),
        await board.createPreview({ url }),
        await board.createConnector({ start: { item: ends[0].id }, end: { item: ends[1].id } }),
      ]
      for (const item of items) await item.setMetadata('type', item.type)
      expect(await Promise.all(items.map((item) => item.getMetadata('type')))).toEqual(items.map(({ type }) => type))
      const group = await board.group({ items: [...ends] })
      await expect(board.getMetadata(group as never)).rejects.toThrow('unsupported: Group.getMetadata()')
      const tag = await board.createTag({ title: 'a' })
      await expect(board.setMetadata(tag as never, 'a', 1)).rejects.toThrow('unsupported: Tag.setMetadata()')
      await board.experimental.createShape({ shape: 'flow_chart_or' })
      await board.experimental.createMindmapNode()
      const unsupported = (await board.get()).filter(({ type }) => /stencil|mindmap/.test(type)) as typeof items
      expect(unsupported).toHaveLength(2)
      for (const item of unsupported) {
        await expect(item.getMetadata()).rejects.toThrow('unsupported: Unsupported.getMetadata()')
        await expect(item.setMetadata('a', 1)).rejects.toThrow('unsupported: Unsupported.setMetadata()')
      }
    })
  })
}
