import type { BoardItem, FrameItem } from './items.ts'

type Items = ReadonlyMap<string, BoardItem>

/** What items know of each other. Derived, never stored, so that two people's changes cannot contradict it. */
export type Relations = {
  readonly childrenIds: ReadonlyMap<string, readonly string[]>
  readonly connectorIds: ReadonlyMap<string, readonly string[]>
  readonly groups: ReadonlyMap<string, readonly string[]>
  readonly frames: ReadonlyMap<string, FrameItem>
  /** No item has a greater `order`; 0 for none. */
  readonly greatestOrder: number
}

/** For a document's items of this moment, what is kept of them while they change: see `KeptRelations`. */
const kept = new WeakMap<Items, Relations>()

/** What the items know of each other: without looking at them all when they are those of a document. */
export function relationsOf(items: Items): Relations {
  return keptRelations(items) ?? new KeptRelations(items)
}

/** The same, but undefined for items that are not those of a document as it is now. */
export function keptRelations(items: Items): Relations | undefined {
  return kept.get(items)
}

/**
 * Relations that follow each change of a document's items, so that an app that makes or syncs thousands of them does
 * not have the whole board walked for every one. The lists are never changed, only replaced: a command's answer may
 * hold one while the next command runs.
 */
export class KeptRelations implements Relations {
  readonly childrenIds = new Map<string, readonly string[]>()
  readonly connectorIds = new Map<string, readonly string[]>()
  readonly groups = new Map<string, readonly string[]>()
  readonly frames = new Map<string, FrameItem>()
  greatestOrder = 0
  #items: Items | null = null

  constructor(items: Items) {
    const lists = { childrenIds: new Map<string, string[]>(), connectorIds: new Map(), groups: new Map() }
    for (const item of items.values()) {
      for (const [list, key] of placesOf(item)) {
        const ids = lists[list].get(key)
        if (ids) ids.push(item.id)
        else lists[list].set(key, [item.id])
      }
      this.#count(item)
    }
    this.childrenIds = lists.childrenIds
    this.connectorIds = lists.connectorIds
    this.groups = lists.groups
  }

  /** From now on these are the items told of; the ones before are so no longer. */
  standFor(items: Items): void {
    if (this.#items) kept.delete(this.#items)
    this.#items = items
    kept.set(items, this)
  }

  /** An item was made (no `before`), changed, or removed (no `after`). */
  replace(before: BoardItem | undefined, after: BoardItem | undefined): void {
    const [old, now] = [before ? placesOf(before) : [], after ? placesOf(after) : []]
    const id = (after ?? before)?.id
    if (id === undefined) return
    if (!isSame(old, now)) {
      for (const [list, key] of old) this.#take(this[list], key, id)
      for (const [list, key] of now) this[list].set(key, [...(this[list].get(key) ?? []), id])
    }
    if (after) this.#count(after)
    else this.frames.delete(id)
  }

  // The greatest order is not lowered by what goes: what comes next is in front all the same.
  #count(item: BoardItem): void {
    this.greatestOrder = Math.max(this.greatestOrder, item.order)
    if (item.type === 'frame') this.frames.set(item.id, item)
  }

  #take(lists: Map<string, readonly string[]>, key: string, id: string): void {
    const left = (lists.get(key) ?? []).filter((other) => other !== id)
    if (left.length > 0) lists.set(key, left)
    else lists.delete(key)
  }
}

type Place = readonly [list: 'childrenIds' | 'connectorIds' | 'groups', key: string]

/** The lists that an item stands in. */
function placesOf(item: BoardItem): Place[] {
  const places: Place[] = []
  if (item.parentId !== null && item.parentId !== undefined) places.push(['childrenIds', item.parentId])
  if (item.groupId !== undefined) places.push(['groups', item.groupId])
  if (item.type !== 'connector') return places
  for (const end of [item.start, item.end]) if (end.item !== undefined) places.push(['connectorIds', end.item])
  return places
}

function isSame(some: readonly Place[], others: readonly Place[]): boolean {
  return (
    some.length === others.length &&
    some.every(([list, key], at) => list === others[at]?.[0] && key === others[at]?.[1])
  )
}
