import type { WireItem } from '../protocol.ts'
import { absoluteCentre, type Items, parentOf } from './coordinates.ts'
import type { BoardDocument } from './document.ts'
import type { BoardItem } from './items.ts'
import { connectorBox } from './rules/connector.ts'

/** What items know of each other. Derived, never stored, so that two people's changes cannot contradict it. */
export type Relations = {
  childrenIds: ReadonlyMap<string, readonly string[]>
  connectorIds: ReadonlyMap<string, readonly string[]>
  groups: ReadonlyMap<string, readonly string[]>
}

/** One walk over the board; take it once for many items. */
export function relationsOf(items: Items): Relations {
  const childrenIds = new Map<string, string[]>()
  const connectorIds = new Map<string, string[]>()
  const groups = new Map<string, string[]>()
  const put = (map: Map<string, string[]>, key: string | null | undefined, id: string) => {
    if (key === null || key === undefined) return
    const ids = map.get(key)
    if (ids) ids.push(id)
    else map.set(key, [id])
  }
  for (const item of items.values()) {
    put(childrenIds, item.parentId, item.id)
    put(groups, item.groupId, item.id)
    if (item.type !== 'connector') continue
    put(connectorIds, item.start.item, item.id)
    put(connectorIds, item.end.item, item.id)
  }
  return { childrenIds, connectorIds, groups }
}

/** The app that looks at the board. */
export type Viewer = { readonly document: BoardDocument; readonly appId: string }

/** Items as the SDK shows them [T: BaseItem]: `x` and `y` relative to the parent's top-left, if there is one. */
export function toWire(
  { document: { items }, appId }: Viewer,
  list: readonly BoardItem[],
  relations = relationsOf(items),
): WireItem[] {
  return list.map((item) => {
    const { order, ...own } = item
    const parent = parentOf(items, item)
    const connectorIds = relations.connectorIds.get(item.id)
    const common = {
      ...own,
      origin: 'center',
      relativeTo: parent ? 'parent_top_left' : 'canvas_center',
      parentId: parent?.id ?? null,
      ...(connectorIds && { connectorIds }),
    }
    if (item.type === 'frame') return { ...common, childrenIds: relations.childrenIds.get(item.id) ?? [] }
    if (item.type === 'app_card') return ownedBy(appId, common)
    if (item.type === 'connector') return asConnector(items, item, common)
    return common
  })
}

/** A group as the SDK shows it [T: BaseGroup]: nothing but the ids of its items. */
export function groupToWire(id: string, itemsIds: readonly string[]): WireItem {
  return { id, type: 'group', itemsIds }
}

/** Whether a card is its own is all that an app learns of who made it [T: AppCard]. */
function ownedBy(appId: string, { owner, ...rest }: WireItem): WireItem {
  return { ...rest, owned: owner === appId } as WireItem
}

/** A connector has a size but no place of its own [T: Connector]. */
function asConnector(items: Items, item: BoardItem & { type: 'connector' }, common: WireItem): WireItem {
  const { x, y, ...rest } = common
  const box = connectorBox(items, item)
  return { ...rest, width: box?.width ?? 0, height: box?.height ?? 0 } as WireItem
}

/** The item as one of the board, where it is now: what becomes of a child whose frame goes away. */
export function onBoard(items: Items, item: BoardItem): Pick<BoardItem, 'parentId' | 'x' | 'y'> {
  return { parentId: null, ...absoluteCentre(items, item) }
}
