import { textWidth } from './fit-text.ts'

/** Sizes of a chip for tags, in pixels of an item of usual size. */
export const CHIP = { font: 11, height: 17, padding: 6, gap: 4, least: 24 }
/** Chips are set bolder than what is measured. */
const BOLDER = 1.08

type Laid = {
  /** How many tags show, from the first. */
  shown: number
  /** How many rows they take, that of the count of the others included. */
  rows: number
}

/**
 * How many chips show in rows of `width` pixels, at most `rows` of them: as many as fit, leaving room in the last row
 * for `+3` when some do not. A chip wider than a row is cut to it.
 */
export function layTags(titles: readonly string[], width: number, rows: number, widthOf = textWidth): Laid {
  const chip = (title: string) =>
    Math.min(width, Math.max(CHIP.least, widthOf(title) * BOLDER * (CHIP.font / 100) + 2 * CHIP.padding + 1))
  const rowsOf = (widths: readonly number[]) => {
    let [row, used] = [1, 0]
    for (const each of widths) {
      if (used > 0 && used + CHIP.gap + each > width) [row, used] = [row + 1, 0]
      used += (used > 0 ? CHIP.gap : 0) + each
    }
    return row
  }
  for (let shown = titles.length; shown > 0; shown--) {
    const more = titles.length - shown
    const widths = [...titles.slice(0, shown).map(chip), ...(more > 0 ? [chip(`+${more}`)] : [])]
    const needed = rowsOf(widths)
    if (needed <= rows) return { shown, rows: needed }
  }
  return { shown: 0, rows: titles.length > 0 ? 1 : 0 }
}
