import type { Size } from '../coordinates.ts'
import { plainText } from './content.ts'
import { refusal } from './errors.ts'
import { positive } from './properties.ts'

type StickyShape = 'square' | 'rectangle'

/** Width and height of a new sticky note; the height holds its shadow [D:ref-sticky-note]. */
const STICKY: Record<StickyShape, Size> = {
  square: { width: 199, height: 228 },
  rectangle: { width: 350, height: 228 },
}

/** Smallest frame, and the size of one made without any [D:ref-frame]. */
export const FRAME_LEAST = 100
export const SHAPE_DEFAULT: Size = { width: 100, height: 100 }
/** A card made without a width [D:ref-card]. */
const CARD: Size = { width: 320, height: 94 }
export const TEXT_WIDTH = 105

/** A sticky note keeps the proportions of its shape: an app sets its width or its height, never both [D:ref-sticky-note]. */
export function stickySize(shape: StickyShape, asked: { width?: unknown; height?: unknown }): Size {
  const { width, height } = STICKY[shape]
  if (asked.width !== undefined && asked.height !== undefined) throw refusal.eitherWidthOrHeight()
  const scale =
    asked.width !== undefined
      ? positive('width', asked.width) / width
      : asked.height !== undefined
        ? positive('height', asked.height) / height
        : 1
  return { width: width * scale, height: height * scale }
}

/** An app sets a card's width; its height is the board's own business [D:ref-card], which keeps the card's proportions. */
export function cardSize(width: number = CARD.width): Size {
  return { width, height: (width * CARD.height) / CARD.width }
}

/** The size after a sync that says `asked`, for a note that has `before`. Both may differ only in the note's own proportions, as after someone else's resize. */
export function resizedSticky(
  shape: { before: StickyShape; after: StickyShape },
  before: Size,
  asked: { width?: unknown; height?: unknown },
): Size {
  const width = changed(asked.width, before.width)
  const height = changed(asked.height, before.height)
  if (shape.before !== shape.after) {
    const scale = before.height / STICKY[shape.before].height
    return { width: STICKY[shape.after].width * scale, height: before.height }
  }
  if (width === undefined && height === undefined) return { width: before.width, height: before.height }
  if (width !== undefined && height !== undefined) {
    const size = stickySize(shape.after, { width })
    if (Math.abs(size.height - positive('height', height)) > 0.5) throw refusal.eitherWidthOrHeight()
    return size
  }
  return stickySize(shape.after, { width, height })
}

/**
 * Height that a text needs at its width, in board units. The board page measures what it draws; without a page this
 * reckons with a mean glyph of 0.52 em and lines of 1.4 em.
 */
export function textHeight(content: string, width: number, fontSize: number): number {
  const perLine = Math.max(1, Math.floor(width / (fontSize * 0.52)))
  const lines = plainText(content)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
  return lines * fontSize * 1.4
}

function changed(asked: unknown, before: number): unknown {
  return asked === undefined || asked === before ? undefined : asked
}
