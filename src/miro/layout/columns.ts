import { COLUMNS } from '../../session/index.ts'
import type { FrameRole } from './layout.ts'
import { COLOR, FONT, FRAME_PADDING, lineHeight } from './look.ts'
import { type Part, textPart } from './part.ts'

/** Title and prompt of each column. People may rewrite them: they are made once. */
export function planColumns(widths: Readonly<Record<FrameRole, number>>): Part[] {
  return COLUMNS.flatMap(({ id, title, prompt }) => planHead(id, title, prompt, widths[id]))
}

/** Title and prompt of the frame with the action items. */
export function planActionsHead(width: number): Part[] {
  const prompt = 'Each with an owner and a date. The incident closes when all are done or declined.'
  return planHead('actions', 'Action items', prompt, width)
}

/** A title with the prompt under it, at the top of a frame. */
function planHead(role: FrameRole, title: string, prompt: string, width: number): Part[] {
  const place = { left: FRAME_PADDING, top: FRAME_PADDING - 8, width: width - 2 * FRAME_PADDING }
  const below = { ...place, top: place.top + lineHeight(FONT.heading) }
  return [
    textPart(`${role}.title`, role, place, title, { fontSize: FONT.heading, bold: true, once: true }),
    textPart(`${role}.prompt`, role, below, prompt, { fontSize: FONT.body, color: COLOR.quiet, once: true }),
  ]
}
