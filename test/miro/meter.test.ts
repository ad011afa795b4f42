import { describe, expect, it } from 'vitest'
import { meterBoard } from '../../src/miro/index.ts'
import { isStickyNote } from '../../src/miro/read-items.ts'
import { eventually, openDesk } from './board.ts'

describe('the credit meter', () => {
  it('counts what the host charges: calls, parts of the board and the methods of items', async () => {
    const { local, board: raw } = openDesk()
    const { board, meter } = meterBoard(raw)
    const spent: number[] = []
    meter.onChange((sum) => spent.push(sum))
    const frame = await board.createFrame({
      title: 'F',
      x: 0,
      y: 0,
      width: 800,
      height: 600,
      style: { fillColor: '#ffffff' },
    })
    const note = await board.createStickyNote({ content: 'x', x: 2000, y: 0 })
    note.x = 10
    await note.sync()
    await frame.add(note)
    await frame.getChildren()
    const notes = await board.get({ type: 'sticky_note' })
    await notes[0]!.sync()
    await board.storage.collection('c').set('k', 1)
    await board.storage.collection('c').get('k')
    await board.viewport.get()
    await board.notifications.showInfo('free')
    await board.remove(note)
    expect(meter.spent()).toBe(local.host.credits.total())
    expect(spent.at(-1)).toBe(meter.spent())
    expect(meter.spent()).toBe(500 * 2 + 50 * 9)
  })

  it('counts the methods of items that are pushed', async () => {
    const { local, board: raw } = openDesk()
    const { board, meter } = meterBoard(raw)
    let pushed: { x: number; sync(): Promise<void> } | undefined
    board.ui.on('items:create', ({ items }) => {
      pushed = items.find(isStickyNote)
    })
    await local.asAnother({ id: '2', name: 'Ben' }).miro().board.createStickyNote({ content: 'x' })
    const note = await eventually(() => pushed)
    note.x = 5
    await note.sync()
    expect(meter.spent()).toBe(50)
  })

  it('leaves items plain data', async () => {
    const { board } = meterBoard(openDesk().board)
    const note = await board.createStickyNote({ content: 'x' })
    expect(Object.values({ ...note }).filter((value) => typeof value === 'function')).toEqual([])
    expect(structuredClone({ ...note })).toMatchObject({ id: note.id, content: '<p>x</p>' })
  })
})
