import { expect, test } from 'vitest'
import { paintWords } from '../../../src/local-board/canvas/view/paint-words.ts'
import type { BoardItem } from '../../../src/local-board/host/items.ts'

/** The strokes that stand for the lines of an item in a box of 100 by 100: left, top, width, height. */
function strokesOf(type: 'text' | 'shape' | 'sticky_note', content: string, style: object = {}): number[][] {
  const strokes: number[][] = []
  const context = { fillRect: (...rect: number[]) => strokes.push(rect.map(Math.round)) }
  const item = { id: '1', type, content, style: { fontSize: 10, ...style } } as unknown as BoardItem
  paintWords(context as unknown as CanvasRenderingContext2D, item, { x: 0, y: 0, width: 100, height: 100 })
  return strokes
}

test('text far away is a stroke a line, the last as long as what is left', () => {
  expect(strokesOf('text', '<p>twenty letters here</p><p>ten more..</p>')).toEqual([
    [0, 5, 100, 4],
    [0, 19, 45, 4],
  ])
})

test('strokes stand where the words stand', () => {
  const words = 'ten words.'
  expect(strokesOf('shape', words)).toEqual([[0, 48, 50, 4]])
  expect(strokesOf('shape', words, { textAlignVertical: 'top' })).toEqual([[0, 5, 50, 4]])
  expect(strokesOf('shape', words, { textAlignVertical: 'bottom', textAlign: 'center' })).toEqual([[25, 91, 50, 4]])
})

test('no more strokes than the box has room for, and none without words or for notes', () => {
  expect(strokesOf('text', 'x'.repeat(5000))).toHaveLength(7)
  expect(strokesOf('shape', '<p></p>')).toEqual([])
  expect(strokesOf('sticky_note', 'a note')).toEqual([])
})
