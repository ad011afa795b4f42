import type { WireItem } from '../protocol.ts'
import { absoluteCentre, type Items, mindmapParent } from './coordinates.ts'
import type { BoardDocument } from './document.ts'
import { frameAround, idsInFrame } from './frame-children.ts'
import type { BoardItem } from './items.ts'
import { mapFacts } from './mindmap.ts'
import { relationsOf } from './relations.ts'
import { connectorBox } from './rules/connector.ts'
import { isFlowChart } from './rules/shapes.ts'

/** The app that looks at the board: as `board` does, or as `board.experimental`, which knows more kinds of items. */
export type Viewer = { readonly document: BoardDocument; readonly appId: string; readonly experimental?: boolean }

/** Items as the SDK shows them [T: BaseItem]: `x` and `y` relative to the parent, if there is one. */
export function toWire(
  { document: { items }, appId, experimental = false }: Viewer,
  list: readonly BoardItem[],
  relations = relationsOf(items),
): WireItem[] {
  return list.map((item) => {
    const { order, copied, ...own } = item
    const node = mindmapParent(items, item)
    const parent = node ?? frameAround(items, item)
    const connectorIds = relations.connectorIds.get(item.id)
    const common = {
      ...own,
      origin: 'center',
      relativeTo: node ? 'parent_center' : parent ? 'parent_top_left' : 'canvas_center',
      parentId: parent?.id ?? null,
      ...(connectorIds && { connectorIds }),
    }
    if (item.type === 'frame') return { ...common, childrenIds: idsInFrame(items, item, relations) }
    if (item.type === 'mindmap_node') {
      const facts = { isRoot: !node, childrenIds: relations.childrenIds.get(item.id) ?? [], ...mapFacts(items, item) }
      return experimental ? { ...common, ...facts } : asUnsupported(common, node !== undefined)
    }
    if (item.type === 'shape' && isFlowChart(item.shape) && !experimental)
      return { ...asUnsupported(common, false), type: 'stencil' }
    if (item.type === 'app_card') return ownedBy(appId, common)
    if (item.type === 'connector') return asConnector(items, item, common)
    return common
  })
}

/** A group as the SDK shows it [T: BaseGroup]: nothing but the ids of its items. */
export function groupToWire(id: string, itemsIds: readonly string[]): WireItem {
  return { id, type: 'group', itemsIds }
}

/** What an app sees of an item that its namespace does not know; of one in an unsupported parent not even the place [D:children-inside-parent-items]. */
function asUnsupported(item: WireItem, isInside: boolean): WireItem {
  const { content, shape, style, rotation, nodeView, layout, direction, ...rest } = item
  return isInside ? { ...rest, x: -Infinity, y: -Infinity } : rest
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
