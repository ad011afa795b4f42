import { denseSum, dotDense, type SparseRows } from './sparse-rows.ts'

/**
 * The average likeness to the rest of its cluster below which a note is better on its own: this, and this much more over the
 * square of the cluster's size, because chance brings two or three notes together sooner than ten. Set on labelled sessions of
 * 15 to 120 notes, and so that one word of praise does not make a pair of two notes.
 */
const LEAST_LIKENESS = 0.0165
const FOR_FEW_NOTES = 0.4

/** The product of each note of a cluster with the sum of all of them: the higher, the closer to its middle. */
export function closeness(rows: SparseRows, cluster: readonly number[]): number[] {
  const sum = denseSum(rows, cluster)
  return cluster.map((i) => dotDense(rows, i, sum))
}

/**
 * The cluster without the notes that have next to nothing in common with the rest of it; empty when one is left.
 * @param stays notes that are not to be taken out.
 */
export function withoutLoose(rows: SparseRows, cluster: readonly number[], stays: (note: number) => boolean): number[] {
  const close = closeness(rows, cluster)
  const least = LEAST_LIKENESS + FOR_FEW_NOTES / cluster.length ** 2
  const kept = cluster.filter((i, at) => stays(i) || (close[at]! - 1) / (cluster.length - 1) >= least)
  return kept.length > 1 || kept.some(stays) ? kept : []
}
