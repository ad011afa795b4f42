import { absoluteBox, type Items } from '../../host/coordinates.ts'
import type { BoardItem } from '../../host/items.ts'
import type { Rect } from '../../host/page.ts'
import type { Point } from '../ui-state.ts'
import { branchLine, type ConnectorLine, connectorLine } from './connector-path.ts'
import { Layers } from './layers.ts'
import { readingOrder } from './reading-order.ts'

/** What decides how the items stand on the screen now. */
export type Scene = {
  items: Items
  selection: readonly string[]
  /** Items on their way in a drag (this person's or another's) and how far, in board units. */
  shifts: ReadonlyMap<string, Point>
  resize: { id: string; rect: Rect } | null
}

/** An item as it stands on the screen: its box has absolute coordinates, a greater layer is nearer the viewer. */
export type Placed = {
  readonly item: BoardItem
  readonly box: Rect
  readonly line?: ConnectorLine
  readonly layer: number
  readonly selected: boolean
}

/** `from` is all that box and line follow from: as long as each is the same, they are. */
type Known = { placed: Placed; from: readonly unknown[] }

/**
 * The document's items in reading order. One whose item, place, layer and selection are as before is the same object
 * as before, so that only what changed is drawn, and only what may have moved is computed: this runs in every frame
 * of a drag.
 */
export class PlacedItems {
  readonly #layers = new Layers()
  #known = new Map<string, Known>()
  #ordered: BoardItem[] = []
  #orderedFrom: Items | null = null

  of(scene: Scene): readonly Placed[] {
    if (scene.items !== this.#orderedFrom) {
      this.#ordered = readingOrder(scene.items)
      this.#orderedFrom = scene.items
    }
    const layers = this.#layers.of(scene.items)
    const selected = new Set(scene.selection)
    const next = new Map<string, Known>()
    for (const item of this.#ordered) {
      const before = this.#known.get(item.id)
      const from = sourcesOf(scene, item, next)
      const isStill = before !== undefined && from.every((source, at) => source === before.from[at])
      const layer = layers.get(item.id) ?? 0
      const isSelected = selected.has(item.id)
      if (isStill && before.placed.layer === layer && before.placed.selected === isSelected) next.set(item.id, before)
      else {
        const place = isStill ? before.placed : placeOf(scene, item, next)
        if (!place) continue
        const placed = { item, box: place.box, line: place.line, layer, selected: isSelected }
        next.set(item.id, { placed: before && isSame(before.placed, placed) ? before.placed : placed, from })
      }
    }
    this.#known = next
    return Array.from(next.values(), ({ placed }) => placed)
  }
}

function sourcesOf(scene: Scene, item: BoardItem, placed: ReadonlyMap<string, Known>): readonly unknown[] {
  // Connectors come last in reading order, so their ends are placed.
  if (item.type === 'connector') {
    const boxOf = (id: string | undefined) => placed.get(id ?? '')?.placed.box
    return [item, boxOf(item.start.item), boxOf(item.end.item)]
  }
  // A mind map's branch follows from all nodes above it. There are few.
  if (item.type === 'mindmap_node') return [{}]
  const parent = item.parentId === null ? undefined : scene.items.get(item.parentId)
  return [item, parent, shiftOf(scene, item), scene.resize?.id === item.id ? scene.resize.rect : undefined]
}

/** Undefined for a connector that lost an end and for an item without a place. */
function placeOf(
  scene: Scene,
  item: BoardItem,
  placed: ReadonlyMap<string, Known>,
): Pick<Placed, 'box' | 'line'> | undefined {
  if (item.type === 'connector') {
    const line = connectorLine(item, (id) => placed.get(id)?.placed.box)
    return line && hasPlace(line.box) ? { box: line.box, line } : undefined
  }
  const box = boxOnScreen(scene, item)
  if (!hasPlace(box)) return undefined
  if (item.type !== 'mindmap_node') return { box }
  const boxOf = (id: string) => {
    const other = scene.items.get(id)
    return other && other.type !== 'connector' ? boxOnScreen(scene, other) : undefined
  }
  return { box, line: branchLine(item, boxOf) }
}

function boxOnScreen(scene: Scene, item: BoardItem): Rect {
  if (scene.resize?.id === item.id) return scene.resize.rect
  const box = absoluteBox(scene.items, item)
  const shift = shiftOf(scene, item)
  return shift ? { ...box, x: box.x + shift.x, y: box.y + shift.y } : box
}

/** How far the item is from where the document has it: by its own drag, or by that of the frame or node it is in. */
function shiftOf({ items, shifts }: Scene, item: BoardItem): Point | undefined {
  if (shifts.size === 0) return undefined
  const seen = new Set<string>()
  for (let one: BoardItem | undefined = item; one && !seen.has(one.id); one = items.get(one.parentId ?? '')) {
    const shift = shifts.get(one.id)
    if (shift) return shift
    seen.add(one.id)
  }
  return undefined
}

function isSame(a: Placed, b: Placed): boolean {
  return (
    a.item === b.item &&
    a.layer === b.layer &&
    a.selected === b.selected &&
    a.line?.path === b.line?.path &&
    (['x', 'y', 'width', 'height'] as const).every((side) => a.box[side] === b.box[side])
  )
}

function hasPlace({ x, y, width, height }: Rect): boolean {
  return [x, y, width, height].every(Number.isFinite)
}
