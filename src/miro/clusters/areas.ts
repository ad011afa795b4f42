import type { Cluster } from '../../session/index.ts'
import type { Board } from '../board.ts'
import { type Box, rectOf } from '../coordinates.ts'
import type { BoardProblem } from '../errors.ts'
import { adopt, onBoard, removeItem } from '../layout/draw.ts'
import { COLOR, FONT } from '../layout/look.ts'
import type { Frame, Shape } from '../read-items.ts'
import { pacedProblem } from '../retry.ts'
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

export type DrawnAreas = {
  /** The clusters whose areas are on the board. */
  readonly clusters: Cluster[]
  /** Outdated areas that could not be removed. */
  readonly left: ReadonlySet<string>
  /** Why not all of it was done. Tell it after the clusters are stored, or nobody finds their areas again. */
  readonly problem: BoardProblem | null
}

/**
 * Makes, changes and removes areas as planned; new ones go behind the notes. An area is one item: the cluster's name and
 * count are its text, which saves half the credits.
 */
export async function drawAreas(
  board: Board,
  areas: readonly AreaPlan[],
  outdated: readonly Shape[],
): Promise<DrawnAreas> {
  const maker = areaMaker(board)
  const left = new Set(outdated.map(({ id }) => id))
  const work = [
    ...areas.map((area) => async () => {
      if (!area.reuse) await maker.make(area, area.frame, area.box, area.content)
      else if (area.differs) await changeArea(area.reuse, area.frame, area.box, area.content)
    }),
    ...outdated.map((area) => async () => {
      await removeItem(board, area)
      left.delete(area.id)
    }),
  ]
  const undrawn = await pacedProblem(board, work)
  const inFront = maker.made.size > 0 ? await pacedProblem(board, [() => maker.sendToBack()]) : null
  const clusters = areas.flatMap((area) => {
    const shape = area.reuse ?? maker.made.get(area)
    const { id, column, name } = area.draft
    return shape ? { id, column, name, headingId: shape.id, areaId: shape.id, parked: area.parked } : []
  })
  return { clusters, left, problem: undrawn ?? inFront }
}

/** Makes areas in frames, one for each key: asked again after a failure, it goes on where that broke off. */
export function areaMaker<Key>(board: Board) {
  const made = new Map<Key, Shape>()
  return {
    made: made as ReadonlyMap<Key, Shape>,
    /** `box` is from the frame's top-left corner. */
    async make(key: Key, frame: Frame, box: Box, content: string): Promise<void> {
      const shape =
        made.get(key) ??
        (await board.createShape({ shape: 'round_rectangle', content, ...onBoard(box, frame), style: STYLE }))
      made.set(key, shape)
      await adopt(frame, shape)
    },
    /** Behind the notes. */
    sendToBack: () => board.sendToBack([...made.values()]),
  }
}

async function changeArea(area: Shape, frame: Frame, box: Box, content: string): Promise<void> {
  const place = area.parentId === frame.id ? rectOf(box) : onBoard(box, frame)
  // The board lets an app resize a shape; only the typings say that its size is read-only (miro-platform.md §1.3).
  Object.assign(area, place, { content })
  await area.sync()
}
