import { expect, test } from 'vitest'
import { freeGround, freePlace, freePlaceIn } from '../../../src/local-board/canvas/actions/free-place.ts'
import { item, itemsOf } from './items.ts'

const size = { width: 199, height: 228 }

test('an item comes where it is asked to when nothing is there', () => {
  expect(freePlace(itemsOf(), size, { x: 12, y: 34 })).toEqual({ x: 12, y: 34 })
})

test('an item covers no other, and comes as near as it can', () => {
  const taken = item('sticky_note', { id: 'taken', x: 0, y: 0 })
  const place = freePlace(itemsOf(taken), size, { x: 0, y: 0 })
  expect([Math.abs(place.x) >= 199 || Math.abs(place.y) >= 228, Math.hypot(place.x, place.y) < 260]).toEqual([
    true,
    true,
  ])
})

test('in a frame with room an item stays inside, also at its edge', () => {
  const frame = item('frame', { id: 'frame', x: 0, y: 0, width: 800, height: 600 })
  const { x, y } = freePlace(itemsOf(frame), size, { x: 390, y: 290 })
  expect([x + 99.5 <= 400, y + 114 <= 300, x - 99.5 >= -400, y - 114 >= -300]).toEqual([true, true, true, true])
})

test('in a chosen frame an item begins at its corner, goes on beside others, and stays inside when all is full', () => {
  const frame = item('frame', { id: 'frame', x: 1000, y: 1000, width: 500, height: 560 })
  const at = (x: number, y: number, id: string) => item('sticky_note', { id, parentId: 'frame', x, y })
  const [one, two] = [at(123.5, 138, 'one'), at(338.5, 138, 'two')]
  const rest = [at(123.5, 382, 'three'), at(338.5, 382, 'four')]
  expect(freePlaceIn(itemsOf(frame), frame, size)).toEqual({ x: 873.5, y: 858 })
  expect(freePlaceIn(itemsOf(frame, one), frame, size, { x: 1088.5, y: 858 })).toEqual({ x: 1088.5, y: 858 })
  const below = freePlaceIn(itemsOf(frame, one, two), frame, size, { x: 1303.5, y: 858 })
  expect(below?.y).toBeGreaterThan(858 + 228)
  expect(freePlaceIn(itemsOf(frame, one, two, ...rest), frame, size, { x: 1303.5, y: 858 })).toEqual({
    x: 1150.5,
    y: 858,
  })
  expect(freePlaceIn(itemsOf(frame), { ...frame, width: 150 }, size)).toBeUndefined()
})

test('a second frame lies beside the first, not on it', () => {
  const frame = item('frame', { id: 'frame', x: 0, y: 0, width: 800, height: 600 })
  const { x, y } = freeGround(itemsOf(frame), frame, { x: 0, y: 0 })
  expect(Math.abs(x) >= 800 || Math.abs(y) >= 600).toBe(true)
})
