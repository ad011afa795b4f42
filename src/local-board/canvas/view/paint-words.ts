import type { BoardItem } from '../../host/items.ts'
import type { Rect } from '../../host/page.ts'
import { colorOf, numberOf } from '../items/item-style.ts'

/** Of the font's size: the mean width of a letter, the distance of lines, and the height of what stands for one. */
const LETTER = 0.5
const LINE = 1.4
const STROKE = 0.4
const lengths = new WeakMap<BoardItem, number>()

/** Paints a stroke for each line of a text or shape, as what is written cannot be read from far away but should be seen. */
export function paintWords(context: CanvasRenderingContext2D, item: BoardItem, box: Rect): void {
  if (item.type !== 'text' && item.type !== 'shape') return
  const letters = lettersOf(item)
  if (letters === 0) return
  const size = numberOf(item.style.fontSize, 14)
  const inLine = Math.max(1, Math.floor(box.width / (size * LETTER)))
  const lines = Math.min(Math.ceil(letters / inLine), Math.max(1, Math.floor(box.height / (size * LINE))))
  const free = Math.max(0, box.height - lines * size * LINE)
  const vertical = item.style.textAlignVertical ?? (item.type === 'shape' ? 'middle' : 'top')
  const top = box.y + (vertical === 'top' ? 0 : vertical === 'bottom' ? free : free / 2)
  context.fillStyle = colorOf(item.style.color, '#1c1c1e')
  context.globalAlpha = 0.3
  for (let line = 0; line < lines; line++) {
    const left = Math.min(letters - line * inLine, inLine)
    const width = Math.min(left * size * LETTER, box.width)
    const x = item.style.textAlign === 'center' ? box.x + (box.width - width) / 2 : box.x
    context.fillRect(x, top + (line + (LINE - STROKE) / 2 / LINE) * size * LINE, width, size * STROKE)
  }
  context.globalAlpha = 1
}

/** Counted once for each state of an item, without the tags of its content. */
function lettersOf(item: BoardItem & { readonly content?: unknown }): number {
  const known = lengths.get(item)
  if (known !== undefined) return known
  const letters = String(item.content ?? '').replace(/<[^>]*>/g, '').length
  lengths.set(item, letters)
  return letters
}
