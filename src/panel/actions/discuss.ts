import { type PlacedCluster, setParked, zoomToItems } from '../../miro/index.ts'
import { discussCluster, discussionOrder } from '../../session/discussion-time.ts'
import { startPhase } from '../../session/progress.ts'
import { messageOf } from '../message-of.ts'
import { setProblem } from '../store.ts'
import type { Tools } from '../tools.ts'
import { changeProgress } from './change-phase.ts'

/** Turns everyone's panel to a cluster, gives it its share of the time left, and shows it on this facilitator's board. */
export async function discuss(tools: Tools, cluster: PlacedCluster): Promise<void> {
  const order = discussionOrder(tools.store.getState().clusters ?? [])
  const waiting = order.slice(order.findIndex(({ id }) => id === cluster.id))
  await changeProgress(tools, (progress, now) => discussCluster(progress, cluster.id, waiting, now))
  await zoomTo(tools, cluster)
}

/** Starts the phase, and with it the first cluster where there is one. */
export async function begin(tools: Tools): Promise<void> {
  await changeProgress(tools, startPhase)
  const [first] = discussionOrder(tools.store.getState().clusters ?? [])
  if (first) await discuss(tools, first)
}

/** Leaves the cluster in hand: everyone's panel shows all clusters again. */
export function showAll(tools: Tools): Promise<void> {
  return changeProgress(tools, (progress, now) => ({ ...progress, discussing: null, writtenAt: now }))
}

/** Shows a cluster on the board. */
export async function zoomTo({ board, store }: Tools, cluster: PlacedCluster): Promise<void> {
  try {
    await zoomToItems(board, [cluster.areaId, cluster.headingId])
    setProblem(store, 'board', null)
  } catch (error) {
    setProblem(store, 'board', messageOf(error))
  }
}

/** Puts a cluster off to a session of its own, or takes it back. */
export async function park({ board, state, store }: Tools, cluster: PlacedCluster, parked: boolean): Promise<void> {
  try {
    await setParked(board, state, cluster.id, parked)
    setProblem(store, 'clusters', null)
  } catch (error) {
    setProblem(store, 'clusters', messageOf(error))
  }
}
