import type { Item } from '@mirohq/websdk-types'
import type { Board } from './board.ts'
import type { Rect } from './coordinates.ts'
import { inPlainWords, isGone } from './errors.ts'

export type Frame = Extract<Item, { type: 'frame' }>
export type Shape = Extract<Item, { type: 'shape' }>
export type Text = Extract<Item, { type: 'text' }>
export type StickyNote = Extract<Item, { type: 'sticky_note' }>
export type Card = Extract<Item, { type: 'card' }>

/** Reading one by one costs 50 each, reading many at once 500 (miro-platform.md §1.2). */
const CHEAPER_AT_ONCE = 10

/** The items with these ids, fresh from the board; those that are gone are left out. */
export async function readItems(board: Board, ids: readonly string[]): Promise<Map<string, Item>> {
  const wanted = [...new Set(ids)].filter((id) => id !== '')
  if (wanted.length >= CHEAPER_AT_ONCE) {
    try {
      const items = await board.get({ id: wanted })
      return new Map(items.map((item) => [item.id, item as Item]))
    } catch (error) {
      // The documents say that one unknown id makes the whole call fail (miro-platform.md §1.2).
      if (!isGone(error)) return inPlainWords(() => Promise.reject(error))
    }
  }
  const found = await Promise.all(wanted.map((id) => readItem(board, id)))
  return new Map(found.flatMap((item) => (item ? [[item.id, item] as const] : [])))
}

/** The item with this id, or null when it is gone. */
export async function readItem(board: Board, id: string): Promise<Item | null> {
  try {
    return (await board.getById(id)) as Item
  } catch (error) {
    if (isGone(error)) return null
    return inPlainWords(() => Promise.reject(error))
  }
}

/** `type` tells what an item is; the SDK's types alone cannot, as an unsupported item may claim any (miro-platform.md §1.2). */
export const isFrame = (item: { type: string } | null | undefined): item is Frame => item?.type === 'frame'
export const isShape = (item: { type: string } | null | undefined): item is Shape => item?.type === 'shape'
export const isText = (item: { type: string } | null | undefined): item is Text => item?.type === 'text'
export const isCard = (item: { type: string } | null | undefined): item is Card => item?.type === 'card'
export const isStickyNote = (item: { type: string } | null | undefined): item is StickyNote =>
  item?.type === 'sticky_note'

/** Place and size of frames by id. */
export function rectsOf(frames: Iterable<Frame>): Map<string, Rect> {
  return new Map([...frames].map(({ id, x, y, width, height }) => [id, { x, y, width, height }]))
}
