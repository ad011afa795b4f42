import { describe, expect, test } from 'vitest'
import type { Open } from '../open.ts'
import { rawPage } from '../raw.ts'

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
      Object.assign(text, { height: 7 })
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

    test('unknown and wrong style properties are refused by name [D:ref-error-handling]', async () => {
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

    test('an item refuses properties it does not have and coordinates that are no numbers [D:ref-error-handling]', async () => {
      const { board } = await open().miro()
      const odd = { color: 'red' } as unknown as { content: string }
      await expect(board.createStickyNote(odd)).rejects.toThrow('The color style property is unknown.')
      await expect(board.createStickyNote({ x: Number.NaN })).rejects.toThrow(
        "The value of the x property isn't valid.",
      )
    })

    test('a property of another kind than its own is refused by name [D:ref-error-handling]', async () => {
      const { board } = await open().miro()
      const odd = (props: unknown) => props as { x: number }
      const refused = (name: string) => `The value of the ${name} property isn't valid.`
      await expect(board.createFrame(odd({ showContent: 'yes' }))).rejects.toThrow(refused('showContent'))
      await expect(board.createShape(odd({ style: 'red' }))).rejects.toThrow(refused('style'))
      await expect(board.createShape(odd({ content: 7 }))).rejects.toThrow(refused('content'))
      await expect(board.createShape(odd({ width: 0 }))).rejects.toThrow(refused('width'))
      await expect(board.createStickyNote(odd({ tagIds: 'a' }))).rejects.toThrow(refused('tagIds'))
      await expect(board.createStickyNote(odd({ shape: 'round' }))).rejects.toThrow(refused('shape'))
    })

    test('comments, tables, documents and other formats cannot be made by an app [D:miro-web-sdk-board-items-crud]', () => {
      const { send } = rawPage(open().host)
      const types = [
        'doc_format',
        'slides',
        'table',
        'timeline',
        'kanban',
        'comment',
        'emoji',
        'usm',
        'stroke',
        'toString',
      ]
      const answers = send(types.map((type) => ['WIDGET_CREATE', { type }]))
      expect(answers).toEqual(types.map((type) => ['F', expect.stringContaining(`Cannot create the ${type} item`)]))
      expect(send([['WIDGET_CREATE', { content: 'a' }]])).toEqual([
        ['F', "The payload isn't valid, because the 'type' property is missing."],
      ])
    })

    test('a sticky note has one of sixteen colours, is aligned as asked, and has no font size and no rotation [D:ref-sticky-note]', async () => {
      const { board } = await open().miro()
      const plain = ['gray', 'yellow', 'orange', 'green', 'cyan', 'pink', 'violet', 'red', 'blue', 'black'] as const
      const toned = ['light_yellow', 'light_green', 'dark_green', 'light_pink', 'light_blue', 'dark_blue'] as const
      const colors = [...plain, ...toned]
      const notes = await Promise.all(colors.map((fillColor) => board.createStickyNote({ style: { fillColor } })))
      expect(notes.map(({ style }) => style.fillColor)).toEqual(colors)
      const alignments = [
        { textAlign: 'left', textAlignVertical: 'top' },
        { textAlign: 'center', textAlignVertical: 'middle' },
        { textAlign: 'right', textAlignVertical: 'bottom' },
      ] as const
      for (const alignment of alignments) {
        const style = { fillColor: 'cyan', ...alignment } as const
        expect((await board.createStickyNote({ style })).style).toEqual(style)
      }
      const justified = { textAlign: 'justify' } as unknown as { textAlign: 'left' }
      await expect(board.createStickyNote({ style: justified })).rejects.toThrow('the textAlign style property')
      const turned = { rotation: 10 } as unknown as { x: number }
      await expect(board.createStickyNote(turned)).rejects.toThrow('The rotation style property is unknown.')
    })

    test('a text is 105 wide, black, arial, 14 and left-aligned, and may be turned [D:ref-text]', async () => {
      const { board } = await open().miro()
      const text = await board.createText({ content: 'a' })
      expect({ width: text.width, rotation: text.rotation, style: text.style }).toEqual({
        width: 105,
        rotation: 0,
        style: {
          color: '#1a1a1a',
          fillColor: 'transparent',
          fillOpacity: 1,
          fontFamily: 'arial',
          fontSize: 14,
          textAlign: 'left',
        },
      })
      Object.assign(text, { rotation: 45, style: { ...text.style, fontSize: 0.001 } })
      await text.sync()
      expect(await board.getById(text.id)).toMatchObject({ rotation: 45, style: { fontSize: 0.001 } })
      for (const fontSize of [0, 0.0009]) {
        const small = { content: 'a', style: { fontSize } }
        await expect(board.createText(small)).rejects.toThrow("The value of the fontSize style property isn't valid.")
      }
      expect((await board.createText({ content: 'a', style: { fontSize: 4000 } })).style.fontSize).toBe(4000)
    })

    test('there are 21 shapes; each has a border, a fill and a text of its own [D:ref-shape]', async () => {
      const { board } = await open().miro()
      const angular = ['rectangle', 'triangle', 'rhombus', 'parallelogram', 'pentagon', 'hexagon', 'octagon'] as const
      const arrows = ['right_arrow', 'left_arrow', 'left_right_arrow', 'left_brace', 'right_brace', 'cross'] as const
      const round = ['circle', 'round_rectangle', 'star', 'cloud', 'can', 'trapezoid'] as const
      const named = ['wedge_round_rectangle_callout', 'flow_chart_predefined_process'] as const
      const shapes = [...angular, ...arrows, ...round, ...named]
      const made = await Promise.all(shapes.map((shape) => board.createShape({ shape })))
      expect([made.length, made.map(({ shape }) => shape)]).toEqual([21, shapes])
      expect(made[0]?.style).toEqual({
        color: '#1a1a1a',
        fillColor: 'transparent',
        fillOpacity: 1,
        fontFamily: 'arial',
        fontSize: 14,
        textAlign: 'center',
        textAlignVertical: 'middle',
        borderStyle: 'normal',
        borderOpacity: 1,
        borderColor: '#ffffff',
        borderWidth: 2,
      })
      for (const borderWidth of [-1, 1.5, 25])
        await expect(board.createShape({ style: { borderWidth } })).rejects.toThrow('the borderWidth style property')
      for (const borderWidth of [0, 24])
        expect((await board.createShape({ style: { borderWidth } })).style.borderWidth).toBe(borderWidth)
    })

    test('the text of a shape does not grow with it [M:EM]', async () => {
      const { board } = await open().miro()
      const shape = await board.createShape({ content: 'a' })
      Object.assign(shape, { width: 1000, height: 500 })
      await shape.sync()
      expect(shape).toMatchObject({ width: 1000, height: 500, style: { fontSize: 14 } })
    })
  })
}
