import { expect, test } from 'vitest'
import { framesFor, hasBareFrame, notesToLay } from '../../../src/local-board/canvas/samples/lay-notes.ts'
import { item, itemsOf } from './items.ts'

const wrong = item('frame', { id: 'wrong', title: 'What went wrong', x: 500, y: 400, width: 1000, height: 800 })
const well = item('frame', { id: 'well', title: 'What went well', x: 1600, y: 400, width: 1000, height: 800 })
const head = item('text', { id: 'head', parentId: 'wrong', x: 200, y: 50, width: 300, height: 60 })
const note = (column: string, text: string) => ({ column, text, by: 'database' })
const sample = {
  id: 'trial',
  people: [{ id: 'database', name: 'Database specialist' }],
  notes: [note('What went wrong', 'a < b'), note('What went well', 'calm'), note('What went wrong', 'late')],
}

test('notes wait until the frames of all their columns are there', () => {
  expect(framesFor(itemsOf(wrong), sample)).toBeNull()
  expect(framesFor(itemsOf(wrong, well), sample)?.size).toBe(2)
})

test('a frame without its heading is bare', () => {
  expect([hasBareFrame(itemsOf(wrong, well, head)), hasBareFrame(itemsOf(wrong, head))]).toEqual([true, false])
})

test('each note lies in its column as written by its person, in the same way on every page', () => {
  const items = itemsOf(wrong, well, head)
  const frames = framesFor(items, sample)!
  const laid = notesToLay(items, sample, frames, 0)
  expect(laid).toEqual(notesToLay(items, sample, frames, 0))
  expect(laid.map(({ id, parentId, content, createdBy }) => ({ id, parentId, content, createdBy }))).toEqual([
    { id: 'sample-trial-01', parentId: 'wrong', content: '<p>a &lt; b</p>', createdBy: 'database' },
    { id: 'sample-trial-03', parentId: 'wrong', content: '<p>late</p>', createdBy: 'database' },
    { id: 'sample-trial-02', parentId: 'well', content: '<p>calm</p>', createdBy: 'database' },
  ])
  expect(new Set(laid.map(({ style }) => style.fillColor))).toEqual(new Set(['light_pink', 'light_green']))
})

test('notes begin below the heading, at its left edge, and none covers another', () => {
  const items = itemsOf(wrong, well, head)
  const many = { ...sample, notes: Array.from({ length: 60 }, (_, index) => note('What went wrong', `note ${index}`)) }
  const laid = notesToLay(items, many, framesFor(items, many)!, 0)
  const boxes = laid.map(({ x, y, width, height }) => ({ left: x - width / 2, top: y - height / 2, width, height }))
  expect(boxes[0]?.left).toBeCloseTo(50, 0)
  expect(boxes.every(({ left, top, width, height }) => top > 80 && left + width <= 1000 && top + height <= 800)).toBe(
    true,
  )
  const covered = boxes.some((a, index) =>
    boxes.slice(index + 1).some((b) => Math.abs(a.left - b.left) < a.width && Math.abs(a.top - b.top) < a.height),
  )
  expect(covered).toBe(false)
})
