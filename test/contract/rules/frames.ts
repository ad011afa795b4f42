import { describe, expect, test } from 'vitest'
import { reparent } from '../../../src/local-board/host/index.ts'
import type { Open } from '../open.ts'

const FRAME = { title: 'What went wrong', x: 1000, y: 500, width: 800, height: 600 }

export function describeFrames(open: Open) {
  describe('frames', () => {
    test("a child's x and y are relative to the frame's top-left [D:ref-frame]", async () => {
      const { board } = await open({ captureOnCreate: false }).miro()
      const frame = await board.createFrame(FRAME)
      const note = await board.createStickyNote({ x: 1000, y: 500 })
      expect(await frame.add(note)).toBe(note)
      expect(note).toMatchObject({ x: 400, y: 300, parentId: frame.id, relativeTo: 'parent_top_left' })
      expect(frame.childrenIds).toEqual([note.id])
      expect(await board.getById(frame.id)).toMatchObject({ childrenIds: [note.id] })
      await frame.remove(note)
      expect(frame.childrenIds).toEqual([])
      expect(await board.getById(frame.id)).toMatchObject({ childrenIds: [] })
    })

    test('an item made over a frame becomes its child [M:EM]', async () => {
      const { board } = await open().miro()
      const frame = await board.createFrame(FRAME)
      const note = await board.createStickyNote({ x: 700, y: 300 })
      expect(note).toMatchObject({ x: 100, y: 100, parentId: frame.id })
      expect(await board.createStickyNote({ x: 0, y: 0 })).toMatchObject({ x: 0, y: 0, parentId: null })
    })

    test('getChildren gives the children in full [D:ref-frame]', async () => {
      const { board } = await open().miro()
      const frame = await board.createFrame(FRAME)
      const note = await board.createStickyNote({ x: 1000, y: 500, content: 'a' })
      expect((await frame.getChildren()).map((child) => ({ ...child }))).toEqual([{ ...note }])
    })

    test('a connector between two children of a frame is its child too, and goes with either [T: ContainableItem, M:DigDeeper]', async () => {
      const { board } = await open().miro()
      const frame = await board.createFrame(FRAME)
      const [high, low] = [await board.createText({ x: 1000, y: 300 }), await board.createText({ x: 1000, y: 700 })]
      const outside = await board.createText({ x: 5000, y: 0 })
      const axis = await board.createConnector({ start: { item: high.id }, end: { item: low.id } })
      const out = await board.createConnector({ start: { item: high.id }, end: { item: outside.id } })
      expect(axis).toMatchObject({ parentId: frame.id, relativeTo: 'parent_top_left' })
      expect(out).toMatchObject({ parentId: null, relativeTo: 'canvas_center' })
      const childrenIds = [high.id, low.id, axis.id]
      expect(await board.getById(frame.id)).toMatchObject({ childrenIds })
      expect((await frame.getChildren()).map(({ id }) => id)).toEqual(childrenIds)
      axis.style.strokeColor = '#ff0000'
      await axis.sync()
      await frame.remove(low)
      expect((await frame.getChildren()).map(({ id }) => id)).toEqual([high.id])
      expect(await board.getById(axis.id)).toMatchObject({ parentId: null, style: { strokeColor: '#ff0000' } })
    })

    test('frame.add refuses an item that lies outside [D:ref-error-handling]', async () => {
      const { board } = await open().miro()
      const frame = await board.createFrame(FRAME)
      const note = await board.createStickyNote({ x: -500, y: 0 })
      await expect(frame.add(note)).rejects.toThrow(
        `Cannot set item ${note.id} as a child, because the item isn't inside the parent frame.`,
      )
    })

    test('frame.add refuses an item that is gone, one of another frame, and a frame [D:ref-error-handling, M:EM]', async () => {
      const { board } = await open().miro()
      const frame = await board.createFrame(FRAME)
      const note = await board.createStickyNote({ x: 1000, y: 500 })
      const over = await board.createFrame({ ...FRAME, title: 'Over it' })
      await expect(over.add(note)).rejects.toThrow(`Cannot set item ${note.id} as a child`)
      await expect(frame.add(over)).rejects.toThrow(`Cannot set item ${over.id} as a child`)
      await board.remove(note)
      await expect(frame.add(note)).rejects.toThrow(
        `Cannot set item ${note.id} as a child, because the item doesn't exist.`,
      )
    })

    test('frame.add refuses a connector: it lies where its ends lie [I]', async () => {
      const { board } = await open().miro()
      const frame = await board.createFrame(FRAME)
      const [a, b] = [await board.createShape({ x: 1000, y: 500 }), await board.createShape({ x: 5000, y: 500 })]
      const line = await board.createConnector({ start: { item: a.id }, end: { item: b.id } })
      await expect(frame.add(line)).rejects.toThrow(`Cannot set item ${line.id} as a child`)
      expect((await frame.getChildren()).map(({ id }) => id)).toEqual([a.id])
    })

    test('frame.remove hands a child back where it is, in board coordinates [D:ref-frame]', async () => {
      const { board } = await open().miro()
      const frame = await board.createFrame(FRAME)
      const note = await board.createStickyNote({ x: 700, y: 300 })
      await frame.remove(note)
      expect(note).toMatchObject({ x: 700, y: 300, parentId: null, relativeTo: 'canvas_center' })
      await expect(frame.remove(note)).rejects.toThrow(`Cannot remove item ${note.id}`)
      await board.remove(note)
      await expect(frame.remove(note)).rejects.toThrow(`Cannot find the item with ID: ${note.id}.`)
    })

    test('a child cannot be moved out of its frame by a sync [D:ref-error-handling]', async () => {
      const { board } = await open().miro()
      await board.createFrame(FRAME)
      const note = await board.createStickyNote({ x: 1000, y: 500 })
      note.x = 900
      await expect(note.sync()).rejects.toThrow(
        `Cannot move the sticky_note item with ID (${note.id}) to the specified location, because it's a child of another board item. Remove the child item from its parent, and then move it.`,
      )
      expect(await board.getById(note.id)).toMatchObject({ x: 400, y: 300 })
    })

    test('a frame takes its children along when it moves, and when its top-left shifts by a resize [M:TB]', async () => {
      const { board } = await open().miro()
      const frame = await board.createFrame(FRAME)
      const [moved, resized] = [
        await board.createStickyNote({ x: 1000, y: 500 }),
        await board.createStickyNote({ x: 1000, y: 500 }),
      ]
      frame.x += 100
      await frame.sync()
      expect((await frame.getChildren()).map((child) => 'x' in child && [child.x, child.y])).toEqual(
        Array(2).fill([400, 300]),
      )
      await frame.remove(moved)
      expect(moved).toMatchObject({ x: 1100, y: 500 })
      Object.assign(frame, { width: 1000, height: 700 })
      await frame.sync()
      expect(await board.getById(resized.id)).toMatchObject({ x: 400, y: 300 })
      await frame.remove(resized)
      expect(resized).toMatchObject({ x: 1000, y: 450 })
    })

    test('a frame cannot shrink off its children [D:ref-error-handling]', async () => {
      const { board } = await open().miro()
      const frame = await board.createFrame(FRAME)
      await board.createStickyNote({ x: 1350, y: 500 })
      await board.createStickyNote({ x: 1000, y: 750 })
      const refused = `Cannot resize the frame (${frame.id}) to the specified size, because one or more children would exist outside the parent frame.`
      for (const smaller of [{ width: 400 }, { height: 300 }]) {
        const { width, height } = FRAME
        Object.assign(frame, { width, height, ...smaller })
        await expect(frame.sync()).rejects.toThrow(refused)
      }
      expect(await board.getById(frame.id)).toMatchObject({ width: 800, height: 600 })
    })

    test('a frame is 100 by 100 at least, and as long as nobody says more [D:ref-frame]', async () => {
      const { board } = await open().miro()
      const frame = await board.createFrame()
      expect({ ...frame }).toEqual({
        ...{ id: frame.id, createdAt: frame.createdAt, createdBy: '1', modifiedAt: frame.modifiedAt, modifiedBy: '1' },
        type: 'frame',
        x: 0,
        y: 0,
        width: 100,
        height: 100,
        origin: 'center',
        relativeTo: 'canvas_center',
        parentId: null,
        title: '',
        showContent: true,
        childrenIds: [],
        style: { fillColor: 'transparent' },
      })
      for (const side of ['width', 'height']) {
        const refused = `The value of the ${side} property isn't valid.`
        await expect(board.createFrame({ [side]: 99 })).rejects.toThrow(refused)
        await expect(Object.assign(await board.createFrame(), { [side]: 99 }).sync()).rejects.toThrow(refused)
      }
    })

    test('a frame without a fillColor is refused where the board does as seen [M:EM]', async () => {
      const { board } = await open({ frameNeedsFillColor: true }).miro()
      await expect(board.createFrame({ title: 'a' })).rejects.toThrow('fillColor')
      expect(await board.createFrame({ style: { fillColor: '#ffffff' } })).toMatchObject({ type: 'frame' })
    })

    test('what lay in a removed frame stays where it is, on the board [M:EM]', async () => {
      const { board } = await open().miro()
      const frame = await board.createFrame(FRAME)
      const note = await board.createStickyNote({ x: 700, y: 300 })
      await board.remove(frame)
      expect(await board.getById(note.id)).toMatchObject({ x: 700, y: 300, parentId: null })
    })

    test('a frame keeps no metadata [M:EM, M:TB]', async () => {
      const { board } = await open().miro()
      const frame = await board.createFrame()
      await expect(frame.getMetadata()).rejects.toThrow('The specified command is unsupported: Frame.getMetadata()')
      await expect(frame.setMetadata('a', 1)).rejects.toThrow('Frame.setMetadata()')
    })

    test('a frame has no style but its fill, no content, and is in no other frame [D:ref-frame, M:EM]', async () => {
      const { board } = await open().miro()
      const odd = [{ content: 'a' }, { style: { fillColor: '#ffffff', borderColor: '#ffffff' } }, { rotation: 1 }]
      for (const props of odd as unknown as { title: string }[])
        await expect(board.createFrame(props)).rejects.toThrow('style property is unknown.')
      const outer = await board.createFrame(FRAME)
      expect(await board.createFrame({ x: 1000, y: 500 })).toMatchObject({ x: 1000, y: 500, parentId: null })
      expect(await outer.getChildren()).toEqual([])
    })

    test('hiding what a frame holds takes a better plan [D:ref-frame, D:ref-error-handling]', async () => {
      const { board } = await open({ plan: 'free' }).miro()
      const refused = "The user doesn't have the necessary permissions to hide content in frames."
      await expect(board.createFrame({ showContent: false })).rejects.toThrow(refused)
      const frame = await board.createFrame()
      frame.showContent = false
      await expect(frame.sync()).rejects.toThrow(refused)
      const paid = (await open().miro()).board
      expect(await paid.createFrame({ showContent: false })).toMatchObject({ showContent: false })
    })

    test('once in the frame, x and y written by a sync are counted from its top-left [E:custom-actions]', async () => {
      const { board } = await open().miro()
      const frame = await board.createFrame(FRAME)
      const note = await board.createStickyNote({ x: 1000, y: 500 })
      Object.assign(note, { x: 120, y: 130 })
      await note.sync()
      await frame.remove(note)
      expect(note).toMatchObject({ x: 720, y: 330, parentId: null })
    })

    test('from one frame to another an item goes by way of the board: remove, move, add [D:ref-frame, M:EM]', async () => {
      const { board } = await open().miro()
      const from = await board.createFrame(FRAME)
      const to = await board.createFrame({ ...FRAME, x: 3000 })
      const note = await board.createStickyNote({ x: 1000, y: 500 })
      await expect(to.add(note)).rejects.toThrow(`Cannot set item ${note.id} as a child`)
      await from.remove(note)
      await expect(to.add(note)).rejects.toThrow("because the item isn't inside the parent frame.")
      Object.assign(note, { x: 3000 })
      await note.sync()
      await to.add(note)
      expect(note).toMatchObject({ parentId: to.id, x: 400, y: 300 })
      expect([from.childrenIds, to.childrenIds]).toEqual([[], [note.id]])
    })

    test('what people drop in a frame becomes its child by where its centre lies, and leaves it the same way [I]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const frame = await board.createFrame(FRAME)
      const note = await board.createStickyNote({ x: 0, y: 0 })
      const drop = (place: { x: number; y: number }) => {
        opened.document.update(note.id, place, 'user')
        reparent(opened.document, [note.id], 'user')
      }
      drop({ x: 610, y: 500 })
      expect(await board.getById(note.id)).toMatchObject({ parentId: frame.id, x: 10, y: 300 })
      drop({ x: -10, y: 300 })
      expect(await board.getById(note.id)).toMatchObject({ parentId: null, x: 590, y: 500 })
    })

    test('an item made over a frame stays on the board where the board is told so [M:TB]', async () => {
      const { board } = await open({ captureOnCreate: false }).miro()
      await board.createFrame(FRAME)
      expect(await board.createStickyNote({ x: 700, y: 300 })).toMatchObject({ x: 700, y: 300, parentId: null })
    })
  })
}
