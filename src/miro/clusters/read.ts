import { type Cluster, COLUMNS, type Note } from '../../session/index.ts'
import type { Board } from '../board.ts'
import { recentSnapshot } from '../board-snapshot.ts'
import { centreOf, contains, type Rect } from '../coordinates.ts'
import { BoardProblem, inPlainWords } from '../errors.ts'
import type { Layout } from '../layout/layout.ts'
import type { SharedState } from '../shared-state.ts'
import { nameIn } from './heading.ts'
import type { PlacedCluster } from './results.ts'

/**
 * The accepted clusters as they lie on the board: each with its name as the heading has it now, and the notes of its
 * column whose centre lies in its area. A cluster whose area was deleted is left out. `notes` as just read; the areas
 * come from the same reading, at no further cost.
 */
export function readClusters(
  board: Board,
  state: SharedState,
  layout: Layout,
  notes: readonly Note[],
): Promise<PlacedCluster[]> {
  return inPlainWords(async () => {
    const clusters = (await state.get('clusters')) ?? []
    if (clusters.length === 0) return []
    const { shapes, frames } = await recentSnapshot(board)
    const areas = clusters.flatMap((cluster): { cluster: Cluster; rect: Rect }[] => {
      const area = shapes.get(cluster.areaId)
      const centre = area && centreOf(area, frames)
      if (!area || !centre) return []
      const column = COLUMNS.find(({ id }) => layout.frames[id] === area.parentId)?.id ?? cluster.column
      const name = nameIn(area.content) || cluster.name
      return [{ cluster: { ...cluster, column, name }, rect: { ...centre, width: area.width, height: area.height } }]
    })
    const owners = new Map(notes.map((note) => [note.id, nearest(note, areas)]))
    return areas.map(({ cluster }) => ({
      ...cluster,
      noteIds: notes.filter((note) => owners.get(note.id) === cluster.id).map(({ id }) => id),
    }))
  })
}

/** Where areas overlap, the one whose middle is nearest has the note. */
function nearest(note: Note, areas: readonly { cluster: Cluster; rect: Rect }[]): string | null {
  let found: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const { cluster, rect } of areas) {
    if (cluster.column !== note.column || !contains(rect, note)) continue
    const distance = Math.hypot(note.x - rect.x, note.y - rect.y)
    if (distance < least) [found, least] = [cluster.id, distance]
  }
  return found
}

/** Parks a cluster for a follow-up session of its own, or takes it back. Throws when it is no longer accepted. */
export function setParked(_board: Board, state: SharedState, clusterId: string, parked: boolean): Promise<void> {
  return inPlainWords(async () => {
    const clusters = (await state.get('clusters')) ?? []
    const cluster = clusters.find(({ id }) => id === clusterId)
    if (!cluster) throw new BoardProblem('gone', 'This cluster is no longer on the board.')
    if (cluster.parked === parked) return
    await state.set(
      'clusters',
      clusters.map((other) => (other === cluster ? { ...cluster, parked } : other)),
    )
  })
}
