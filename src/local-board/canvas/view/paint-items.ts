import type { Rect } from '../../host/page.ts'
import { groundOf } from '../items/ground.ts'
import { colorOf, numberOf } from '../items/item-style.ts'
import { overlaps } from './nearby.ts'
import { paintWords } from './paint-words.ts'
import type { Placed } from './placed-items.ts'

const SELECTED = '#3859ff'
const lines = new WeakMap<Placed, Path2D>()

/** Paints items as plain boxes and lines, their words as strokes, in the order given. The context has board units; `seen` is what of the board it shows. */
export function paintItems(
  context: CanvasRenderingContext2D,
  items: readonly Placed[],
  seen: Rect,
  zoom: number,
): void {
  for (const one of items) {
    const { item, box, selected } = one
    if (!overlaps(box, seen)) continue
    if (item.type === 'connector') {
      context.strokeStyle = selected ? SELECTED : colorOf(item.style.strokeColor, '#4d5a6e')
      context.lineWidth = Math.max(0.5, numberOf(item.style.strokeWidth, 2))
      context.stroke(lineOf(one))
      continue
    }
    if (item.type === 'mindmap_node' && one.line) paintBranch(context, one, groundOf(item))
    context.fillStyle = groundOf(item)
    context.fillRect(box.x, box.y, box.width, box.height * 0.94)
    paintWords(context, item, box)
    if (!selected) continue
    context.strokeStyle = SELECTED
    context.lineWidth = 2 / zoom
    context.strokeRect(box.x, box.y, box.width, box.height * 0.94)
  }
}

/** A branch is told from its node's corner. */
function paintBranch(context: CanvasRenderingContext2D, one: Placed, color: string): void {
  context.translate(one.box.x, one.box.y)
  context.strokeStyle = color
  context.lineWidth = 2
  context.stroke(lineOf(one))
  context.translate(-one.box.x, -one.box.y)
}

function lineOf(placed: Placed): Path2D {
  const known = lines.get(placed)
  if (known) return known
  const line = new Path2D(placed.line?.path)
  lines.set(placed, line)
  return line
}
