import { absoluteBox, absoluteCentre, boundingBox, type Items, type Point } from '../coordinates.ts'
import type { BoardItem, ConnectorEnd, ConnectorItem } from '../items.ts'
import type { Rect } from '../page.ts'
import { normaliseContent } from './content.ts'
import { refusal } from './errors.ts'
import { between, finite, list, oneOf, record, text } from './properties.ts'

type ConnectorParts = Pick<ConnectorItem, 'shape' | 'start' | 'end' | 'captions'>

/**
 * The checked parts of a connector. It joins two different items, neither of them a frame [D:ref-connector], or points of
 * the board: an end without an item has its position there [M:EM].
 */
export function connectorParts(
  props: { readonly [property: string]: unknown },
  items: Items,
  before?: ConnectorParts,
): ConnectorParts {
  const start = end(props.start ?? before?.start, items)
  const finish = end(props.end ?? before?.end, items)
  if (start.item !== undefined && start.item === finish.item) throw refusal.connectorNeedsItems()
  return {
    shape: oneOf('straight', 'elbowed', 'curved')('shape', props.shape ?? before?.shape ?? 'curved'),
    start,
    end: finish,
    captions: list('captions', props.captions ?? before?.captions ?? []).map(caption),
  }
}

/** The smallest box (top-left, board units) around the two points a connector runs between, or undefined when an end is gone. */
export function connectorBox(items: Items, connector: ConnectorItem): Rect | undefined {
  const start = endPoint(items, connector.start)
  const end = endPoint(items, connector.end)
  return start && end && boundingBox([start, end].map((point) => ({ ...point, width: 0, height: 0 })))
}

/** Connectors that end at any of these items. */
export function connectorsOf(items: Items, ids: ReadonlySet<string>): ConnectorItem[] {
  const found: ConnectorItem[] = []
  for (const item of items.values())
    if (item.type === 'connector' && (ids.has(item.start.item ?? '') || ids.has(item.end.item ?? ''))) found.push(item)
  return found
}

/** Throws when an end that is told has no item. */
export function refuseLooseEnds(props: { readonly [property: string]: unknown }): void {
  for (const value of [props.start, props.end])
    if (value !== undefined && record('end', value).item === undefined) throw refusal.connectorNeedsItems()
}

/**
 * Where an end touches its item, in board coordinates: by `position` (0 to 1 of its box), by side, or the centre for `auto`.
 * Without an item the position is a point of the board already.
 */
function endPoint(items: Items, end: ConnectorEnd): Point | undefined {
  if (end.item === undefined) return end.position
  const item: BoardItem | undefined = items.get(end.item)
  if (!item) return undefined
  const box = absoluteBox(items, item)
  const { x, y } = end.position ?? SIDES[end.snapTo ?? 'auto']
  return end.position || end.snapTo
    ? { x: box.x + box.width * x, y: box.y + box.height * y }
    : absoluteCentre(items, item)
}

/** Of a box or of the line, from 0 to 1. */
const share = between(0, 1)

const SIDES = {
  auto: { x: 0.5, y: 0.5 },
  top: { x: 0.5, y: 0 },
  bottom: { x: 0.5, y: 1 },
  left: { x: 0, y: 0.5 },
  right: { x: 1, y: 0.5 },
}

function end(value: unknown, items: Items): ConnectorEnd {
  if (value === undefined) throw refusal.connectorNeedsItems()
  const given = record('end', value)
  const { item: id, position, snapTo } = given
  if (id === undefined && position !== undefined && snapTo === undefined) return { position: point(position) }
  if (id === undefined) throw refusal.connectorNeedsItems()
  const item = items.get(text('item', id))
  if (!item || item.type === 'connector') throw refusal.notFound(String(id))
  if (item.type === 'frame') throw refusal.connectorOnFrame(item.id)
  if (position !== undefined && snapTo !== undefined) throw refusal.connectorPositionAndSnap()
  if (position !== undefined) {
    const { x, y } = record('position', position)
    return { item: item.id, position: { x: share('position.x', x), y: share('position.y', y) } }
  }
  if ('snapTo' in given && snapTo === undefined) throw refusal.snapToMissing()
  const side = oneOf('auto', 'top', 'left', 'bottom', 'right')
  return { item: item.id, snapTo: side('snapTo', snapTo ?? 'auto') }
}

function point(value: unknown): Point {
  const { x, y } = record('position', value)
  return { x: finite('position.x', x), y: finite('position.y', y) }
}

function caption(value: unknown): ConnectorItem['captions'][number] {
  const { content, position, textAlignVertical } = record('captions', value)
  return {
    ...(content !== undefined && { content: normaliseContent(text('captions.content', content), 'shape') }),
    ...(position !== undefined && { position: share('captions.position', position) }),
    ...(textAlignVertical !== undefined && {
      textAlignVertical: oneOf('top', 'middle', 'bottom')('captions.textAlignVertical', textAlignVertical),
    }),
  }
}
