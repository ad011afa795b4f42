import type { CustomEvent } from '@mirohq/websdk-types'
import { describe, expect, test, vi } from 'vitest'
import type { Open } from '../open.ts'

const UI = { label: 'Mark as cause', icon: 'chat' } as const

export function describeExperimental(open: Open) {
  describe('experimental', () => {
    test("history steps back and forth through the person's own changes [D:ref-experimental]", async () => {
      const { board } = await open().miro()
      const { history } = board.experimental
      expect(await history.canUndo()).toBe(false)
      const note = await board.createStickyNote({ content: 'a' })
      expect(await history.canUndo()).toBe(true)
      await history.undo()
      expect(await board.get()).toEqual([])
      expect([await history.canUndo(), await history.canRedo()]).toEqual([false, true])
      await history.redo()
      expect((await board.get()).map(({ id }) => id)).toEqual([note.id])
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
      await tools.setTool('HAND')
      expect(await tools.getTool()).toBe('HAND')
      await expect(tools.setTool('SAW' as 'PEN')).rejects.toThrow("The value of the tool property isn't valid.")
    })

    test('a custom action shows for items that all fulfil its predicate [D:ref-custom-action-management]', async () => {
      const opened = open()
      const { board } = await opened.miro('headless')
      const { action } = board.experimental
      const note = await board.createStickyNote({ content: 'disk full' })
      const other = await board.createStickyNote({ content: 'alert late', style: { fillColor: 'cyan' } })
      const card = await board.createCard({ title: 'fix' })
      const forItems = (...items: { id: string }[]) =>
        opened.host.customActions(items.map(({ id }) => id)).map(({ event }) => event)
      await action.register({ event: 'notes', ui: UI, selection: 'multi', predicate: { type: 'sticky_note' } })
      await action.register({ event: 'disk', ui: { ...UI, position: 1 }, predicate: { content: { $regex: 'disk' } } })
      // The typings know no paths into a style.
      const inside = { 'style.fillColor': { $in: ['cyan', 'blue'] } } as unknown as { type: string }
      await action.register({ event: 'cyan', ui: UI, predicate: inside })
      const tasks = { $or: [{ taskStatus: { $exists: true } }, { $and: [{ type: 'text' }, { x: { $gt: 5 } }] }] }
      await action.register({ event: 'tasks', ui: UI, predicate: tasks })
      expect(forItems(note)).toEqual(['disk', 'notes'])
      expect(forItems(other)).toEqual(['notes', 'cyan'])
      expect(forItems(note, other)).toEqual(['notes'])
      expect(forItems(card)).toEqual(['tasks'])
      expect(forItems(note, card)).toEqual([])
      expect(forItems()).toEqual([])
      await action.deregister('notes')
      expect(forItems(other)).toEqual(['cyan'])
    })

    test('choosing a custom action tells the items; beyond 100 it is hidden [D:ref-custom-action-management]', async () => {
      const opened = open()
      const { board } = await opened.miro('headless')
      const seen: unknown[] = []
      await board.ui.on('custom:mark', ({ items }: CustomEvent) => void seen.push(items.map((item) => item.id)))
      await board.experimental.action.register({ event: 'mark', ui: UI, selection: 'multi' })
      const notes = await Promise.all(Array.from({ length: 101 }, () => board.createStickyNote()))
      const ids = notes.map(({ id }) => id)
      opened.host.runCustomAction('mark', ids)
      opened.host.runCustomAction('mark', ids.slice(0, 2))
      await vi.waitFor(() => expect(seen).toEqual([ids.slice(0, 2)]))
      expect(opened.host.customActions(ids)).toEqual([])
    })

    test('a custom action needs a name of lower case words, and a predicate the board can read [D:ref-custom-action-management]', async () => {
      const { action } = (await open().miro('headless')).board.experimental
      for (const event of ['Mark', 'mark_it', 'a'.repeat(31)])
        await expect(action.register({ event, ui: UI })).rejects.toThrow("The value of the event property isn't valid.")
      const predicate = { x: { $where: 'true' } }
      await expect(action.register({ event: 'mark', ui: UI, predicate })).rejects.toThrow('$where')
    })
  })
}
