import { describe, expect, test } from 'vitest'
import type { Open } from '../open.ts'

export function describeGroups(open: Open) {
  describe('groups and layers', () => {
    test('a group knows its items, and they know it [D:ref-group]', async () => {
      const { board } = await open().miro()
      const items = [await board.createShape(), await board.createText({ content: 'a' })]
      const group = await board.group({ items })
      expect({ ...group }).toEqual({ id: group.id, type: 'group', itemsIds: items.map(({ id }) => id) })
      expect((await group.getItems()).map(({ groupId }) => groupId)).toEqual([group.id, group.id])
      expect(await board.getById(group.id)).toMatchObject({ type: 'group' })
    })

    test('a group needs two items, none of them grouped [D:ref-group]', async () => {
      const { board } = await open().miro()
      const [a, b, c] = [await board.createShape(), await board.createShape(), await board.createShape()]
      await expect(board.group({ items: [a] })).rejects.toThrow('A group needs at least two items.')
      await board.group({ items: [a, b] })
      await expect(board.group({ items: [b, c] })).rejects.toThrow(`Cannot group the item ${b.id}`)
    })

    test('ungroup gives the items back; removing a group removes them [D:ref-group]', async () => {
      const { board } = await open().miro()
      const items = [await board.createShape(), await board.createShape()]
      const free = await (await board.group({ items })).ungroup()
      expect(free.map((item) => [item.id, item.groupId])).toEqual(items.map(({ id }) => [id, undefined]))
      await board.remove(await board.group({ items }))
      expect(await board.get()).toEqual([])
    })

    test('frame.add of a group takes all of it in; of one member, splits it off [M:EM]', async () => {
      const { board } = await open({ captureOnCreate: false }).miro()
      const frame = await board.createFrame({ x: 0, y: 0, width: 800, height: 800 })
      const items = [await board.createShape({ x: 10 }), await board.createShape({ x: 200 }), await board.createShape()]
      const group = await board.group({ items })
      await frame.add(group)
      expect([...frame.childrenIds].sort()).toEqual(items.map(({ id }) => id).sort())
      await frame.add(items[0]!)
      expect((await group.getItems()).map(({ id }) => id)).toEqual([items[1]?.id, items[2]?.id])
    })

    test('items go to the front, to the back, and next to another [D:ref-board]', async () => {
      const { board } = await open().miro()
      const [a, b, c] = [await board.createShape(), await board.createShape(), await board.createShape()]
      const layers = async () => {
        const at = await Promise.all([a, b, c].map(async (item) => [await board.getLayerIndex(item), item] as const))
        return at.sort(([one], [other]) => one - other).map(([, item]) => 'abc'[[a, b, c].indexOf(item)])
      }
      expect(await layers()).toEqual(['a', 'b', 'c'])
      await board.bringToFront(a)
      expect(await layers()).toEqual(['b', 'c', 'a'])
      await board.sendToBack([c, a])
      expect(await layers()).toEqual(['c', 'a', 'b'])
      await board.bringInFrontOf(c, a)
      expect(await layers()).toEqual(['a', 'c', 'b'])
      await board.sendBehindOf([b], c)
      expect(await layers()).toEqual(['a', 'b', 'c'])
    })

    test('frames have no place among the layers [D:error-handling]', async () => {
      const { board } = await open().miro()
      const frame = await board.createFrame()
      await expect(board.bringToFront(frame)).rejects.toThrow(
        "You're passing one or more frames to board.bringToFront(). Frames cannot move to the back or the front.",
      )
    })
  })
}
