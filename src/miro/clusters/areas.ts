import type { Cluster } from '../../session/index.ts'
import type { Board } from '../board.ts'
import { type Box, rectOf } from '../coordinates.ts'
import { adopt, onBoard, removeItem } from '../layout/draw.ts'
import { COLOR, FONT } from '../layout/look.ts'
import { type PaceOptions, patiently } from '../pace.ts'
import type { Frame, Shape } from '../read-items.ts'
import { pacedWithRetry } from '../retry.ts'
import type { AreaPlan } from './plan-areas.ts'

const STYLE = {
  fillColor: COLOR.area,
  borderColor: COLOR.areaEdge,
  borderWidth: 2,
  color: COLOR.ink,
  fontSize: FONT.cluster,
  textAlign: 'left',
  textAlignVertical: 'top',
} as const

/**
 * Makes, changes and removes areas as planned; new ones go behind the notes. An area is one item: the cluster's name and
 * count are its text, which saves half the credits. Gives the accepted clusters.
 */
export async function drawAreas(
  board: Board,
  areas: readonly AreaPlan[],
  outdated: readonly Shape[],
  pace: PaceOptions,
): Promise<Cluster[]> {
  const made = new Map<AreaPlan, Shape>()
  const work = [
    ...areas.map((area) => async () => {
      if (area.reuse) {
        if (area.differs) await changeArea(area.reuse, area.frame, area.box, area.content)
        return
      }
      const shape = made.get(area) ?? (await createArea(board, area.frame, area.box, area.content))
      made.set(area, shape)
      await adopt(area.frame, shape)
    }),
    ...outdated.map((area) => () => removeItem(board, area)),
  ]
  const { failures } = await pacedWithRetry(board, work, (run) => run(), pace)
  if (made.size > 0) await patiently(board, () => board.sendToBack([...made.values()]))
  if (failures[0]) throw failures[0].problem
  return areas.flatMap((area) => {
    const shape = area.reuse ?? made.get(area)
    const { id, column, name } = area.draft
    return shape ? { id, column, name, headingId: shape.id, areaId: shape.id, parked: area.parked } : []
  })
}

/** A new area over a frame; `box` is from the frame's top-left corner. */
export function createArea(board: Board, frame: Frame, box: Box, content: string): Promise<Shape> {
  return board.createShape({ shape: 'round_rectangle', content, ...onBoard(box, frame), style: STYLE })
}

async function changeArea(area: Shape, frame: Frame, box: Box, content: string): Promise<void> {
  const place = area.parentId === frame.id ? rectOf(box) : onBoard(box, frame)
  // The board lets an app resize a shape; only the typings say that its size is read-only (miro-platform.md §1.3).
  Object.assign(area, place, { content })
  await area.sync()
}
