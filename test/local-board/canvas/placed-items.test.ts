import { expect, test } from 'vitest'
import { type Placed, PlacedItems, type Scene } from '../../../src/local-board/canvas/view/placed-items.ts'
import { SEED, seeded } from '../host/random.ts'
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
const at = (placed: ReturnType<PlacedItems['of']>) =>
  Object.fromEntries(placed.map(({ item: { id }, box: { x, y } }) => [id, { x, y }]))

test('items stand at absolute positions by their top-left corner', () => {
  const placed = new PlacedItems().of({ ...calm, items: itemsOf(frame, inside, outside) })
  expect(at(placed)).toEqual({ frame: { x: 0, y: 0 }, inside: { x: 80, y: 90 }, outside: { x: 1980, y: -10 } })
})

test('an item nobody touched keeps its identity, whatever happens to others', () => {
  const cache = new PlacedItems()
  const before = cache.of({ ...calm, items: itemsOf(frame, inside, outside) })
  const moved = { ...outside, x: 2100 }
  const after = cache.of({ ...calm, items: itemsOf(frame, inside, moved), selection: ['frame'] })
  const same = before.filter((one) => after.includes(one)).map(({ item: { id } }) => id)
  expect(same).toEqual(['inside'])
})

test('what is in a dragged frame goes with it, and connectors follow', () => {
  const shifts = new Map([['frame', { x: 10, y: 20 }]])
  const placed = new PlacedItems().of({ ...calm, items: itemsOf(frame, inside, outside, line), shifts })
  expect(at(placed)).toMatchObject({ frame: { x: 10, y: 20 }, inside: { x: 90, y: 110 }, outside: { x: 1980, y: -10 } })
  expect(placed.find(({ item: { id } }) => id === 'line')?.line?.start).toEqual({ x: 130, y: 120, side: 'right' })
})

test('frames are behind everything, whatever their order', () => {
  const high = { ...frame, order: 99 }
  const placed = new PlacedItems().of({ ...calm, items: itemsOf(high, inside, outside) })
  const layer = Object.fromEntries(placed.map(({ item: { id }, layer }) => [id, layer]))
  expect([layer.frame! < layer.inside!, layer.inside! < layer.outside!]).toEqual([true, true])
})

test('a connector whose end is gone, and an item without a place, are not drawn', () => {
  const lost = item('text', { id: 'lost', x: Number.NEGATIVE_INFINITY })
  expect(new PlacedItems().of({ ...calm, items: itemsOf(inside, line, lost) }).map(({ item: { id } }) => id)).toEqual([
    'inside',
  ])
})

test('after whatever was moved, dragged, selected or deleted, items stand as if they were placed for the first time', () => {
  const random = seeded(SEED)
  const cache = new PlacedItems()
  const items = new Map(itemsOf(frame, inside, outside, line))
  for (let step = 0; step < 200; step++) {
    const id = [...items.keys()][Math.floor(random() * items.size)] ?? 'inside'
    const one = items.get(id)
    const scene = { ...calm, items: new Map(items) }
    if (random() < 0.5 && one) items.set(id, { ...one, x: one.x + Math.round(random() * 100), order: random() })
    if (random() < 0.3) scene.shifts = new Map([[id, { x: Math.round(random() * 50), y: 5 }]])
    if (random() < 0.3) scene.selection = [id]
    if (random() < 0.1) scene.resize = { id, rect: { x: 1, y: 2, width: 30, height: 40 } }
    if (random() < 0.1) items.delete(id)
    else if (random() < 0.5) for (const lost of [frame, inside, outside, line]) items.set(lost.id, lost)
    scene.items = new Map(items)
    const unlayered = ({ layer, ...rest }: Placed) => rest
    expect(cache.of(scene).map(unlayered), `step ${step}, SEED=${SEED}`).toEqual(
      new PlacedItems().of(scene).map(unlayered),
    )
  }
})
