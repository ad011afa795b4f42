import type { Handlers } from '../context.ts'
import { absoluteBox, type Items } from '../coordinates.ts'
import type { Rect } from '../page.ts'
import { finite, positive } from '../rules/properties.ts'

/** Board units kept free around, when the app does not say [D:ref-board]. */
const DEFAULT_OFFSET = 100

export const emptySpaceCommands = {
  FIND_EMPTY_SPACE: ({ x, y, width, height, offset }, { document }) =>
    findEmptySpace(
      document.items,
      { x: finite('x', x), y: finite('y', y), width: positive('width', width), height: positive('height', height) },
      finite('offset', offset ?? DEFAULT_OFFSET),
    ),
} satisfies Partial<Handlers>

/**
 * The free place nearest to the one asked for, level with it or straight above or below. `x` and `y` are centres,
 * in and out. There always is one: beyond the outermost item.
 */
function findEmptySpace(items: Items, asked: Rect, offset: number): Rect {
  const taken: Rect[] = []
  for (const item of items.values())
    if (item.parentId === null && item.type !== 'connector') taken.push(absoluteBox(items, item))
  const reach = { x: asked.width / 2 + offset, y: asked.height / 2 + offset }
  const isFree = ({ x, y }: { x: number; y: number }) =>
    taken.every(
      (box) =>
        x + reach.x <= box.x ||
        x - reach.x >= box.x + box.width ||
        y + reach.y <= box.y ||
        y - reach.y >= box.y + box.height,
    )
  const places = [
    { x: asked.x, y: asked.y },
    ...taken.flatMap((box) => [
      { x: box.x + box.width + reach.x, y: asked.y },
      { x: box.x - reach.x, y: asked.y },
      { x: asked.x, y: box.y + box.height + reach.y },
      { x: asked.x, y: box.y - reach.y },
    ]),
  ]
  const distance = (place: { x: number; y: number }) => Math.abs(place.x - asked.x) + Math.abs(place.y - asked.y)
  const nearest = places.sort((a, b) => distance(a) - distance(b)).find(isFree)
  return { ...asked, ...nearest }
}
