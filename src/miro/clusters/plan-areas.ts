import type { Cluster, ClusterDraft } from '../../session/index.ts'
import { textOf } from '../content.ts'
import { type Box, rectOf } from '../coordinates.ts'
import { onBoard } from '../layout/draw.ts'
import type { Frame, Shape } from '../read-items.ts'
import { headingOf } from './heading.ts'

/** A cluster's area as it shall be. */
export type AreaPlan = {
  readonly draft: ClusterDraft
  readonly frame: Frame
  /** From the frame's top-left corner. */
  readonly box: Box
  readonly content: string
  readonly parked: boolean
  /** An area that is there already and becomes this one; null when a new one is needed. */
  readonly reuse: Shape | null
  /** Whether the reused one differs from the plan. */
  readonly differs: boolean
}

type Wanted = { readonly draft: ClusterDraft; readonly frame: Frame; readonly count: number; readonly box: Box }

/**
 * Gives each wanted area one that is there: that of the same cluster, else any left over in the same column, because
 * changing an area is one call and making a new one two or three. Areas left over then are outdated.
 */
export function planAreas(
  wanted: readonly Wanted[],
  before: readonly Cluster[],
  shapes: ReadonlyMap<string, Shape>,
): { areas: AreaPlan[]; outdated: Shape[] } {
  const left = new Map(
    before.flatMap((cluster) => (shapes.has(cluster.areaId) ? [[cluster.id, cluster] as const] : [])),
  )
  const shapeOf = (cluster: Cluster | undefined) => (cluster ? (shapes.get(cluster.areaId) ?? null) : null)
  const usable = (cluster: Cluster, { draft, frame }: Wanted) => {
    const parentId = shapeOf(cluster)?.parentId
    return cluster.column === draft.column && (parentId === frame.id || !parentId)
  }
  const chosen = new Map<Wanted, Cluster>()
  const take = (want: Wanted, cluster: Cluster | undefined) => {
    if (!cluster || chosen.has(want) || !usable(cluster, want)) return
    chosen.set(want, cluster)
    left.delete(cluster.id)
  }
  for (const want of wanted) take(want, left.get(want.draft.id))
  for (const want of wanted)
    take(
      want,
      [...left.values()].find((cluster) => usable(cluster, want)),
    )

  const areas = wanted.map((want): AreaPlan => {
    const { draft, frame, count, box } = want
    const reuse = shapeOf(chosen.get(want))
    const parked = before.some((cluster) => cluster.id === draft.id && cluster.parked)
    const content = headingOf(draft.name, count)
    return { draft, frame, box, content, parked, reuse, differs: reuse !== null && differs(reuse, box, frame, content) }
  })
  return { areas, outdated: [...left.values()].flatMap((cluster) => shapeOf(cluster) ?? []) }
}

function differs(area: Shape, box: Box, frame: Frame, content: string): boolean {
  const place = area.parentId === frame.id ? rectOf(box) : onBoard(box, frame)
  const far = (one: number, other: number) => Math.abs(one - other) > 0.5
  return (
    far(area.x, place.x) ||
    far(area.y, place.y) ||
    far(area.width, place.width) ||
    far(area.height, place.height) ||
    textOf(area.content) !== textOf(content)
  )
}
