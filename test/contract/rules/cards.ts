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
        title: '<p>Alert on replication lag</p>',
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
      card.width = 480
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

    test('a date must be a day written as YYYY-MM-DD [D:error-handling]', async () => {
      const { board } = await open().miro()
      const refused = "The date format isn't valid. Specify dates as YYYY-MM-DD."
      await expect(board.createCard({ dueDate: '1.4.2026' })).rejects.toThrow(refused)
      await expect(board.createCard({ dueDate: '2026-02-30' })).rejects.toThrow(refused)
    })

    test('up to 20 fields are kept; more are refused in words where Miro drops the card [D:ref-card]', async () => {
      const { board } = await open().miro()
      const fields = Array.from({ length: 20 }, (_, index) => ({ value: `field ${index}`, fillColor: '#ffffff' }))
      expect((await board.createCard({ fields })).fields).toEqual(fields)
      await expect(board.createCard({ fields: [...fields, { value: 'one more' }] })).rejects.toThrow('up to 20 fields')
    })
  })
}
