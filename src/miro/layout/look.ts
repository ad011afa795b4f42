import { shorten } from '../content.ts'

/** A square sticky note as Miro makes it, shadow included [D:ref-sticky-note]. */
export const NOTE = { width: 199, height: 228 } as const
export const NOTE_GAP = 16

/** A cluster's area: its heading on top, then the notes. */
export const AREA = { padding: 20, heading: 72, gap: 24 } as const

export const FRAME_PADDING = 48
/** Between frames, both ways. */
export const FRAME_GAP = 120
/** The part of a frame that its title and prompt take. */
export const FRAME_HEAD = 176

/**
 * Cards in the actions frame, wide enough to be read beside notes. The board decides their height: as here when it scales
 * its 320 x 94 [D:ref-card] with the width. Another line of title fits into the pitch.
 */
export const CARD = { width: 704, height: 207, pitch: 264, gap: 24 } as const

export const COLOR = {
  frame: '#ffffff',
  ink: '#1c1c1e',
  quiet: '#656b81',
  blue: '#3859ff',
  blueDone: '#9ba8ff',
  blueAhead: '#d9dffc',
  blueGround: '#f1f3fd',
  area: '#f5f6f8',
  areaEdge: '#e1e4ee',
  line: '#c9cedd',
  confirmed: '#1d7f2c',
} as const

export const FONT = { title: 72, heading: 46, cluster: 32, body: 32, event: 28, label: 26, small: 22 } as const

/** Height of a line of text, in units of its font size. */
const LINE = 1.4
/** Mean width of a character, in units of its font size; a little wide, so that what is planned fits. */
const CHARACTER = 0.54

/** Height of so many lines. */
export function lineHeight(fontSize: number, lines = 1): number {
  return Math.ceil(fontSize * LINE * lines)
}

/** Width of a text on one line, estimated: there is no way to measure it without drawing. */
export function textWidth(text: string, fontSize: number): number {
  return Math.ceil([...text].length * fontSize * CHARACTER)
}

/** Lines that a text takes in a width, broken at spaces. At least one. */
export function linesIn(text: string, fontSize: number, width: number): number {
  const most = Math.max(Math.floor(width / (fontSize * CHARACTER)), 1)
  return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, most), 0)
}

/** As much of the text as takes so many lines in a width, with `…` for the rest, which begins at a word where it can. */
export function fitted(text: string, fontSize: number, width: number, lines: number): string {
  const most = Math.max(Math.floor(width / (fontSize * CHARACTER)), 1)
  // Of a very long text only what could fit is looked at.
  const start = text.slice(0, 4 * most * lines)
  if (start.length === text.length && linesIn(text, fontSize, width) <= lines) return text
  const words = start.split(' ')
  let kept = words.length - 1
  let fits = 0
  // The longest beginning that fits, by halves: more words never take fewer lines.
  while (fits < kept) {
    const middle = Math.ceil((fits + kept) / 2)
    if (linesIn(`${words.slice(0, middle).join(' ')}…`, fontSize, width) <= lines) fits = middle
    else kept = middle - 1
  }
  return fits > 0 ? `${words.slice(0, fits).join(' ')}…` : shorten(start, Math.max(most * lines, 2))
}

function linesOf(paragraph: string, most: number): number {
  let lines = 1
  let used = 0
  for (const word of paragraph.split(' ')) {
    const length = [...word].length
    const needed = used === 0 ? length : used + 1 + length
    if (needed <= most) used = needed
    else {
      if (used > 0) lines += 1
      lines += Math.ceil(length / most) - 1
      used = length % most || Math.min(length, most)
    }
  }
  return lines
}
