const STEPS = [27, 24, 22, 20, 18, 16, 14, 12, 10, 9, 8, 7, 6, 5, 4]
const LINE_HEIGHT = 1.3
const MEASURED_AT = 100
const CACHED = 5000

type WidthOf = (word: string) => number
const fits = new Map<string, number>()

/**
 * The largest font size, in board units, at which `text` fits a box of `width` by `height` board units, wrapped
 * between words and, where a word alone is too long, inside it. The smallest step when nothing fits.
 */
export function fitFontSize(text: string, width: number, height: number, widthOf: WidthOf = measure): number {
  const key = `${Math.round(width)}x${Math.round(height)} ${text}`
  const known = fits.get(key)
  if (known !== undefined) return known
  const largest = Math.min(width, height)
  const size = STEPS.find(
    (step) => step <= largest / 4 && linesAt(text, width, step, widthOf) * step * LINE_HEIGHT <= height,
  )
  const found = size ?? (STEPS.at(-1) as number)
  if (fits.size >= CACHED) fits.clear()
  fits.set(key, found)
  return found
}

function linesAt(text: string, width: number, size: number, widthOf: WidthOf): number {
  const scale = size / MEASURED_AT
  const space = widthOf(' ') * scale
  let lines = 0
  for (const paragraph of text.split('\n')) {
    lines += 1
    let used = 0
    for (const word of paragraph.split(' ')) {
      const length = widthOf(word) * scale
      // A word broken in the middle reads badly: a smaller step is better, down to a readable 14.
      if (length > width && size > 14) return Number.POSITIVE_INFINITY
      if (used > 0 && used + space + length > width) {
        lines += 1
        used = 0
      }
      const rows = Math.max(1, Math.ceil(length / width))
      lines += rows - 1
      used = used > 0 ? used + space + length : length - (rows - 1) * width
    }
  }
  return lines
}

let context: CanvasRenderingContext2D | null = null
const widths = new Map<string, number>()

function measure(word: string): number {
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
