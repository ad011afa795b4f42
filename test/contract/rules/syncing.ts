import { describe, expect, test } from 'vitest'
import { BOB, type Open } from '../open.ts'

const START = Date.parse('2026-03-02T14:05:00Z')

export function describeSyncing(open: Open) {
  describe('sync, remove and locks', () => {
    test('sync writes the changes and refreshes the object in place [D:ref-board]', async () => {
      let now = START
      const opened = open({ now: () => now })
      const { board } = await opened.miro()
      const note = await board.createStickyNote({ content: 'a' })
      now += 60_000
      const { board: bobs } = await opened.asAnother(BOB).miro()
      const theirs = (await bobs.get({ type: 'sticky_note' }))[0]!
      Object.assign(theirs, { x: 300, content: 'b', style: { ...theirs.style, fillColor: 'cyan' } })
      await theirs.sync()
      expect(theirs).toMatchObject({
        x: 300,
        content: '<p>b</p>',
        style: { fillColor: 'cyan' },
        createdBy: '1',
        modifiedBy: '2',
        modifiedAt: '2026-03-02T14:06:00.000Z',
      })
      expect({ ...(await board.getById(note.id)) }).toEqual({ ...theirs })
    })

    test('a sync with a property that the item does not have is refused, and changes nothing [D:ref-error-handling]', async () => {
      const { board } = await open().miro()
      const note = await board.createStickyNote()
      Object.assign(note, { x: 40, color: 'red' })
      await expect(note.sync()).rejects.toThrow('The color style property is unknown.')
      expect(await board.getById(note.id)).toMatchObject({ x: 0 })
    })

    test('sync of a stale object overwrites what a teammate wrote meanwhile [M:EM]', async () => {
      const { board } = await open().miro()
      const mine = await board.createStickyNote({ content: 'old' })
      const theirs = (await board.get({ type: 'sticky_note' }))[0]!
      theirs.content = 'new'
      await theirs.sync()
      mine.x = 500
      await mine.sync()
      expect(await board.getById(mine.id)).toMatchObject({ x: 500, content: '<p>old</p>' })
    })

    test('a sync that changes nothing is no modification [I]', async () => {
      let now = START
      const { board } = await open({ now: () => now }).miro()
      const note = await board.createStickyNote({ content: 'a' })
      now += 60_000
      await note.sync()
      expect(note.modifiedAt).toBe(note.createdAt)
    })

    test('sync and remove of an item that is gone are refused with its id [D:ref-error-handling]', async () => {
      const { board } = await open().miro()
      const note = await board.createStickyNote()
      await board.remove(note)
      await expect(note.sync()).rejects.toThrow(`Cannot find the item with ID: ${note.id}.`)
      await expect(board.remove(note)).rejects.toThrow(`Cannot remove the sticky_note item (id=${note.id}).`)
    })

    test('an item that somebody is editing refuses changes until they are done [D:ref-error-handling]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const note = await board.createStickyNote()
      opened.page.lock(note.id)
      note.x = 10
      await expect(note.sync()).rejects.toThrow(`because item ${note.id} is locked by another client.`)
      opened.page.unlock(note.id)
      await note.sync()
      expect(await board.getById(note.id)).toMatchObject({ x: 10 })
    })

    test('sync gives nothing back; board.sync does the same as the own one of an item [D:ref-board, T]', async () => {
      const { board } = await open().miro()
      const note = await board.createStickyNote({ content: 'a' })
      note.x = 10
      expect(await note.sync()).toBe(undefined)
      note.content = 'b'
      expect(await board.sync(note)).toBe(undefined)
      expect(note).toMatchObject({ x: 10, content: '<p>b</p>' })
      expect({ ...(await board.getById(note.id)) }).toEqual({ ...note })
      expect(await board.remove(note)).toBe(undefined)
    })

    test('an item that somebody is editing cannot be removed, grouped, or taken into or out of a frame [D:ref-error-handling]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const frame = await board.createFrame({ width: 800, height: 800 })
      const [child, other] = [await board.createShape(), await board.createShape({ x: 2000 })]
      const loose = await board.createShape({ x: 3000 })
      opened.document.update(loose.id, { x: 0 }, 'user')
      opened.page.lock(child.id, loose.id)
      await expect(board.remove(child)).rejects.toThrow(`because item ${child.id} is locked by another client.`)
      await expect(board.group({ items: [child, other] })).rejects.toThrow(
        `item ${child.id} is locked by another client`,
      )
      await expect(frame.add(loose)).rejects.toThrow(
        `Cannot attach a locked item to a parent, because another client is locking item ${loose.id}.`,
      )
      await expect(frame.remove(child)).rejects.toThrow(
        `Cannot detach a locked item from its parent, because another client is locking item ${child.id}.`,
      )
      const refused = `Cannot change parent, because item ${child.id} is locked by another client.`
      frame.width = 900
      await expect(frame.sync()).rejects.toThrow(refused)
      Object.assign(frame, { x: 100, width: 800 })
      await expect(frame.sync()).rejects.toThrow(refused)
      opened.page.unlock(child.id)
      await frame.sync()
      expect(await board.getById(frame.id)).toMatchObject({ x: 100 })
    })
  })
}
