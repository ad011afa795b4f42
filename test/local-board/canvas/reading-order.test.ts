import { expect, test } from 'vitest'
import { readingOrder } from '../../../src/local-board/canvas/view/reading-order.ts'
import { connector, item, itemsOf } from './items.ts'

const ids = (...items: Parameters<typeof itemsOf>) => readingOrder(itemsOf(...items)).map(({ id }) => id)

test('items are read in rows from the top, each from the left', () => {
  const note = (id: string, x: number, y: number) => item('sticky_note', { id, x, y })
  expect(ids(note('d', 300, 400), note('b', 300, 20), note('a', 0, 0), note('c', 0, 380))).toEqual(['a', 'b', 'c', 'd'])
})

test('what is in a frame follows that frame, and connectors come last', () => {
  const left = item('frame', { id: 'left', x: 0, y: 0, width: 600, height: 600 })
  const right = item('frame', { id: 'right', x: 700, y: 0, width: 600, height: 600 })
  const inLeft = item('sticky_note', { id: 'in left', parentId: 'left', x: 150, y: 450 })
  const inRight = item('sticky_note', { id: 'in right', parentId: 'right', x: 150, y: 150 })
  const line = connector('line', inLeft, inRight)
  expect(ids(line, inRight, right, inLeft, left)).toEqual(['left', 'in left', 'right', 'in right', 'line'])
})

test('an item whose frame is gone is read as an item of the board', () => {
  expect(ids(item('sticky_note', { id: 'orphan', parentId: 'gone', x: 5, y: 5 }))).toEqual(['orphan'])
})

test('the nodes of a mind map follow the node they hang on, also where two hang on each other', () => {
  const node = (id: string, parentId: string | null, y: number) => item('mindmap_node', { id, parentId, x: 300, y })
  const map = [node('b', 'root', 100), node('a', 'root', -100), node('a1', 'a', 0), node('root', null, 0)]
  expect(ids(...map, node('x', 'y', 0), node('y', 'x', 0))).toEqual(['root', 'a', 'a1', 'b', 'x', 'y'])
})
