import { expect, test } from 'vitest'
import { ItemNodes, type Scene } from '../../../src/local-board/canvas/view/item-nodes.ts'
import { connector, item, itemsOf } from './items.ts'

const frame = item('frame', { id: 'frame', x: 500, y: 300, width: 1000, height: 600, title: 'Column' })
const inside = item('text', {
  id: 'inside',
  parentId: 'frame',
  x: 100,
  y: 100,
  width: 40,
  height: 20,
  content: 'in it',
})
const outside = item('text', { id: 'outside', x: 2000, y: 0, width: 40, height: 20, content: 'out', order: 1 })
const line = connector('line', inside, outside)
const calm: Omit<Scene, 'items'> = { selection: [], shifts: new Map(), resize: null }
const at = (nodes: ReturnType<ItemNodes['of']>) => Object.fromEntries(nodes.map(({ id, position }) => [id, position]))

test('nodes stand at absolute positions by their top-left corner', () => {
  const nodes = new ItemNodes().of({ ...calm, items: itemsOf(frame, inside, outside) })
  expect(at(nodes)).toEqual({ frame: { x: 0, y: 0 }, inside: { x: 80, y: 90 }, outside: { x: 1980, y: -10 } })
})

test('a node nobody touched keeps its identity, whatever happens to others', () => {
  const cache = new ItemNodes()
  const before = cache.of({ ...calm, items: itemsOf(frame, inside, outside) })
  const moved = { ...outside, x: 2100 }
  const after = cache.of({ ...calm, items: itemsOf(frame, inside, moved), selection: ['frame'] })
  const same = before.filter((node) => after.includes(node)).map(({ id }) => id)
  expect(same).toEqual(['inside'])
})

test('what is in a dragged frame goes with it, and connectors follow', () => {
  const shifts = new Map([['frame', { x: 10, y: 20 }]])
  const nodes = new ItemNodes().of({ ...calm, items: itemsOf(frame, inside, outside, line), shifts })
  expect(at(nodes)).toMatchObject({ frame: { x: 10, y: 20 }, inside: { x: 90, y: 110 }, outside: { x: 1980, y: -10 } })
  expect(nodes.find(({ id }) => id === 'line')?.data.line?.start).toEqual({ x: 130, y: 120, side: 'right' })
})

test('frames are behind everything, whatever their order', () => {
  const high = { ...frame, order: 99 }
  const nodes = new ItemNodes().of({ ...calm, items: itemsOf(high, inside, outside) })
  const layer = Object.fromEntries(nodes.map(({ id, zIndex = 0 }) => [id, zIndex]))
  expect([layer.frame! < layer.inside!, layer.inside! < layer.outside!]).toEqual([true, true])
})

test('a connector whose end is gone, and an item without a place, are not drawn', () => {
  const lost = item('text', { id: 'lost', x: Number.NEGATIVE_INFINITY })
  expect(new ItemNodes().of({ ...calm, items: itemsOf(inside, line, lost) }).map(({ id }) => id)).toEqual(['inside'])
})
