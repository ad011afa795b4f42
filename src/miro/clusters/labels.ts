import type { ColumnId } from '../../session/index.ts'
import type { Board } from '../board.ts'
import { drawParts } from '../layout/draw.ts'
import type { Layout } from '../layout/layout.ts'
import { COLOR, FONT, FRAME_PADDING } from '../layout/look.ts'
import { type Part, textPart } from '../layout/part.ts'
import type { Frame } from '../read-items.ts'
import type { SharedState } from '../shared-state.ts'

const WIDTH = 320

/** Draws *On their own* above the single notes of each column; `tops` are null where there are none. */
export async function drawAloneLabels(
  board: Board,
  state: SharedState,
  layout: Layout,
  frames: ReadonlyMap<ColumnId, Frame>,
  tops: ReadonlyMap<ColumnId, number | null>,
): Promise<void> {
  const plan = [...tops].flatMap(([column, top]): Part[] => {
    if (top === null || !frames.has(column)) return []
    const place = { left: FRAME_PADDING, top, width: WIDTH }
    return [textPart(keyOf(column), column, place, 'On their own', { fontSize: FONT.label, color: COLOR.quiet })]
  })
  const owns = [...tops.keys()].map(keyOf)
  const current = (await state.get('layout')) ?? layout
  if (plan.length === 0 && owns.every((key) => !current.parts[key])) return
  const { parts } = await drawParts(board, current, frames, plan, { owns })
  if (owns.some((key) => parts[key] !== current.parts[key])) await state.set('layout', { ...current, parts })
}

function keyOf(column: ColumnId): string {
  return `${column}.alone`
}
