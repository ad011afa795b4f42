import type { CustomEvent } from '@mirohq/websdk-types'
import { describe, expect, test, vi } from 'vitest'
import type { Open } from '../open.ts'
import { rawPage } from '../raw.ts'

const UI = { label: 'Mark as cause', icon: 'chat' } as const

export function describeCustomActions(open: Open) {
  describe('custom actions (experimental)', () => {
    test('a custom action shows for items that all fulfil its predicate, for several of them unless it says single [D:ref-custom-action-management]', async () => {
      const opened = open()
      const { board } = await opened.miro('headless')
      const { action } = board.experimental
      const note = await board.createStickyNote({ content: 'disk full' })
      const other = await board.createStickyNote({ content: 'alert late', style: { fillColor: 'cyan' } })
      const card = await board.createCard({ title: 'fix' })
      const forItems = (...items: { id: string }[]) =>
        opened.host.customActions(items.map(({ id }) => id)).map(({ event }) => event)
      for (const event of ['notes', 'disk', 'cyan', 'tasks'] as const)
        await board.ui.on(`custom:${event}`, () => undefined)
      await action.register({ event: 'notes', ui: UI, predicate: { type: 'sticky_note' } })
      const disk = { content: { $regex: 'disk' } }
      await action.register({ event: 'disk', ui: { ...UI, position: 1 }, selection: 'multi', predicate: disk })
      // The typings know no paths into a style.
      const inside = { 'style.fillColor': { $in: ['cyan', 'blue'] } } as unknown as { type: string }
      await action.register({ event: 'cyan', ui: UI, selection: 'single', predicate: inside })
      const tasks = { $or: [{ taskStatus: { $exists: true } }, { $and: [{ type: 'text' }, { x: { $gt: 5 } }] }] }
      await action.register({ event: 'tasks', ui: UI, predicate: tasks })
      expect(forItems(note)).toEqual(['disk', 'notes'])
      expect(forItems(other)).toEqual(['notes', 'cyan'])
      expect(forItems(note, other)).toEqual(['notes'])
      const same = await board.createStickyNote({ style: { fillColor: 'cyan' } })
      expect([forItems(same), forItems(other, same)]).toEqual([['notes', 'cyan'], ['notes']])
      expect(forItems(card)).toEqual(['tasks'])
      expect(forItems(note, card)).toEqual([])
      expect(forItems()).toEqual([])
      await action.deregister('notes')
      expect(forItems(other)).toEqual(['cyan'])
    })

    test('a predicate compares with every operator that the documents name [D:ref-custom-action-management]', async () => {
      const opened = open()
      const { board } = await opened.miro('headless')
      await board.ui.on('custom:mark', () => undefined)
      const note = await board.createStickyNote({ content: 'disk', x: 5 })
      const offered = async (predicate: object) => {
        await board.experimental.action.register({ event: 'mark', ui: UI, predicate })
        return opened.host.customActions([note.id]).length === 1
      }
      const fitting = [
        {},
        { x: 5, type: 'sticky_note' },
        { x: { $eq: 5 } },
        { x: { $ne: 6 } },
        { x: { $gt: 4, $lt: 6 } },
        { x: { $gte: 5, $lte: 5 } },
        { type: { $in: ['card', 'sticky_note'] } },
        { type: { $nin: ['card'] } },
        { content: { $regex: '^<p>d.*k' } },
        { groupId: { $exists: false }, x: { $exists: true } },
        { x: { $not: { $gt: 5 } } },
        { x: { $or: [{ $lt: 0 }, { $gt: 4 }] } },
        { $and: [{ x: 5 }, { $not: { x: 6 } }] },
        { $or: [{ x: 6 }, { type: 'sticky_note' }] },
        { 'style.fillColor': 'light_yellow' },
      ]
      const unfitting = [
        { x: 6 },
        { x: { $gt: 5 } },
        { type: { $nin: ['sticky_note'] } },
        { content: { $regex: 'DISK' } },
        { x: 5, type: 'card' },
        { $or: [{ x: 6 }, { x: 7 }] },
        { nothing: 1 },
      ]
      for (const predicate of fitting) expect([predicate, await offered(predicate)]).toEqual([predicate, true])
      for (const predicate of unfitting) expect([predicate, await offered(predicate)]).toEqual([predicate, false])
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

    test('a predicate may compare properties with one another by $where [E:custom-actions]', async () => {
      const opened = open()
      const { board } = await opened.miro('headless')
      await board.ui.on('custom:mark', () => undefined)
      const shape = await board.createShape({ width: 200, height: 100, content: 'Disk' })
      const offered = async ($where: string) => {
        await board.experimental.action.register({ event: 'mark', ui: UI, predicate: { $where } })
        return opened.host.customActions([shape.id]).length === 1
      }
      const holds: string[] = []
      const conditions = [
        'this.width > this.height',
        'this.width < this.height',
        "this.type === 'shape' && this.x == 0",
      ]
      for (const condition of [...conditions, 'this.style.fontSize >= 900 || this.y <= 0.5', 'this.constructor != 1'])
        if (await offered(condition)) holds.push(condition)
      expect(holds).toEqual([
        conditions[0],
        conditions[2],
        'this.style.fontSize >= 900 || this.y <= 0.5',
        'this.constructor != 1',
      ])
      for (const code of ['alert(1)', 'this.width', 'this.toString() == 1', 'x > 1'])
        await expect(offered(code)).rejects.toThrow('$where')
    })

    test('a predicate asks after the metadata that the app itself keeps with an item [E:custom-actions]', async () => {
      const opened = open()
      const { board } = await opened.miro('headless')
      const status = (predicate: object) => ({ type: 'card', ...predicate }) as { type: string }
      const off = { $or: [{ 'metadata.status': { $exists: false } }, { 'metadata.status': 'off' }] }
      await board.ui.on('custom:start', () => undefined)
      await board.ui.on('custom:stop', () => undefined)
      await board.experimental.action.register({ event: 'start', ui: UI, predicate: status(off) })
      await board.experimental.action.register({
        event: 'stop',
        ui: UI,
        predicate: status({ 'metadata.status': 'on' }),
      })
      const card = await board.createCard({ title: 'fix' })
      const shown = () => opened.host.customActions([card.id]).map(({ event }) => event)
      expect(shown()).toEqual(['start'])
      await card.setMetadata('status', 'on')
      expect(shown()).toEqual(['stop'])
      await card.setMetadata('status', 'off')
      expect(shown()).toEqual(['start'])
    })

    test('a custom action needs a name of lower case words, of up to 30 characters, and a predicate the board can read [D:ref-custom-action-management]', async () => {
      const { ui, experimental } = (await open().miro('headless')).board
      const { action } = experimental
      await ui.on(`custom:${'a'.repeat(30)}`, () => undefined)
      expect(await action.register({ event: 'a'.repeat(30), ui: UI })).toEqual({ event: 'a'.repeat(30), ui: UI })
      for (const event of ['Mark', 'mark_it', 'mark-', '-mark', 'mark it', 'mark2', '', 'a'.repeat(31)])
        await expect(action.register({ event, ui: UI })).rejects.toThrow("The value of the event property isn't valid.")
      const wrong = [
        { $and: [{ type: 'card' }, { x: { $near: 1 } }] },
        { content: { $regex: '[' } },
        { $or: 7 },
        { $near: 1 },
        'type',
      ]
      for (const predicate of wrong as unknown as { type: string }[])
        await expect(action.register({ event: 'mark', ui: UI, predicate })).rejects.toThrow(/predicate|\$near/)
      const predicate = { x: { $where: 'true' } }
      await expect(action.register({ event: 'mark', ui: UI, predicate })).rejects.toThrow('$where')
    })

    test('a custom action is told back as it was registered: its words, its place and whom it is for [D:ref-custom-action-management]', async () => {
      const { ui, experimental } = (await open().miro('headless')).board
      await ui.on('custom:mark-cause', () => undefined)
      const whole = {
        event: 'mark-cause',
        ui: { ...UI, description: 'It led to the incident', position: 2 },
        selection: 'multi',
        predicate: { type: 'sticky_note' },
        scope: 'local',
        contexts: { item: {} },
      } as const
      expect(await experimental.action.register(whole)).toEqual(whole)
      const odd = [{ selection: 'all' }, { scope: 'everywhere' }, { contexts: 'item' }, { ui: { label: 'no icon' } }]
      for (const part of odd)
        await expect(experimental.action.register({ ...whole, ...part } as unknown as typeof whole)).rejects.toThrow(
          `The value of the ${'ui' in part ? 'ui.icon' : Object.keys(part)[0]} property isn't valid.`,
        )
    })

    test('custom actions are registered by the headless page, after it listens to them [D:ref-custom-action-management]', async () => {
      const opened = open()
      for (const kind of ['panel', 'modal'] as const) {
        const { board } = await opened.miro(kind)
        await board.ui.on('custom:mark', () => undefined)
        await expect(board.experimental.action.register({ event: 'mark', ui: UI })).rejects.toThrow(
          'Only the page at the URL of the app can register custom actions, not a panel or a modal.',
        )
      }
      const { action } = (await opened.miro('headless')).board.experimental
      await expect(action.register({ event: 'mark', ui: UI })).rejects.toThrow('Subscribe to custom:mark with board.ui')
    })

    test('custom actions are gone when the headless page is loaded anew [D:ref-custom-action-management]', async () => {
      const opened = open()
      const note = await (await opened.miro()).board.createStickyNote()
      const shown = () => opened.host.customActions([note.id]).map(({ event }) => event)
      const page = rawPage(opened.host, 'headless')
      const register: [string, object][] = [
        ['UI_REGISTER_EVENT', { event: 'custom:mark' }],
        ['CUSTOM_ACTION_REGISTER', { event: 'mark' }],
      ]
      page.send(register)
      rawPage(opened.host, 'panel').send([['GET_BOARD_INFO']], 'another panel')
      expect(shown()).toEqual(['mark'])
      page.send([['GET_BOARD_INFO']], 'loaded anew')
      expect(shown()).toEqual([])
      page.send(register, 'loaded anew')
      expect(shown()).toEqual(['mark'])
      page.dispose()
      expect(shown()).toEqual([])
    })
  })
}
