import type { Settings } from './settings.ts'
import { denseSum, dotDense, type SparseRows } from './sparse-rows.ts'

/** The product of each note of a cluster with the sum of all of them: the higher, the closer to its middle. */
export function closeness(rows: SparseRows, cluster: readonly number[]): number[] {
  const sum = denseSum(rows, cluster)
  return cluster.map((i) => dotDense(rows, i, sum))
}

/**
 * The cluster without the notes that have next to nothing in common with the rest of it; empty when one is left.
 * @param stays notes that are not to be taken out.
 */
export function withoutLoose(
  rows: SparseRows,
  cluster: readonly number[],
  { leastLikeness, leastForFew }: Pick<Settings, 'leastLikeness' | 'leastForFew'>,
  stays: (note: number) => boolean,
): number[] {
  const close = closeness(rows, cluster)
  const least = leastLikeness + leastForFew / cluster.length ** 2
  const kept = cluster.filter((i, at) => stays(i) || (close[at]! - 1) / (cluster.length - 1) >= least)
  return kept.length > 1 || kept.some(stays) ? kept : []
}
