import { htmlOf } from '../content.ts'
import type { Box } from '../coordinates.ts'
import type { FrameRole } from './layout.ts'
import { COLOR, lineHeight } from './look.ts'

export type PartStyle = {
  readonly fontSize: number
  readonly color: string
  readonly textAlign: 'left' | 'center' | 'right'
  /** Only shapes have these. */
  readonly textAlignVertical?: 'top' | 'middle' | 'bottom'
  readonly fillColor?: string
}

/** A text or a shape that Debrief draws in a frame. */
export type Part = {
  /** Its name in `Layout.parts`. */
  readonly key: string
  readonly role: FrameRole
  readonly kind: 'text' | 'rectangle' | 'round_rectangle' | 'circle'
  /** From the frame's top-left corner. A text's height is an estimate: the board decides it. */
  readonly box: Box
  /** HTML; empty for a bare shape. */
  readonly content: string
  readonly style: PartStyle
  /** Made once and left to the people of the board; others follow the session. */
  readonly once: boolean
}

type Look = { fontSize: number; color?: string; bold?: boolean; align?: PartStyle['textAlign']; once?: boolean }

/** A paragraph of text with its top-left corner at `left`, `top`, if it takes the estimated `lines`; one when not told. */
export function textPart(
  key: string,
  role: FrameRole,
  place: { left: number; top: number; width: number; lines?: number },
  text: string,
  { fontSize, color = COLOR.ink, bold = false, align = 'left', once = false }: Look,
): Part {
  const { left, top, width, lines } = place
  const box = { left, top, width, height: lineHeight(fontSize, lines) }
  const style = { fontSize, color, textAlign: align }
  return { key, role, kind: 'text', box, content: htmlOf(text, bold), style, once }
}

/** Text in a box of a fixed size, which may be filled. Unlike a text item it can hang from above or stand below. */
export function boxPart(
  key: string,
  role: FrameRole,
  box: Box,
  content: string,
  look: Look & { vertical?: PartStyle['textAlignVertical']; fill?: string; kind?: Exclude<Part['kind'], 'text'> },
): Part {
  const { fontSize, color = COLOR.ink, align = 'left', vertical = 'top', fill, kind = 'rectangle', once = false } = look
  const style = { fontSize, color, textAlign: align, textAlignVertical: vertical, ...(fill && { fillColor: fill }) }
  return { key, role, kind, box, content, style, once }
}

/** A filled shape without text. */
export function fillPart(
  key: string,
  role: FrameRole,
  kind: Exclude<Part['kind'], 'text'>,
  box: Box,
  fill: string,
): Part {
  return boxPart(key, role, box, '', { fontSize: 14, fill, kind })
}
