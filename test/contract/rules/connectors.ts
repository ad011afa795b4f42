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

    test('an end without an item is a point of the board; the documents say otherwise [D:ref-connector, M:EM]', async () => {
      const { board } = await open().miro()
      const loose = { start: { position: { x: -200, y: 40 } }, end: { position: { x: 220, y: 90 } } }
      const line = await board.createConnector({ ...loose, shape: 'straight', captions: [{ content: 'Chapter' }] })
      expect(await board.getById(line.id)).toMatchObject({ ...loose, width: 420, height: 50 })
      const shape = await board.createShape({ x: 400 })
      line.end = { item: shape.id, snapTo: 'left' }
      await line.sync()
      expect((await shape.getConnectors()).map(({ id }) => id)).toEqual([line.id])
      const nowhere = { start: { position: { x: 0 } }, end: loose.end } as unknown as typeof loose
      await expect(board.createConnector(nowhere)).rejects.toThrow('position.y')
      const strict = await open({ looseConnectors: 'refuse' }).miro()
      await expect(strict.board.createConnector(loose)).rejects.toThrow('A connector needs an item')
      const [a, b] = [await strict.board.createShape(), await strict.board.createShape({ x: 400 })]
      const joined = await strict.board.createConnector({ start: { item: a.id }, end: { item: b.id } })
      joined.end = loose.end
      await expect(joined.sync()).rejects.toThrow('A connector needs an item')
    })

    test('a connector refuses ends that are nowhere, one item twice, frames, and a position with a snapTo [D:ref-connector, M:EM]', async () => {
      const { board } = await open().miro()
      const a = await board.createShape({ x: 0 })
      const b = await board.createShape({ x: 400 })
      const frame = await board.createFrame({ x: 2000 })
      const join = (start: object, end: object) => board.createConnector({ start, end })
      await expect(join({ item: a.id }, {})).rejects.toThrow('A connector needs an item at its start and another one')
      await expect(board.createConnector({ start: { item: a.id } })).rejects.toThrow('A connector needs an item')
      await expect(join({ item: a.id }, { item: a.id })).rejects.toThrow('A connector needs an item')
      await expect(join({ item: a.id }, { item: frame.id })).rejects.toThrow("frames don't support connectors")
      await expect(join({ item: a.id }, { item: '7' })).rejects.toThrow('Cannot find the item with ID: 7.')
      const both = { item: b.id, snapTo: 'left', position: { x: 0, y: 0 } }
      await expect(join({ item: a.id }, both)).rejects.toThrow('Set either position or snapTo.')
    })

    test('a connector is curved, thin and black, and ends in an arrow, unless told otherwise [D:ref-connector]', async () => {
      const { board } = await open().miro()
      const [a, b] = [await board.createShape(), await board.createShape({ x: 400 })]
      const ends = { start: { item: a.id }, end: { item: b.id } }
      const line = await board.createConnector(ends)
      expect({ shape: line.shape, style: line.style, captions: line.captions }).toEqual({
        shape: 'curved',
        style: {
          startStrokeCap: 'none',
          endStrokeCap: 'stealth',
          strokeStyle: 'normal',
          strokeWidth: 1,
          strokeColor: '#000000',
          fontSize: 14,
          color: '#1a1a1a',
          textOrientation: 'aligned',
        },
        captions: [],
      })
      for (const shape of ['straight', 'elbowed'] as const)
        expect((await board.createConnector({ ...ends, shape })).shape).toBe(shape)
      const style = { startStrokeCap: 'erd_zero_or_many', strokeStyle: 'dashed', strokeWidth: 4 } as const
      expect((await board.createConnector({ ...ends, style })).style).toMatchObject(style)
      expect(line).not.toHaveProperty('x')
    })

    test('places on a connector and at its ends are from 0 to 1, and a snapTo is told or left out [D:ref-connector, D:ref-error-handling]', async () => {
      const { board } = await open().miro()
      const [a, b] = [await board.createShape(), await board.createShape({ x: 400 })]
      const ends = { start: { item: a.id }, end: { item: b.id } }
      const beyond = { item: b.id, position: { x: 1.1, y: 0 } }
      await expect(board.createConnector({ ...ends, end: beyond })).rejects.toThrow(
        'The value of the position.x property',
      )
      const captions = [{ content: 'a', position: -0.1 }]
      await expect(board.createConnector({ ...ends, captions })).rejects.toThrow('the captions.position property')
      const nowhere = { item: b.id, snapTo: undefined }
      await expect(board.createConnector({ ...ends, end: nowhere as object })).rejects.toThrow(
        'snapTo cannot be undefined.',
      )
      expect((await board.createConnector(ends)).end).toEqual({ item: b.id, snapTo: 'auto' })
      for (const snapTo of ['auto', 'top', 'right', 'bottom', 'left'] as const)
        expect((await board.createConnector({ ...ends, end: { item: b.id, snapTo } })).end).toEqual({
          item: b.id,
          snapTo,
        })
      const inside = { item: b.id, snapTo: 'middle' } as unknown as { item: string }
      await expect(board.createConnector({ ...ends, end: inside })).rejects.toThrow('the snapTo property')
      for (const textAlignVertical of ['top', 'middle', 'bottom'] as const) {
        const told = [{ content: '<p>a</p>', position: 0, textAlignVertical }]
        expect((await board.createConnector({ ...ends, captions: told })).captions).toEqual(told)
      }
      const aside = [{ textAlignVertical: 'left' as 'top' }]
      await expect(board.createConnector({ ...ends, captions: aside })).rejects.toThrow('captions.textAlignVertical')
    })

    test('the ends of a connector may be in a group and in a frame; sync moves them [M:TB]', async () => {
      const { board } = await open().miro()
      await board.createFrame({ x: 0, y: 0, width: 2000, height: 1000 })
      const [a, b, c] = [
        await board.createShape(),
        await board.createShape({ x: 400 }),
        await board.createShape({ x: 800 }),
      ]
      await board.group({ items: [a, b] })
      const line = await board.createConnector({ start: { item: a.id }, end: { item: b.id } })
      expect(line.width).toBe(400)
      line.end = { item: c.id }
      await line.sync()
      expect(line.width).toBe(800)
      expect((await c.getConnectors()).map(({ id }) => id)).toEqual([line.id])
      expect(await b.getConnectors()).toEqual([])
      await board.remove(line)
      expect(await a.getConnectors()).toEqual([])
    })
  })
}
