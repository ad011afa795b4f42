import { describe, expect, test } from 'vitest'
import { BOB, type Open } from '../open.ts'

const START = Date.parse('2026-03-02T14:05:00Z')

export function describeItems(open: Open) {
  describe('items', () => {
    test('a sticky note has its defaults: 199 by 228, light yellow, at the centre of the board [D:ref-sticky-note]', async () => {
      const { board } = await open({ now: () => START }).miro()
      const note = await board.createStickyNote({ content: 'Slow deploy' })
      expect({ ...note }).toEqual({
        id: expect.stringMatching(/^\d{19}$/),
        type: 'sticky_note',
        x: 0,
        y: 0,
        width: 199,
        height: 228,
        origin: 'center',
        relativeTo: 'canvas_center',
        parentId: null,
        content: '<p>Slow deploy</p>',
        shape: 'square',
        style: { fillColor: 'light_yellow', textAlign: 'center', textAlignVertical: 'middle' },
        tagIds: [],
        createdAt: '2026-03-02T14:05:00.000Z',
        createdBy: '1',
        modifiedAt: '2026-03-02T14:05:00.000Z',
        modifiedBy: '1',
      })
    })

    test('a rectangular sticky note is 350 wide [D:ref-sticky-note]', async () => {
      const { board } = await open().miro()
      expect(await board.createStickyNote({ shape: 'rectangle' })).toMatchObject({ width: 350, height: 228 })
    })

    test('a sticky note keeps its proportions when its width or its height is set [D:ref-sticky-note]', async () => {
      const { board } = await open().miro()
      expect(await board.createStickyNote({ width: 398 })).toMatchObject({ width: 398, height: 456 })
      const note = await board.createStickyNote({ height: 114 })
      expect(note).toMatchObject({ width: 99.5, height: 114 })
      note.width = 199
      await note.sync()
      expect(note).toMatchObject({ width: 199, height: 228 })
    })

    test('a sticky note refuses a width and a height together [D:ref-sticky-note]', async () => {
      const { board } = await open().miro()
      const refused = 'Change either "width", or "height"'
      await expect(board.createStickyNote({ width: 100, height: 100 })).rejects.toThrow(refused)
      const note = await board.createStickyNote()
      Object.assign(note, { width: 100, height: 100 })
      await expect(note.sync()).rejects.toThrow(refused)
    })

    test('a text has a height of its own making, whatever the app says [D:ref-text, E:template-builder]', async () => {
      const { board } = await open().miro()
      const text = await board.createText({ content: 'one', width: 300, height: 999 } as {
        content: string
        width: number
      })
      expect(text).toMatchObject({ content: '<p>one</p>', width: 300, style: { fontSize: 14, color: '#1a1a1a' } })
      const oneLine = text.height
      text.content = 'one<br>two'
      await text.sync()
      expect(text.height).toBe(2 * oneLine)
    })

    test('a text refuses a height where the board follows the documents [D:ref-text]', async () => {
      const { board } = await open({ textHeight: 'refuse' }).miro()
      const asked = { content: 'one', height: 20 } as { content: string }
      await expect(board.createText(asked)).rejects.toThrow('you can set "width", but not "height"')
    })

    test('a shape is a 100 by 100 rectangle unless told otherwise [D:ref-shape]', async () => {
      const { board } = await open().miro()
      expect(await board.createShape()).toMatchObject({ shape: 'rectangle', width: 100, height: 100, content: '' })
      const asked = { shape: 'circle', width: 40, height: 60, style: { fillColor: '#ff0000' } } as const
      expect(await board.createShape(asked)).toMatchObject({
        ...asked,
        style: { fillColor: '#ff0000', borderWidth: 2 },
      })
      const unknown = { shape: 'blob' } as unknown as { shape: 'circle' }
      await expect(board.createShape(unknown)).rejects.toThrow('This is an unknown shape type: blob.')
    })

    test('unknown and wrong style properties are refused by name [D:error-handling]', async () => {
      const { board } = await open().miro()
      const unknown = { style: { fontSize: 12 } } as unknown as { style: { fillColor: 'red' } }
      await expect(board.createStickyNote(unknown)).rejects.toThrow('The fontSize style property is unknown.')
      const wrong = { style: { fillColor: 'beige' } } as unknown as { style: { fillColor: 'red' } }
      await expect(board.createStickyNote(wrong)).rejects.toThrow(
        "The value of the fillColor style property isn't valid.",
      )
      const border = { style: { borderWidth: 25 } }
      await expect(board.createShape(border)).rejects.toThrow(
        "The value of the borderWidth style property isn't valid.",
      )
    })

    test('an item refuses properties it does not have and coordinates that are no numbers [D:error-handling]', async () => {
      const { board } = await open().miro()
      const odd = { color: 'red' } as unknown as { content: string }
      await expect(board.createStickyNote(odd)).rejects.toThrow('The color style property is unknown.')
      await expect(board.createStickyNote({ x: Number.NaN })).rejects.toThrow(
        "The value of the x property isn't valid.",
      )
    })

    test('types the board does not know are refused, not passed over in silence [I]', async () => {
      const { board } = await open().miro()
      await expect(board.experimental.createMindmapNode()).rejects.toThrow('Cannot create the mindmap_node item')
    })

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

    test('sync and remove of an item that is gone are refused with its id [D:error-handling]', async () => {
      const { board } = await open().miro()
      const note = await board.createStickyNote()
      await board.remove(note)
      await expect(note.sync()).rejects.toThrow(`Cannot find the item with ID: ${note.id}.`)
      await expect(board.remove(note)).rejects.toThrow(`Cannot remove the sticky_note item (id=${note.id}).`)
    })

    test('an item that somebody is editing refuses changes until they are done [D:error-handling]', async () => {
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

    test('what cannot cross to the board rejects its own promise only [T]', async () => {
      const { board } = await open().miro()
      const wrong = { content: () => 'a' } as unknown as { content: string }
      const [first, second] = await Promise.allSettled([board.createStickyNote(wrong), board.createStickyNote()])
      expect(first).toMatchObject({
        status: 'rejected',
        reason: { message: expect.stringContaining('The command WIDGET_CREATE cannot be sent') },
      })
      expect(second.status).toBe('fulfilled')
    })

    test('a link is kept, and cleared by an empty one [D:ref-board]', async () => {
      const { board } = await open().miro()
      const note = await board.createStickyNote({ linkedTo: 'https://example.com' })
      expect(note.linkedTo).toBe('https://example.com')
      note.linkedTo = ''
      await note.sync()
      expect('linkedTo' in note).toBe(false)
      note.linkedTo = 'javascript:alert(1)'
      await expect(note.sync()).rejects.toThrow("The URL isn't valid: javascript:alert(1).")
    })
  })
}
