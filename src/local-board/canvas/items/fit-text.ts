/** Font sizes tried on a note of Miro's own size, largest first; on a larger or smaller note they grow or shrink with it. */
const STEPS = [27, 24, 22, 20, 18, 16, 14, 12, 10, 9, 8, 7, 6, 5, 4]
const USUAL_WIDTH = 169
/** Above this step a word is never broken in the middle: it reads badly. */
const WHOLE_WORDS_ABOVE = 14
const LINE_HEIGHT = 1.3
const MEASURED_AT = 100
const CACHED = 5000

type WidthOf = (word: string) => number
const fits = new Map<string, number>()

/**
 * The largest font size, in board units, at which `text` fits a box of `width` by `height` board units, wrapped
 * between words and, where a word alone is too long, inside it. The smallest step when nothing fits.
 */
export function fitFontSize(text: string, width: number, height: number, widthOf: WidthOf = textWidth): number {
  const key = `${Math.round(width)}x${Math.round(height)} ${text}`
  const known = fits.get(key)
  if (known !== undefined) return known
  const scale = Math.min(width, height) / USUAL_WIDTH
  const fitting = STEPS.find((step) => heightAt(text, width, step, scale, widthOf) <= height)
  const found = (fitting ?? (STEPS.at(-1) as number)) * scale
  if (fits.size >= CACHED) fits.clear()
  fits.set(key, found)
  return found
}

function heightAt(text: string, width: number, step: number, scale: number, widthOf: WidthOf): number {
  const size = step * scale
  const unit = size / MEASURED_AT
  const space = widthOf(' ') * unit
  let lines = 0
  for (const paragraph of text.split('\n')) {
    lines += 1
    let used = 0
    for (const word of paragraph.split(' ')) {
      const length = widthOf(word) * unit
      if (length > width && step > WHOLE_WORDS_ABOVE) return Number.POSITIVE_INFINITY
      if (used > 0 && used + space + length > width) {
        lines += 1
        used = 0
      }
      const rows = Math.max(1, Math.ceil(length / width))
      lines += rows - 1
      used = used > 0 ? used + space + length : length - (rows - 1) * width
    }
  }
  return lines * size * LINE_HEIGHT
}

let context: CanvasRenderingContext2D | null = null
const widths = new Map<string, number>()

/** How wide text is at a font size of 100 pixels. */
export function textWidth(word: string): number {
  const known = widths.get(word)
  if (known !== undefined) return known
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return word.length * MEASURED_AT * 0.56
  context.font = `${MEASURED_AT}px "Open Sans", "Noto Sans", system-ui, sans-serif`
  const width = context.measureText(word).width
  if (widths.size >= CACHED) widths.clear()
  widths.set(word, width)
  return width
}
