import { describe, expect, it } from 'vitest'
import {
  addActionItem,
  changeActionItem,
  openSharedState,
  readActionItems,
  removeActionItem,
  watchActionItems,
} from '../../src/miro/index.ts'
import type { ActionItem } from '../../src/session/index.ts'
import { eventually, openSession } from './board.ts'

const ITEM: Omit<ActionItem, 'id'> = {
  title: 'Alert when a dump is empty',
  owner: { userId: '1', name: 'Ada' },
  dueDate: '2026-04-01',
  type: 'detect',
  status: 'to-do',
  clusterIds: ['a', 'b'],
}
const PEOPLE = [{ id: '1', name: 'Ada' }]

describe('action items', () => {
  it('are native cards in the actions frame with owner, date and status', async () => {
    const { board, state, layout, local } = await openSession()
    const item = await addActionItem(board, state, layout, ITEM, ['backups', 'paging'])
    expect(item).toEqual({ ...ITEM, id: item.id })
    expect(local.document.get(item.id)).toMatchObject({
      type: 'card',
      parentId: layout.frames.actions,
      title: '<p>Alert when a dump is empty</p>',
      assignee: { userId: '1' },
      dueDate: '2026-04-01',
      taskStatus: 'to-do',
      fields: [{ value: 'detect' }, { value: 'backups, paging' }],
    })
    expect(await readActionItems(board, state, layout, PEOPLE)).toEqual([item])
  })

  it('keep an owner in words, no date, a declined status and signs in the title', async () => {
    const { board, state, layout } = await openSession()
    const item = {
      ...ITEM,
      title: 'Rename <db1> & "db2" 🧯',
      owner: { userId: null, name: 'The <night> team' },
      dueDate: null,
      status: 'declined' as const,
      clusterIds: [],
    }
    const { id } = await addActionItem(board, state, layout, item, [])
    expect(await readActionItems(board, state, layout, PEOPLE)).toEqual([{ ...item, id }])
  })

  it('leave no card behind when they cannot be kept whole', async () => {
    const { board, state, layout, local } = await openSession()
    const before = [...local.document.items.keys()]
    const item = { ...ITEM, clusterIds: ['x'.repeat(600_000)] }
    await expect(addActionItem(board, state, layout, item, [])).rejects.toMatchObject({ kind: 'too-large' })
    expect([...local.document.items.keys()]).toEqual(before)
  })

  it('are edited from either side', async () => {
    const { board, state, layout, local } = await openSession()
    const item = await addActionItem(board, state, layout, { ...ITEM, status: 'declined' }, ['backups'])
    local.document.update(item.id, { title: '<p>Alert on empty dumps</p>', taskStatus: 'in-progress' }, 'user')
    const [edited] = await readActionItems(board, state, layout, PEOPLE)
    expect(edited).toEqual({ ...item, title: 'Alert on empty dumps', status: 'in-progress' })
    const changed: ActionItem = {
      ...edited!,
      owner: { userId: null, name: 'Platform' },
      dueDate: null,
      status: 'done',
      clusterIds: ['b'],
    }
    await changeActionItem(board, state, changed, ['paging'])
    expect(await readActionItems(board, state, layout, PEOPLE)).toEqual([changed])
    expect(local.document.get(item.id)).not.toHaveProperty('assignee')
  })

  it('know the name of an owner who has left the board', async () => {
    const { board, state, layout } = await openSession()
    await addActionItem(board, state, layout, { ...ITEM, owner: { userId: '9', name: 'Ruth' } }, [])
    const items = await readActionItems(board, state, layout, PEOPLE)
    expect(items.map(({ owner }) => owner)).toEqual([{ userId: '9', name: 'Ruth' }])
  })

  it('stand in a grid inside the frame, which grows down when it is full', async () => {
    const { board, state, layout, local } = await openSession()
    const height = local.document.get(layout.frames.actions)!.height
    const ids: string[] = []
    for (let n = 0; n < 20; n++)
      ids.push((await addActionItem(board, state, layout, { ...ITEM, title: `Do ${n}` }, [])).id)
    const cards = ids.map((id) => local.document.get(id)!)
    expect(new Set(cards.map(({ x, y }) => `${x} ${y}`)).size).toBe(20)
    expect(new Set(cards.slice(0, 5).map(({ y }) => y)).size).toBe(1)
    const frame = local.document.get(layout.frames.actions)!
    expect(frame.height).toBeGreaterThan(height)
    expect(cards.every((card) => card.parentId === frame.id && card.y + card.height / 2 < frame.height)).toBe(true)
    expect((await readActionItems(board, state, layout, PEOPLE)).map(({ title }) => title)).toEqual(
      ids.map((_, n) => `Do ${n}`),
    )
  })

  it('fill the place of one that was removed', async () => {
    const { board, state, layout, local } = await openSession()
    const first = await addActionItem(board, state, layout, ITEM, [])
    await addActionItem(board, state, layout, ITEM, [])
    const place = local.document.get(first.id)!
    await removeActionItem(board, state, first.id)
    await removeActionItem(board, state, first.id)
    const third = await addActionItem(board, state, layout, ITEM, [])
    expect(local.document.get(third.id)).toMatchObject({ x: place.x, y: place.y })
    expect(await state.get(`action:${first.id}`)).toBeUndefined()
  })

  it('that people made by hand count too', async () => {
    const { board, state, layout, local } = await openSession()
    const frame = local.document.get(layout.frames.actions)!
    const card = await board.createCard({ title: 'By hand', x: frame.x, y: frame.y })
    expect(await readActionItems(board, state, layout, PEOPLE)).toEqual([
      {
        id: card.id,
        title: 'By hand',
        owner: { userId: null, name: '' },
        dueDate: null,
        type: 'prevent',
        status: 'to-do',
        clusterIds: [],
      },
    ])
  })

  it('need a title and a day of the calendar', async () => {
    const { board, state, layout } = await openSession()
    await expect(addActionItem(board, state, layout, { ...ITEM, title: '  ' }, [])).rejects.toThrow(
      'Give the action item a title.',
    )
    await expect(addActionItem(board, state, layout, { ...ITEM, dueDate: '2026-02-30' }, [])).rejects.toThrow(
      'The due date is not a day of the calendar. Choose another one.',
    )
    expect(await readActionItems(board, state, layout, PEOPLE)).toEqual([])
  })

  it('that were removed on the board cannot be changed, and that is said', async () => {
    const { board, state, layout, local } = await openSession()
    const item = await addActionItem(board, state, layout, ITEM, [])
    local.document.remove([item.id], 'user')
    await expect(changeActionItem(board, state, item, [])).rejects.toThrow(
      'This action item is no longer on the board.',
    )
  })

  it('are told to a watcher when another person adds one, with the name of its owner', async () => {
    const { board, state, layout, local } = await openSession()
    const told: ActionItem[][] = []
    const stop = watchActionItems(
      board,
      state,
      layout,
      (items) => told.push(items),
      (problem) => {
        throw new Error(problem)
      },
    )
    await eventually(() => (told.length > 0 ? true : undefined))
    const ben = local.asAnother({ id: '2', name: 'Ben' }).miro().board
    await addActionItem(ben, openSharedState(ben), layout, { ...ITEM, owner: { userId: '2', name: 'Ben' } }, [])
    const last = await eventually(() => told.find((items) => items[0]?.clusterIds.length === 2))
    stop()
    expect(told[0]).toEqual([])
    expect(last.map(({ id: _, ...item }) => item)).toEqual([{ ...ITEM, owner: { userId: '2', name: 'Ben' } }])
  })
})
