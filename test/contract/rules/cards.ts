import { describe, expect, test } from 'vitest'
import type { Open } from '../open.ts'

export function describeCards(open: Open) {
  describe('cards', () => {
    test('a card is 320 by 94 and has no task until it gets one [D:ref-card]', async () => {
      const { board } = await open().miro()
      const card = await board.createCard({ title: 'Alert on replication lag' })
      expect({ ...card }).toEqual({
        ...{ id: card.id, createdAt: card.createdAt, createdBy: '1', modifiedAt: card.modifiedAt, modifiedBy: '1' },
        type: 'card',
        x: 0,
        y: 0,
        width: 320,
        height: 94,
        rotation: 0,
        origin: 'center',
        relativeTo: 'canvas_center',
        parentId: null,
        title: 'Alert on replication lag',
        description: '',
        style: { cardTheme: '#2d9bf0', fillBackground: false },
        taskStatus: 'none',
        tagIds: [],
      })
    })

    test('an app sets the width of a card; the height follows [D:ref-card]', async () => {
      const { board } = await open().miro()
      const card = await board.createCard({ title: 'Alert on replication lag', width: 640 })
      expect(card).toMatchObject({ width: 640, height: 188 })
      Object.assign(card, { width: 480, height: 7 })
      await card.sync()
      expect(card).toMatchObject({ width: 480, height: 141 })
    })

    test('owner, due date and status are kept, changed and taken away [D:ref-card]', async () => {
      const { board } = await open().miro()
      const task = { assignee: { userId: '2' }, dueDate: '2026-04-01', taskStatus: 'to-do' } as const
      const card = await board.createCard({ title: 'a', ...task })
      expect(await board.getById(card.id)).toMatchObject(task)
      Object.assign(card, { assignee: undefined, dueDate: undefined, taskStatus: 'done' })
      await card.sync()
      const read = await board.getById(card.id)
      expect(read).toMatchObject({ taskStatus: 'done' })
      expect(Object.keys(read)).not.toContain('dueDate')
      expect(Object.keys(read)).not.toContain('assignee')
    })

    test('a date must be a day written as YYYY-MM-DD [D:ref-error-handling]', async () => {
      const { board } = await open().miro()
      const refused = "The date format isn't valid. Specify dates as YYYY-MM-DD."
      await expect(board.createCard({ dueDate: '1.4.2026' })).rejects.toThrow(refused)
      await expect(board.createCard({ dueDate: '2026-02-30' })).rejects.toThrow(refused)
    })

    test('up to 20 fields are kept; with more the card fails without a word: it is not made, or not changed [D:ref-card]', async () => {
      const { board } = await open().miro()
      const fields = Array.from({ length: 20 }, (_, index) => ({ value: `field ${index}`, fillColor: '#ffffff' }))
      const card = await board.createCard({ fields })
      expect(card.fields).toEqual(fields)
      await board.createCard({ fields: [...fields, { value: 'one more' }] })
      await board.createAppCard({ fields: [...fields, { value: 'one more' }] })
      card.fields?.push({ value: 'one more' })
      await card.sync()
      expect((await board.get()).map((item) => [item.id, 'fields' in item && item.fields])).toEqual([[card.id, fields]])
    })

    test('a field has colours, a tooltip and an icon with an https address, and nothing else [D:ref-card]', async () => {
      const { board } = await open().miro()
      const field = { value: 'P1', fillColor: '#ffffff', textColor: '#1a1a1a', tooltip: 'Priority' }
      const icon = { iconUrl: 'https://example.com/a.png', iconShape: 'square' } as const
      expect((await board.createCard({ fields: [{ ...field, ...icon }] })).fields).toEqual([{ ...field, ...icon }])
      const plain = { ...field, iconUrl: 'http://example.com/a.png' }
      await expect(board.createCard({ fields: [plain] })).rejects.toThrow(
        "The URL isn't valid: http://example.com/a.png.",
      )
      await expect(board.createCard({ fields: [{ size: 1 } as object] })).rejects.toThrow('The size style property')
    })

    test('a start date is a day as well, a status one of four [D:ref-card]', async () => {
      const { board } = await open().miro()
      expect(await board.createCard({ startDate: '2026-04-01' })).toMatchObject({ startDate: '2026-04-01' })
      await expect(board.createCard({ startDate: 'today' })).rejects.toThrow("The date format isn't valid.")
      for (const taskStatus of ['to-do', 'in-progress', 'done', 'none'] as const)
        expect((await board.createCard({ taskStatus })).taskStatus).toBe(taskStatus)
      const unknown = { taskStatus: 'blocked' } as unknown as { taskStatus: 'done' }
      await expect(board.createCard(unknown)).rejects.toThrow("The value of the taskStatus property isn't valid.")
    })
  })
}
