import { describe, expect, test } from 'vitest'
import { newItem } from '../../../src/local-board/host/index.ts'
import { elsewhere } from '../elsewhere.ts'
import { BOB, type Open } from '../open.ts'

export function describeExperimental(open: Open) {
  describe('experimental', () => {
    test("history steps back and forth through the person's own changes [D:ref-experimental]", async () => {
      const opened = open()
      const { board } = await opened.miro()
      const { history } = board.experimental
      const bobs = elsewhere(opened.document)
      const theirs = newItem('shape', {}, { me: BOB, now: 0, items: bobs.copy.items })
      bobs.copy.create(theirs, 'user')
      bobs.arrive()
      expect(await history.canUndo()).toBe(false)
      const note = await board.createStickyNote({ content: 'a' })
      expect(await history.canUndo()).toBe(true)
      bobs.copy.update(theirs.id, { x: 70 }, 'user')
      bobs.arrive()
      await history.undo()
      expect((await board.get()).map((item) => [item.id, 'x' in item && item.x])).toEqual([[theirs.id, 70]])
      expect([await history.canUndo(), await history.canRedo()]).toEqual([false, true])
      await history.redo()
      expect((await board.get()).map(({ id }) => id)).toEqual([theirs.id, note.id])
    })

    test('there are no votes until people voted, and on a free plan none to read [D:ref-experimental]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      expect(await board.experimental.getVotingResults()).toEqual([])
      const vote = {
        title: 'What next',
        createdBy: { userId: '1', userName: 'Ada' },
        createdAt: '2026-03-02T14:00:00.000Z',
        results: [{ itemId: '7', count: 3 }],
      }
      opened.document.map('voting').set('a', vote)
      expect(await board.experimental.getVotingResults()).toEqual([vote])
      const free = (await open({ plan: 'free' }).miro()).board.experimental
      await expect(free.getVotingResults()).rejects.toThrow('The (voting) feature is available only on paid plans.')
    })

    test('a tool of the board is chosen by its name [T]', async () => {
      const { tools } = (await open().miro()).board.experimental
      expect(await tools.getTool()).toBe('CURSOR')
      const drawing = ['PEN', 'HIGHLIGHTER', 'ERASER'] as const
      for (const tool of [...drawing, 'TEXT', 'HAND', 'STICKER', 'COMMENT', 'CURSOR'] as const) {
        await tools.setTool(tool)
        expect(await tools.getTool()).toBe(tool)
      }
      await expect(tools.setTool('SAW' as 'PEN')).rejects.toThrow("The value of the tool property isn't valid.")
    })

    test('where apps cannot know or choose a tool, they are told so [I]', async () => {
      const opened = open()
      const { tools } = (await opened.miro()).board.experimental
      Object.assign(opened.page, { tool: undefined, setTool: () => false })
      await expect(tools.getTool()).rejects.toThrow('This board has no tool that apps can read or choose.')
      await expect(tools.setTool('PEN')).rejects.toThrow('This board has no PEN that apps can read or choose.')
    })

    test('flow chart shapes are made, told and changed by the experimental namespace only [D:ref-shape-experimental]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const { experimental } = board
      const shape = await experimental.createShape({ shape: 'flow_chart_decision', content: 'late?', width: 200 })
      expect(shape).toMatchObject({ type: 'shape', shape: 'flow_chart_decision', content: '<p>late?</p>' })
      shape.x = 100
      await shape.sync()
      expect((await experimental.get({ type: 'shape' })).map((item) => ({ ...item }))).toEqual([{ ...shape }])
      expect(await board.get({ type: 'shape' })).toEqual([])
      const [stencil] = await board.get()
      expect(stencil).toMatchObject({ id: shape.id, type: 'stencil', x: 100, width: 200 })
      expect(Object.keys(stencil!)).not.toEqual(expect.arrayContaining(['content', 'shape', 'style']))
      opened.page.select([shape.id])
      expect((await board.getSelection()).map(({ type }) => type)).toEqual(['stencil'])
      expect((await experimental.getSelection()).map(({ type }) => type)).toEqual(['shape'])
      const asked = { shape: 'flow_chart_decision' } as unknown as { shape: 'circle' }
      await expect(board.createShape(asked)).rejects.toThrow('This is an unknown shape type: flow_chart_decision.')
      await expect(stencil!.sync()).rejects.toThrow("sync() not supported for shape 'flow_chart_decision'.")
      await expect(board.remove(stencil!)).rejects.toThrow(`Cannot remove the stencil item (id=${shape.id}).`)
      await experimental.remove(shape)
      expect(await experimental.get()).toEqual([])
    })

    test('the experimental namespace reads, selects, removes and finds space as the board does [D:ref-experimental]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const { experimental } = board
      const note = await board.createStickyNote({ content: 'a' })
      expect((await experimental.get({ id: note.id })).map((item) => ({ ...item }))).toEqual([{ ...note }])
      expect((await experimental.select({ type: 'sticky_note' })).map(({ id }) => id)).toEqual([note.id])
      expect(opened.page.selection()).toEqual([note.id])
      await experimental.deselect()
      expect(await experimental.getSelection()).toEqual([])
      note.x = 40
      await experimental.sync(note)
      expect(await board.getById(note.id)).toMatchObject({ x: 40 })
      const asked = { x: 5000, y: 0, width: 100, height: 100 }
      expect(await experimental.findEmptySpace(asked)).toEqual(asked)
      await experimental.remove(note)
      expect(await board.get()).toEqual([])
    })

    test('all that the board has, the experimental namespace has as well [T]', async () => {
      const { board } = await open().miro()
      const { experimental, ...stable } = board
      expect(Object.keys(experimental)).toEqual(expect.arrayContaining(Object.keys(stable)))
      await experimental.storage.collection('a').set('b', 1)
      expect(await board.storage.collection('a').get('b')).toBe(1)
      expect(await experimental.viewport.get()).toEqual(await board.viewport.get())
    })

    test('getAiContext gives what an item says as plain text [T]', async () => {
      const { board } = await open().miro()
      const card = await board.createCard({
        title: 'Fix <alert>',
        description: 'It was <b>late</b>',
        linkedTo: 'https://a.io',
      })
      expect(await card.getAiContext()).toBe('card\nFix \nIt was late\nhttps://a.io')
      const node = await board.experimental.createMindmapNode({ nodeView: { content: 'cause' } })
      expect(await node.getAiContext()).toBe('mindmap node\ncause')
      expect(await (await board.createShape()).getAiContext()).toBe('shape')
    })
  })
}
