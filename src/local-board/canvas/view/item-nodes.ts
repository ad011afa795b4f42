import type { Node } from '@xyflow/react'
import type { BoardItem } from '../../host/items.ts'
import { itemKind, itemLabel, itemText } from '../items/item-label.ts'
import { tagsElement } from '../items/tags-element.ts'
import type { ConnectorLine } from './connector-path.ts'
import type { Placed } from './placed-items.ts'

export type ItemNode = Node<{ item: BoardItem; line?: ConnectorLine }, BoardItem['type']>

const nodes = new WeakMap<Placed, ItemNode>()

/** Placed items as React Flow nodes. The same placed item is the same node, so that React Flow draws only what changed. */
export function itemNodes(placed: readonly Placed[]): ItemNode[] {
  return placed.map((one) => {
    const known = nodes.get(one)
    if (known) return known
    const node = nodeOf(one)
    nodes.set(one, node)
    return node
  })
}

function nodeOf({ item, box, line, layer, selected }: Placed): ItemNode {
  const { x, y, width, height } = box
  return {
    id: item.id,
    type: item.type,
    data: line ? { item, line } : { item },
    position: { x, y },
    // Known sizes and handles spare React Flow the first, measuring render of every node.
    width,
    height,
    measured: { width, height },
    handles: [],
    zIndex: layer,
    selected,
    // Said of a node, it counts for more than what is said of all: the hand and a viewer drag none.
    ...(item.type === 'connector' && { draggable: false }),
    connectable: false,
    ariaLabel: itemLabel(item),
    ariaRole: 'group',
    domAttributes: {
      'aria-roledescription': itemKind(item).toLowerCase(),
      'aria-current': selected || undefined,
      ...('tagIds' in item && item.tagIds.length > 0 ? { 'aria-describedby': tagsElement(item.id) } : {}),
      ...(isDecoration(item) && !selected ? { tabIndex: -1 } : {}),
    },
    // Only a frame's title and edge and a connector's line take the pointer; what shows through belongs to the board.
    ...(item.type === 'frame' || item.type === 'connector' ? { style: { pointerEvents: 'none' } } : {}),
  }
}

/** A shape without words in a frame, such as a dot on a line: Tab passes it by, Page up and Page down reach it. */
function isDecoration(item: BoardItem): boolean {
  return item.type === 'shape' && item.parentId !== null && itemText(item) === ''
}
