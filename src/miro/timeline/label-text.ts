import { formatEventTime, type KeptEvent, shownText } from '../../timeline/index.ts'
import { htmlOf } from '../content.ts'
import { FONT, fitted, lineHeight, linesIn, NOTE } from '../layout/look.ts'

/** Between a label's edge and its text, on either side. */
const INSET = 12
/** What the board itself keeps free above and below the text of a shape, both together. */
const BOARD_PADDING = 16
/** Lines of a label, its time included. */
const LEAST_LINES = 3
const MOST_LINES = 7

/** What a label says: its time in a line of its own, where it has one, and as much of the text as fits. */
export type LabelText = { readonly time: string; readonly text: string }

/** The label of an event at a width; a text that does not fit ends in `…`. */
export function labelText(event: KeptEvent, width: number, timeZone: string): LabelText {
  const time = formatEventTime(event, timeZone)
  const most = MOST_LINES - (time ? 1 : 0)
  return { time, text: fitted(shownText(event.text), FONT.event, width - 2 * INSET, most) }
}

/** Height of an event's label, or of the sticky note that is one. */
export function labelHeight(event: KeptEvent, width: number, timeZone: string): number {
  if (event.noteId) return NOTE.height
  const { time, text } = labelText(event, width, timeZone)
  const lines = linesIn(text, FONT.event, width - 2 * INSET) + (time ? 1 : 0)
  return lineHeight(FONT.event, Math.max(LEAST_LINES, lines)) + BOARD_PADDING
}

export function labelHtml({ time, text }: LabelText): string {
  return `${time && htmlOf(time, true)}${htmlOf(text)}`
}

/** As `textOf` reads it back from the board. */
export function labelPlain({ time, text }: LabelText): string {
  return [time, text].filter(Boolean).join('\n')
}
