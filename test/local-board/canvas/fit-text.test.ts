import { expect, test } from 'vitest'
import { fitFontSize } from '../../../src/local-board/canvas/items/fit-text.ts'

// Every character is half as wide as the font is high.
const widthOf = (word: string) => word.length * 50
const sizeOf = (text: string, width = 170, height = 184) => fitFontSize(text, width, height, widthOf)

test('little text is large, more text is smaller, step by step', () => {
  const sizes = [3, 12, 30, 120].map((words) => sizeOf(Array.from({ length: words }, () => 'backup').join(' ')))
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  expect(new Set(sizes).size).toBe(4)
})

test('a long word shrinks the text before it is broken', () => {
  expect(sizeOf('pg_basebackup_wal') * 17 * 0.5).toBeLessThanOrEqual(170)
})

test('the longest text a note can hold gets the smallest step, which grows with the note', () => {
  const long = 'word '.repeat(1200)
  expect([sizeOf(long, 169, 180), sizeOf(long, 338, 360)]).toEqual([4, 8])
})
