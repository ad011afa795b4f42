import { absoluteCentre } from '../../host/coordinates.ts'
import type { BoardItem, ConnectorItem } from '../../host/items.ts'
import { itemText } from '../items/item-label.ts'
import type { Point } from '../ui-state.ts'
import type { Workspace } from '../workspace.ts'
import { selectedItems } from './change-items.ts'

/** How items travel in the clipboard beside their plain text. */
export const CLIPBOARD_TYPE = 'application/x-local-board+json'

const NEARBY = 32
const BESIDE = 64

/** Items as they are carried: positions absolute, in board units, except for those whose frame is carried too. */
export type CarriedItems = readonly BoardItem[]

/** The selected items with what is in the selected frames and the connectors between them, ready to be inserted again. */
export function copyOf(workspace: Workspace): CarriedItems {
  const { items } = workspace.document
  const chosen = new Map(selectedItems(workspace).map((item) => [item.id, item]))
  for (const item of items.values()) if (item.parentId !== null && chosen.has(item.parentId)) chosen.set(item.id, item)
  for (const item of items.values()) {
    if (item.type === 'connector' && chosen.has(item.start.item ?? '') && chosen.has(item.end.item ?? '')) {
      chosen.set(item.id, item)
    }
  }
  const joined = (item: ConnectorItem) => chosen.has(item.start.item ?? '') && chosen.has(item.end.item ?? '')
  return [...chosen.values()]
    .filter((item) => item.type !== 'connector' || joined(item))
    .map((item) => {
      const alone = item.type !== 'connector' && !(item.parentId !== null && chosen.has(item.parentId))
      return alone ? { ...item, parentId: null, ...absoluteCentre(items, item) } : item
    })
}

/** The text of items, one line each, for pasting elsewhere. */
export function textOfItems(carried: CarriedItems): string {
  return carried
    .map((item) => itemText(item).replace(/\s*\n\s*/g, ' '))
    .filter((line) => line !== '')
    .join('\n')
}

/** How far to move copies so that they show: a little, or, with a frame among them, beside the originals. */
export function shiftOf(carried: CarriedItems, steps: number): Point {
  const loose = carried.filter((item) => item.parentId === null && item.type !== 'connector')
  if (!loose.some((item) => item.type === 'frame')) return { x: NEARBY * steps, y: NEARBY * steps }
  const left = Math.min(...loose.map((item) => item.x - item.width / 2))
  const right = Math.max(...loose.map((item) => item.x + item.width / 2))
  return { x: (right - left + BESIDE) * steps, y: 0 }
}

/** Items read back from the clipboard; null when it holds none of ours. */
export function carriedFrom(text: string): CarriedItems | null {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.every(isItem) ? value : null
  } catch {
    return null
  }
}

/** The items that have a place among the layers, lowest first: frames are always behind. */
export function lifted(items: readonly BoardItem[]): BoardItem[] {
  return items.filter((item) => item.type !== 'frame').sort((a, b) => a.order - b.order)
}

const TYPES: ReadonlySet<unknown> = new Set<BoardItem['type']>([
  'sticky_note',
  'text',
  'shape',
  'frame',
  'card',
  'app_card',
  'image',
  'embed',
  'preview',
  'mindmap_node',
  'connector',
])

function isItem(value: unknown): value is BoardItem {
  if (typeof value !== 'object' || value === null) return false
  const { id, type, x, y, width, height } = value as Record<string, unknown>
  return typeof id === 'string' && TYPES.has(type) && [x, y, width, height].every(Number.isFinite)
}
