import type { Cluster } from './cluster.ts'
import { COLUMNS } from './column.ts'
import { left } from './countdown.ts'
import { type Progress, written } from './progress.ts'

type Topic = { readonly id: string; readonly noteIds: readonly string[] }

/**
 * Clusters in the order in which they are discussed: *what went wrong* first, in each column the one with the most
 * notes first. Parked clusters are left out.
 */
export function discussionOrder<T extends Topic & Pick<Cluster, 'column' | 'parked'>>(clusters: readonly T[]): T[] {
  return COLUMNS.flatMap(({ id }) =>
    clusters
      .filter((cluster) => cluster.column === id && !cluster.parked)
      .sort((a, b) => b.noteIds.length - a.noteIds.length),
  )
}

/**
 * Shares the time left of *Discuss* among the clusters that still wait for their turn, weighted by their notes.
 * Milliseconds by cluster id, in whole seconds; together they never exceed `leftMs`.
 */
export function discussionTimes(leftMs: number, waiting: readonly Topic[]): ReadonlyMap<string, number> {
  const weights = waiting.map((cluster) => Math.max(cluster.noteIds.length, 1))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const seconds = Math.max(Math.floor(leftMs / 1000), 0)
  return new Map(waiting.map((cluster, i) => [cluster.id, Math.floor((seconds * weights[i]!) / sum) * 1000]))
}

/** Turns to a cluster and gives it its share among those that wait, itself included. Changes nothing outside *Discuss*. */
export function discussCluster(
  progress: Progress,
  clusterId: string,
  waiting: readonly Topic[],
  now: number,
): Progress {
  if (progress.step !== 'discuss' || !progress.countdown) return progress
  const shareMs = discussionTimes(left(progress.countdown, now), waiting).get(clusterId) ?? 0
  return { ...written(progress, now), discussing: { clusterId, endsAt: now + shareMs } }
}

/** Milliseconds the cluster being discussed has left, negative when over; null when none is being discussed. */
export function clusterLeft(progress: Progress, now: number): number | null {
  if (!progress.discussing) return null
  const standsStill = progress.countdown?.status !== 'running'
  return progress.discussing.endsAt - (standsStill ? progress.writtenAt : now)
}
