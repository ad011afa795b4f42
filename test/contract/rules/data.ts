import { describe, expect, test, vi } from 'vitest'
import { BOB, type Open } from '../open.ts'

type Seen = [value: unknown, version: string][]

export function describeData(open: Open) {
  describe('storage, app data, metadata', () => {
    test('onValue tells the stored value at once, then every change, own ones included [D:ref-collection]', async () => {
      const opened = open()
      const mine = (await opened.miro()).board.storage.collection('debrief')
      const bobs = (await opened.asAnother(BOB).miro()).board.storage.collection('debrief')
      await mine.set('phase', 'goal')
      const seen: Seen = []
      await mine.onValue('phase', (value, version) => void seen.push([value, version]))
      await mine.set('phase', 'timeline')
      await bobs.set('phase', { id: 'brainstorm' })
      await bobs.remove('phase')
      await vi.waitFor(() =>
        expect(seen).toEqual([
          ['goal', '1'],
          ['timeline', '2'],
          [{ id: 'brainstorm' }, '3'],
          [undefined, '4'],
        ]),
      )
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
      const large = 'a'.repeat(20 * 1024)
      await board.setAppData('c', large)
      await expect(board.setAppData('d', large)).rejects.toThrow(
        'The data storage limit for "appdata" has been exceeded.',
      )
    })

    test('metadata sits on its item, 6 KB of it, and goes with it [D:storage]', async () => {
      const { board } = await open().miro()
      const note = await board.createStickyNote()
      await note.setMetadata('cluster', { id: 7 })
      expect(await note.getMetadata('cluster')).toEqual({ id: 7 })
      expect(await board.getMetadata(note)).toEqual({ cluster: { id: 7 } })
      const refused = 'The data storage limit for "metadata" has been exceeded.'
      await expect(note.setMetadata('long', 'a'.repeat(6 * 1024))).rejects.toThrow(refused)
      await board.remove(note)
      await expect(note.getMetadata()).rejects.toThrow(`Cannot find the item with ID: ${note.id}.`)
    })

    test('another app sees none of it [M:EM]', async () => {
      const opened = open({ appId: 'debrief' })
      await (await opened.miro()).board.storage.collection('a').set('b', 1)
      expect([...opened.document.map('storage').keys()]).toEqual(['debrief/a:b'])
    })
  })
}
