import { dotDense, type SparseRows, sumRows } from './sparse-rows.ts'

/** A note less like the rest of its cluster than this, on average, is better on its own. */
const LOOSE = 0.025

/** The product of each note of a cluster with the sum of all of them: the higher, the closer to its middle. */
export function closeness(rows: SparseRows, cluster: readonly number[]): number[] {
  const middle = sumRows(rows, [cluster])
  const dense = new Float64Array(rows.width)
  middle.columns[0]!.forEach((column, j) => {
    dense[column] = middle.values[0]![j]!
  })
  return cluster.map((i) => dotDense(rows, i, dense))
}

/**
 * The cluster without the notes that have next to nothing in common with the rest of it; empty when one is left.
 * @param stays notes that are not to be taken out.
 */
export function withoutLoose(rows: SparseRows, cluster: readonly number[], stays: (note: number) => boolean): number[] {
  const close = closeness(rows, cluster)
  const kept = cluster.filter((i, at) => stays(i) || (close[at]! - 1) / (cluster.length - 1) >= LOOSE)
  return kept.length > 1 || kept.some(stays) ? kept : []
}
