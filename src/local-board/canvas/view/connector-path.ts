import type { ConnectorEnd, ConnectorItem, MindmapNodeItem } from '../../host/items.ts'
import type { Rect } from '../../host/page.ts'
import type { Point } from '../ui-state.ts'

type Side = 'top' | 'right' | 'bottom' | 'left'
type Anchor = Point & { side: Side | null }
type BoxOf = (id: string) => Rect | undefined
export type ConnectorLine = { path: string; box: Rect; start: Point; end: Point; middle: Point }

const PADDING = 24
const NORMAL: Record<Side, Point> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
}

/**
 * The line to a node of a mind map from the one it hangs on, between the sides that look at each other, told from the
 * node's own top-left corner; undefined for a root.
 */
export function branchLine(node: MindmapNodeItem, boxOf: BoxOf): ConnectorLine | undefined {
  const [parent, own] = [node.parentId === null ? undefined : boxOf(node.parentId), boxOf(node.id)]
  if (!parent || !own) return undefined
  const from = { ...parent, x: parent.x - own.x, y: parent.y - own.y }
  const to = { ...own, x: 0, y: 0 }
  const sides: [Side, Side] =
    from.x + from.width <= 0
      ? ['right', 'left']
      : from.x >= to.width
        ? ['left', 'right']
        : from.y < 0
          ? ['bottom', 'top']
          : ['top', 'bottom']
  const start = anchor({ snapTo: sides[0] }, from, undefined)
  const end = anchor({ snapTo: sides[1] }, to, undefined)
  return start && end ? lineBetween('curved', start, end) : undefined
}

/**
 * The line a connector draws between its two ends, in board units, with the box around it (top-left corner). Null
 * when an end hangs on an item that is not there.
 */
export function connectorLine(connector: ConnectorItem, boxOf: BoxOf): ConnectorLine | null {
  const startBox = connector.start.item ? boxOf(connector.start.item) : undefined
  const endBox = connector.end.item ? boxOf(connector.end.item) : undefined
  const start = anchor(connector.start, startBox, endBox ? centreOf(endBox) : connector.end.position)
  const end = anchor(connector.end, endBox, startBox ? centreOf(startBox) : connector.start.position)
  return start && end ? lineBetween(connector.shape, start, end) : null
}

function lineBetween(shape: ConnectorItem['shape'], start: Anchor, end: Anchor): ConnectorLine {
  const reach = Math.max(24, Math.hypot(end.x - start.x, end.y - start.y) * 0.35)
  const out = beyond(start, end, shape === 'elbowed' ? 24 : reach)
  const into = beyond(end, start, shape === 'elbowed' ? 24 : reach)
  const middle = { x: (out.x + into.x) / 2, y: (out.y + into.y) / 2 }
  let path = `M${start.x},${start.y} L${end.x},${end.y}`
  if (shape === 'curved') path = `M${start.x},${start.y} C${out.x},${out.y} ${into.x},${into.y} ${end.x},${end.y}`
  if (shape === 'elbowed') {
    const turn =
      start.side === 'left' || start.side === 'right'
        ? [`${middle.x},${out.y}`, `${middle.x},${into.y}`]
        : [`${out.x},${middle.y}`, `${into.x},${middle.y}`]
    path = `M${start.x},${start.y} L${out.x},${out.y} L${turn[0]} L${turn[1]} L${into.x},${into.y} L${end.x},${end.y}`
  }
  const xs = [start.x, end.x, out.x, into.x]
  const ys = [start.y, end.y, out.y, into.y]
  const x = Math.min(...xs) - PADDING
  const y = Math.min(...ys) - PADDING
  const box = { x, y, width: Math.max(...xs) - x + PADDING, height: Math.max(...ys) - y + PADDING }
  return { path, box, start, end, middle: shape === 'straight' ? between(start, end) : middle }
}

/** The middle of the side of `box` that faces a point. */
export function facingPoint(box: Rect, towards: Point): Point {
  const normal = NORMAL[facing(box, towards)]
  const { x, y } = centreOf(box)
  return { x: x + (normal.x * box.width) / 2, y: y + (normal.y * box.height) / 2 }
}

function anchor(end: ConnectorEnd, box: Rect | undefined, towards: Point | undefined): Anchor | null {
  if (!box) return end.item || !end.position ? null : { ...end.position, side: null }
  if (end.position) {
    const { x, y } = end.position
    return { x: box.x + x * box.width, y: box.y + y * box.height, side: nearestSide(x, y) }
  }
  const side = end.snapTo && end.snapTo !== 'auto' ? end.snapTo : facing(box, towards ?? centreOf(box))
  const { x, y } = centreOf(box)
  return { x: x + (NORMAL[side].x * box.width) / 2, y: y + (NORMAL[side].y * box.height) / 2, side }
}

function facing(box: Rect, towards: Point): Side {
  const centre = centreOf(box)
  const dx = (towards.x - centre.x) / box.width
  const dy = (towards.y - centre.y) / box.height
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 'right' : 'left'
  return dy >= 0 ? 'bottom' : 'top'
}

function nearestSide(x: number, y: number): Side {
  const distances: [Side, number][] = [
    ['left', x],
    ['right', 1 - x],
    ['top', y],
    ['bottom', 1 - y],
  ]
  return distances.reduce((best, next) => (next[1] < best[1] ? next : best))[0]
}

function beyond(from: Anchor, other: Point, distance: number): Point {
  if (from.side) return { x: from.x + NORMAL[from.side].x * distance, y: from.y + NORMAL[from.side].y * distance }
  return between(from, other)
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}

function centreOf(box: Rect): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
