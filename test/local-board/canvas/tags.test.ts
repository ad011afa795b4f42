import { expect, test } from 'vitest'
import { layTags } from '../../../src/local-board/canvas/items/lay-tags.ts'
import { nextTagColor, TAG_COLORS, tagColor } from '../../../src/local-board/canvas/items/tag-colors.ts'
import { createTags } from '../../../src/local-board/canvas/tags.ts'
import { createTag, removeTag } from '../../../src/local-board/host/board-tags.ts'
import { BoardDocument } from '../../../src/local-board/host/index.ts'

/** Every letter as wide as the next: a chip of five letters is 43.6 pixels wide. */
const widthOf = (text: string) => text.length * 50

test('tags that fit stand in as many rows as they need, and of the others the number is shown', () => {
  const five = (count: number) => Array.from({ length: count }, () => 'abcde')
  expect(layTags([], 170, 3, widthOf)).toEqual({ shown: 0, rows: 0 })
  expect(layTags(five(1), 170, 3, widthOf)).toEqual({ shown: 1, rows: 1 })
  expect(layTags(five(3), 170, 3, widthOf)).toEqual({ shown: 3, rows: 1 })
  expect(layTags(five(8), 170, 3, widthOf)).toEqual({ shown: 8, rows: 3 })
  expect(layTags(five(8), 170, 2, widthOf)).toEqual({ shown: 6, rows: 2 })
  expect(layTags(five(8), 90, 1, widthOf)).toEqual({ shown: 1, rows: 1 })
})

test('a title longer than a row takes one row and no more', () => {
  expect(layTags(['x'.repeat(120)], 170, 1, widthOf)).toEqual({ shown: 1, rows: 1 })
  expect(layTags(['a', 'x'.repeat(120), 'b'], 170, 3, widthOf)).toEqual({ shown: 3, rows: 3 })
  expect(layTags(['x'.repeat(120), 'x'.repeat(120)], 170, 1, widthOf)).toEqual({ shown: 0, rows: 1 })
})

test('every colour of a tag can be read', () => {
  for (const [name, { ground, text }] of Object.entries(TAG_COLORS))
    expect([name, contrast(ground, text) >= 4.5]).toEqual([name, true])
  expect(tagColor('no such colour')).toEqual(tagColor('red'))
})

test("a new tag gets the colour that the fewest tags have, in Miro's order", () => {
  expect(nextTagColor([])).toBe('red')
  expect(nextTagColor([{ color: 'red' }, { color: 'violet' }])).toBe('magenta')
  expect(nextTagColor(Object.keys(TAG_COLORS).flatMap((color) => ({ color })))).toBe('red')
})

test("the page's tags follow the document, and stay the same array between its changes", () => {
  const document = new BoardDocument()
  const tags = createTags(document)
  let told = 0
  const stop = tags.subscribe(() => {
    told += 1
  })
  const tag = createTag(document, { title: 'DNS', color: 'cyan' })
  expect(tags.all().map(({ title, color }) => [title, color])).toEqual([['DNS', 'cyan']])
  expect(tags.all()).toBe(tags.all())
  expect(tags.byId(tag.id)?.title).toBe('DNS')
  stop()
  removeTag(document, tag.id)
  expect([tags.all(), tags.byId(tag.id), told]).toEqual([[], undefined, 1])
})

/** Contrast of two hex colours as WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
