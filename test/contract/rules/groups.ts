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
      for (const items of [[], [a], [a, a]])
        await expect(board.group({ items })).rejects.toThrow('A group needs at least two items.')
      await board.group({ items: [a, b] })
      await expect(board.group({ items: [b, c] })).rejects.toThrow(`Cannot group the item ${b.id}`)
    })

    test('createGroup makes a group of items that are named by their ids [T]', async () => {
      const { board } = await open().miro()
      const itemsIds = [(await board.createShape()).id, (await board.createShape()).id]
      expect((await board.createGroup({ itemsIds })).itemsIds).toEqual(itemsIds)
    })

    test('ungroup gives the items back; removing a group removes them [D:ref-group]', async () => {
      const { board } = await open().miro()
      const items = [await board.createShape(), await board.createShape()]
      const free = await (await board.group({ items })).ungroup()
      expect(free.map((item) => [item.id, item.groupId])).toEqual(items.map(({ id }) => [id, undefined]))
      expect((await board.get()).map(({ id }) => id)).toEqual(items.map(({ id }) => id))
      await board.remove(await board.group({ items }))
      expect(await board.get()).toEqual([])
    })

    test('a group goes on without a member that is removed; one alone is no group [D:ref-group, I]', async () => {
      const { board } = await open().miro()
      const items = [await board.createShape(), await board.createShape(), await board.createShape()]
      const group = await board.group({ items })
      await board.remove(items[0]!)
      expect((await group.getItems()).map(({ id }) => id)).toEqual([items[1]?.id, items[2]?.id])
      await board.remove(items[1]!)
      expect((await board.get()).map((item) => [item.id, 'groupId' in item])).toEqual([[items[2]?.id, false]])
      await expect(group.getItems()).rejects.toThrow(`Cannot find the item with ID: ${group.id}.`)
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

    test('frames have no place among the layers [D:ref-error-handling]', async () => {
      const { board } = await open().miro()
      const frame = await board.createFrame()
      await expect(board.bringToFront(frame)).rejects.toThrow(
        "You're passing one or more frames to board.bringToFront(). Frames cannot move to the back or the front.",
      )
      const shape = await board.createShape({ x: 900 })
      await board.createFrame({ x: 3000 })
      const above = await board.createShape({ x: 900 })
      expect([await shape.getLayerIndex(), await above.getLayerIndex()]).toEqual([0, 1])
      await above.sendToBack()
      expect([await shape.getLayerIndex(), await above.getLayerIndex()]).toEqual([1, 0])
    })

    test('mind maps and items that are gone are not grouped [D:ref-group]', async () => {
      const { board } = await open().miro()
      const shape = await board.createShape()
      const node = await board.experimental.createMindmapNode()
      await expect(board.experimental.group({ items: [shape as never, node] })).rejects.toThrow(
        `Cannot group the item ${node.id}: groups don't support the type mindmap_node.`,
      )
      const gone = await board.createShape()
      await board.remove(gone)
      await expect(board.group({ items: [shape, gone] })).rejects.toThrow(`Cannot find the item with ID: ${gone.id}.`)
    })

    test('a group goes into a frame only when all of it lies inside [D:ref-group]', async () => {
      const { board } = await open({ captureOnCreate: false }).miro()
      const frame = await board.createFrame({ width: 400, height: 400 })
      const group = await board.group({ items: [await board.createShape(), await board.createShape({ x: 900 })] })
      await expect(frame.add(group)).rejects.toThrow("because the item isn't inside the parent frame.")
      expect(await frame.getChildren()).toEqual([])
    })

    test('none of the calls for layers takes a frame [D:ref-error-handling]', async () => {
      const { board } = await open().miro()
      const [frame, shape] = [await board.createFrame(), await board.createShape({ x: 900 })]
      const refused = "You're passing one or more frames to board."
      await expect(board.sendToBack([shape, frame])).rejects.toThrow(`${refused}sendToBack()`)
      await expect(board.bringInFrontOf(frame, shape)).rejects.toThrow(`${refused}bringInFrontOf()`)
      await expect(board.sendBehindOf(shape, frame)).rejects.toThrow(`${refused}sendBehindOf()`)
      await expect(board.getLayerIndex(frame)).rejects.toThrow(`${refused}getLayerIndex()`)
    })

    test('connectors and grouped items have layers as well; the methods of an item do the same [M:TB, D:ref-board]', async () => {
      const { board } = await open().miro()
      const [a, b] = [await board.createShape(), await board.createShape({ x: 900 })]
      const line = await board.createConnector({ start: { item: a.id }, end: { item: b.id } })
      await board.group({ items: [a, b] })
      await a.bringToFront()
      const layers = () => Promise.all([a, b, line].map((item) => board.getLayerIndex(item as typeof a)))
      expect(await layers()).toEqual([2, 0, 1])
      await board.bringToFront(line as unknown as typeof a)
      expect(await layers()).toEqual([1, 0, 2])
      await a.sendBehindOf(b)
      await b.sendToBack()
      expect([await a.getLayerIndex(), await b.getLayerIndex()]).toEqual([1, 0])
      await b.bringInFrontOf(a)
      expect(await layers()).toEqual([0, 1, 2])
    })
  })
}
