import { describe, expect, test } from 'vitest'
import type { Open } from '../open.ts'

export function describeConnectors(open: Open) {
  describe('connectors', () => {
    test('a connector joins two items and is known to both [D:ref-connector]', async () => {
      const { board } = await open().miro()
      const a = await board.createShape({ x: 0, y: 0 })
      const b = await board.createShape({ x: 400, y: 300 })
      const line = await board.createConnector({
        start: { item: a.id, snapTo: 'right' },
        end: { item: b.id, position: { x: 0, y: 0.5 } },
        captions: [{ content: 'then', position: 0.5 }],
      })
      expect(line).toMatchObject({
        type: 'connector',
        shape: 'curved',
        start: { item: a.id, snapTo: 'right' },
        end: { item: b.id, position: { x: 0, y: 0.5 } },
        captions: [{ content: '<p>then</p>', position: 0.5 }],
        width: 300,
        height: 300,
      })
      expect((await a.getConnectors()).map(({ id }) => id)).toEqual([line.id])
      expect(await board.getById(b.id)).toMatchObject({ connectorIds: [line.id] })
    })

    test('a connector goes with either of its ends [D:ref-connector]', async () => {
      const { board } = await open().miro()
      const a = await board.createShape({ x: 0 })
      const b = await board.createShape({ x: 400 })
      await board.createConnector({ start: { item: a.id }, end: { item: b.id } })
      await board.remove(b)
      expect((await board.get()).map(({ id }) => id)).toEqual([a.id])
    })

    test('a connector refuses loose ends, one item twice, frames, and a position with a snapTo [D:ref-connector, M:EM]', async () => {
      const { board } = await open().miro()
      const a = await board.createShape({ x: 0 })
      const b = await board.createShape({ x: 400 })
      const frame = await board.createFrame({ x: 2000 })
      const join = (start: object, end: object) => board.createConnector({ start, end })
      await expect(join({ item: a.id }, {})).rejects.toThrow('A connector needs an item at its start and another one')
      await expect(join({ item: a.id }, { item: a.id })).rejects.toThrow('A connector needs an item')
      await expect(join({ item: a.id }, { item: frame.id })).rejects.toThrow("frames don't support connectors")
      await expect(join({ item: a.id }, { item: '7' })).rejects.toThrow('Cannot find the item with ID: 7.')
      const both = { item: b.id, snapTo: 'left', position: { x: 0, y: 0 } }
      await expect(join({ item: a.id }, both)).rejects.toThrow('Set either position or snapTo.')
    })
  })
}
