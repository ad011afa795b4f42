import { type ItemOf, newItem } from '../../../src/local-board/host/create-item.ts'
import type { BoardItem, ConnectorItem } from '../../../src/local-board/host/items.ts'

type Own<Type extends BoardItem['type']> = Partial<ItemOf<Type>> & { id: string }
const making = { me: { id: 'ana' }, now: 0, items: new Map<string, BoardItem>() }

/** An item as the host makes it, with the given fields. */
export function item<Type extends BoardItem['type']>(type: Type, { id, ...fields }: Own<Type>): ItemOf<Type> {
  return { ...newItem(type, {}, making), order: 0, ...fields, id }
}

/** A straight connector between two items of `items`. */
export function connector(id: string, start: BoardItem, end: BoardItem): ConnectorItem {
  const props = { shape: 'straight', start: { item: start.id }, end: { item: end.id } }
  return { ...newItem('connector', props, { ...making, items: itemsOf(start, end) }), id }
}

/** Items by id, as a document has them. */
export function itemsOf(...items: BoardItem[]): ReadonlyMap<string, BoardItem> {
  return new Map(items.map((one) => [one.id, one]))
}
