import { expect, test } from 'vitest'
import { coveredTitles } from '../../../src/local-board/canvas/view/covered-titles.ts'
import { item, itemsOf } from './items.ts'

const widthOf = (text: string) => text.length * 50
const uncovered = { x: 400, y: 70, width: 1000, height: 700 }

function titles(x: number, y: number, zoom = 1) {
  const frame = item('frame', { id: 'frame', x: 500, y: 300, width: 1000, height: 600, title: 'Column' })
  return coveredTitles(itemsOf(frame), [frame], { x, y, zoom }, uncovered, widthOf).map(({ x, y, width }) => [
    x,
    y,
    width,
  ])
}

test('a title in sight is left alone', () => {
  expect(titles(400, 120)).toEqual([])
  expect(titles(390, 120)).toEqual([])
})

test('a title under the panel shows beside it, on the edge of its frame', () => {
  expect(titles(100, 120)).toEqual([[400, 94, 700]])
})

test('a title under the top bar or above the window shows below the bar', () => {
  expect(titles(450, 20)).toEqual([[450, 62, 950]])
  expect(titles(100, -300)).toEqual([[420, 62, 680]])
  expect(titles(-300, -600, 2)).toEqual([[420, 62, 980]])
})

test('a frame that hardly shows needs no title', () => {
  expect(titles(-570, 120)).toEqual([])
  expect(titles(450, -480)).toEqual([])
  expect(titles(1450, 120)).toEqual([])
})
