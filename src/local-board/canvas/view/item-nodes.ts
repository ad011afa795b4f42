import type { Node } from '@xyflow/react'
import { absoluteBox, type Items } from '../../host/coordinates.ts'
import type { BoardItem } from '../../host/items.ts'
import type { Rect } from '../../host/page.ts'
import { itemKind, itemLabel, itemText } from '../items/item-label.ts'
import type { Point } from '../ui-state.ts'
import { type ConnectorLine, connectorLine } from './connector-path.ts'
import { Layers } from './layers.ts'
import { readingOrder } from './reading-order.ts'

export type ItemNode = Node<{ item: BoardItem; line?: ConnectorLine }, BoardItem['type']>

/** What decides how the items stand on the screen now. */
export type Scene = {
  items: Items
  selection: readonly string[]
  /** Items on their way in a drag (this person's or another's) and how far, in board units. */
  shifts: ReadonlyMap<string, Point>
  resize: { id: string; rect: Rect } | null
}

/**
 * The document's items as React Flow nodes, in reading order, at absolute positions. A node whose item, place, layer
 * and selection are as before is the same object as before, so that React Flow draws only what changed.
 */
export class ItemNodes {
  readonly #layers = new Layers()
  #nodes = new Map<string, ItemNode>()
  #ordered: BoardItem[] = []
  #orderedFrom: Items | null = null

  of(scene: Scene): ItemNode[] {
    if (scene.items !== this.#orderedFrom) {
      this.#ordered = readingOrder(scene.items)
      this.#orderedFrom = scene.items
    }
    const layers = this.#layers.of(scene.items)
    const selected = new Set(scene.selection)
    const boxOf = (id: string) => boxOnScreen(scene, id)
    const next = new Map<string, ItemNode>()
    for (const item of this.#ordered) {
      const line = item.type === 'connector' ? connectorLine(item, boxOf) : undefined
      if (line === null) continue
      const box = line?.box ?? boxOf(item.id)
      if (!box || ![box.x, box.y, box.width, box.height].every(Number.isFinite)) continue
      const before = this.#nodes.get(item.id)
      const layer = layers.get(item.id) ?? 0
      const isSelected = selected.has(item.id)
      const same = before && before.data.item === item && before.zIndex === layer && before.selected === isSelected
      if (same && isAt(before, box) && before.data.line?.path === line?.path) next.set(item.id, before)
      else next.set(item.id, nodeOf(item, box, line, layer, isSelected))
    }
    this.#nodes = next
    return [...next.values()]
  }
}

function boxOnScreen(scene: Scene, id: string): Rect | undefined {
  const item = scene.items.get(id)
  if (!item || item.type === 'connector') return undefined
  if (scene.resize?.id === id) return scene.resize.rect
  const box = absoluteBox(scene.items, item)
  const shift = scene.shifts.get(id) ?? (item.parentId === null ? undefined : scene.shifts.get(item.parentId))
  return shift ? { ...box, x: box.x + shift.x, y: box.y + shift.y } : box
}

function isAt(node: ItemNode, box: Rect): boolean {
  const { x, y } = node.position
  return x === box.x && y === box.y && node.width === box.width && node.height === box.height
}

function nodeOf(
  item: BoardItem,
  box: Rect,
  line: ConnectorLine | undefined,
  layer: number,
  selected: boolean,
): ItemNode {
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
    draggable: item.type !== 'connector',
    connectable: false,
    ariaLabel: itemLabel(item),
    ariaRole: 'group',
    domAttributes: {
      'aria-roledescription': itemKind(item).toLowerCase(),
      'aria-current': selected || undefined,
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
