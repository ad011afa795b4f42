import { expect, test } from 'vitest'
import { type Look, lookAt, split, under } from '../../../src/local-board/canvas/view/nearby.ts'
import { type Placed, PlacedItems } from '../../../src/local-board/canvas/view/placed-items.ts'
import { connector, item, itemsOf } from './items.ts'

const frame = item('frame', { id: 'frame', x: 500, y: 300, width: 1000, height: 600 })
const near = item('shape', { id: 'near', x: 100, y: 100, width: 100, height: 100, order: 1 })
const over = item('shape', { id: 'over', x: 140, y: 100, width: 100, height: 100, order: 2 })
const away = item('shape', { id: 'away', x: 9000, y: 130, width: 100, height: 100, order: 3 })
const line = connector('line', near, away)
const placed = new PlacedItems().of({
  items: itemsOf(frame, near, over, away, line),
  selection: [],
  shifts: new Map(),
  resize: null,
})
const ids = (some: readonly Placed[]) => some.map((one) => one.item.id)
const window = { x: 0, y: 0, width: 1000, height: 800 }
const nowhere: Look = { far: false, region: null }

test('before anything is looked at nothing is drawn', () => {
  expect(split(placed, nowhere, new Set())).toEqual({ drawn: [], painted: [] })
})

test('what is seen is drawn in reading order, and what is kept wherever it is', () => {
  const look = lookAt(nowhere, window, 1, 5)
  expect(ids(split(placed, look, new Set()).drawn)).toEqual(['frame', 'near', 'over', 'line'])
  expect(ids(split(placed, look, new Set(['away'])).drawn)).toEqual(['frame', 'near', 'over', 'away', 'line'])
})

test('from far away items are painted, except frames and what is kept', () => {
  const look = lookAt(nowhere, { x: -5000, y: -5000, width: 20_000, height: 16_000 }, 0.05, 5)
  const { drawn, painted } = split(placed, look, new Set(['over']))
  expect([look.far, ids(drawn), ids(painted)]).toEqual([true, ['frame', 'over'], ['near', 'away', 'line']])
})

test('a board of many items is far away sooner', () => {
  expect([5, 601].map((count) => lookAt(nowhere, window, 0.2, count).far)).toEqual([false, true])
})

test('small moves ask for nothing new, large ones and much closer looks do', () => {
  const look = lookAt(nowhere, window, 1, 5)
  const moved = (by: number) => lookAt(look, { ...window, x: by }, 1, 5) === look
  const closer = lookAt(look, { x: 400, y: 300, width: 100, height: 80 }, 10, 5) === look
  expect([moved(300), moved(-499), moved(501), closer]).toEqual([true, true, false, false])
})

test('under the pointer is the item nearest the viewer, and the connectors that pass', () => {
  const byLayer = [...placed].filter((one) => one !== placed[0]).sort((a, b) => a.layer - b.layer)
  const at = (x: number) => under(byLayer, { x, y: 100 })
  expect([at(55), at(120), at(8960), at(-400)]).toEqual([['near'], ['over'], ['away', 'line'], []])
})
