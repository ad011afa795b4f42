import type { ColumnId } from '../../session/index.ts'
import type { Board } from '../board.ts'
import type { Snapshot } from '../board-snapshot.ts'
import { drawParts } from '../layout/draw.ts'
import type { Layout } from '../layout/layout.ts'
import { COLOR, FONT, FRAME_PADDING, lineHeight } from '../layout/look.ts'
import { type Part, textPart } from '../layout/part.ts'
import { saveParts } from '../layout/save-parts.ts'
import type { Frame } from '../read-items.ts'
import type { SharedState } from '../shared-state.ts'

const WIDTH = 320

/** Tops of the words *On their own*, from their frame's top; null where there are none. */
export type AloneTops = ReadonlyMap<ColumnId, number | null>

/** Draws *On their own* above the single notes of these columns, and takes it away where `tops` has null. */
export async function drawAloneLabels(
  board: Board,
  state: SharedState,
  layout: Layout,
  frames: ReadonlyMap<ColumnId, Frame>,
  tops: AloneTops,
): Promise<void> {
  const plan = [...tops].flatMap(([column, top]): Part[] => {
    if (top === null) return []
    const place = { left: FRAME_PADDING, top, width: WIDTH }
    return [textPart(keyOf(column), column, place, 'On their own', { fontSize: FONT.label, color: COLOR.quiet })]
  })
  const owns = [...tops.keys()].map(keyOf)
  if (plan.length === 0 && owns.every((key) => !layout.parts[key])) return
  const { parts, problem } = await drawParts(board, layout, frames, plan, { owns })
  await saveParts(board, state, layout, parts)
  if (problem) throw problem
}

/** Where the words stand now in these columns. */
export function aloneTops(
  { texts }: Snapshot,
  layout: Layout,
  columns: Iterable<ColumnId>,
): [ColumnId, number | null][] {
  return [...columns].map((column) => {
    const label = texts.get(layout.parts[keyOf(column)] ?? '')
    return [column, label ? label.y - lineHeight(FONT.label) / 2 : null]
  })
}

function keyOf(column: ColumnId): string {
  return `${column}.alone`
}
