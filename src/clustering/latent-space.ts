import { seededRandom } from './random.ts'
import type { SparseRows } from './sparse-rows.ts'

/** Points with their coordinates in falling order of importance. */
export type LatentSpace = {
  readonly dimensions: number
  /** The points in the first `dimensions` coordinates, at length 1. */
  points(dimensions: number): number[][]
}

const SPARE_DIMENSIONS = 4
const ROUNDS = 10

/**
 * Latent semantic analysis: the top eigenvectors of the rows' similarity matrix XXᵀ, weighted by their eigenvalues.
 * Subspace iteration (Golub & Van Loan, Matrix Computations, §8.2.4) on the sparse rows, so that XXᵀ itself is never made.
 */
export function latentSpace(rows: SparseRows, dimensions: number): LatentSpace {
  const count = rows.values.length
  const kept = Math.min(dimensions, count)
  const random = seededRandom(1)
  let basis: Float64Array[] = Array.from({ length: Math.min(kept + SPARE_DIMENSIONS, count) }, () =>
    Float64Array.from({ length: count }, () => random() - 0.5),
  )
  let lengths = orthonormalise(basis)
  for (let round = 0; round < ROUNDS; round += 1) {
    basis = basis.map((vector) => timesSimilarity(rows, vector))
    lengths = orthonormalise(basis)
  }
  return {
    dimensions: kept,
    points: (wanted) =>
      Array.from({ length: count }, (_, i) => {
        const point = basis.slice(0, Math.min(wanted, kept)).map((vector, d) => vector[i]! * lengths[d]!)
        const length = Math.hypot(...point)
        // Rounded, so that points that differ by the last bit only count as one.
        return length < 1e-9 ? point.map(() => 0) : point.map((value) => Math.round((value / length) * 1e9) / 1e9)
      }),
  }
}

/** X(Xᵀv). */
function timesSimilarity({ columns, values, width }: SparseRows, vector: Float64Array): Float64Array {
  const byColumn = new Float64Array(width)
  for (let i = 0; i < values.length; i += 1) {
    const at = columns[i]!
    const of = values[i]!
    const weight = vector[i]!
    for (let j = 0; j < at.length; j += 1) byColumn[at[j]!]! += of[j]! * weight
  }
  const product = new Float64Array(values.length)
  for (let i = 0; i < values.length; i += 1) {
    const at = columns[i]!
    const of = values[i]!
    let sum = 0
    for (let j = 0; j < at.length; j += 1) sum += of[j]! * byColumn[at[j]!]!
    product[i] = sum
  }
  return product
}

/** Gram-Schmidt in place; gives the lengths left before scaling, which come to approach the eigenvalues. */
function orthonormalise(basis: Float64Array[]): number[] {
  return basis.map((vector, d) => {
    for (let e = 0; e < d; e += 1) {
      const other = basis[e]!
      let overlap = 0
      for (let i = 0; i < vector.length; i += 1) overlap += vector[i]! * other[i]!
      for (let i = 0; i < vector.length; i += 1) vector[i]! -= overlap * other[i]!
    }
    let square = 0
    for (const value of vector) square += value * value
    const length = Math.sqrt(square)
    if (length < 1e-9) vector.fill(0)
    else for (let i = 0; i < vector.length; i += 1) vector[i]! /= length
    return length
  })
}
