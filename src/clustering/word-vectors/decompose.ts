import { seededRandom } from '../random.ts'
import type { SparseRows } from '../sparse-rows.ts'
import { eigenvectors } from './eigenvectors.ts'

/** A matrix without gaps, row after row. */
export type DenseRows = { readonly values: Float32Array; readonly width: number }

const SPARE_DIMENSIONS = 8
const ROUNDS = 2

/**
 * The rows of a symmetric matrix in its `dimensions` strongest directions: U·Σ^power of its truncated decomposition, by
 * randomized subspace iteration (Halko, Martinsson & Tropp 2011, algorithms 4.4 and 5.1). Word vectors do best at a
 * power well below 1 (Levy, Goldberg & Dagan 2015, §3.3).
 */
export function decompose(matrix: SparseRows, dimensions: number, power: number): DenseRows {
  const count = matrix.values.length
  const width = Math.min(dimensions + SPARE_DIMENSIONS, count)
  const random = seededRandom(1)
  let block: DenseRows = { values: Float32Array.from({ length: count * width }, () => random() - 0.5), width }
  for (let round = 0; round < ROUNDS; round += 1) block = turned(times(matrix, block), width, 0)
  return turned(times(matrix, block), Math.min(dimensions, width), power)
}

/** The product of the matrix with a block of columns. */
function times({ columns, values }: SparseRows, { values: block, width }: DenseRows): DenseRows {
  const product = new Float32Array(values.length * width)
  const sum = new Float64Array(width)
  for (let i = 0; i < values.length; i += 1) {
    sum.fill(0)
    const at = columns[i]!
    const of = values[i]!
    for (let j = 0; j < at.length; j += 1) {
      const value = of[j]!
      const from = at[j]! * width
      for (let d = 0; d < width; d += 1) sum[d]! += value * block[from + d]!
    }
    product.set(sum, i * width)
  }
  return { values: product, width }
}

/**
 * Turns a block Y = UΣWᵀ so that its columns are at right angles, strongest first: U·Σ^power = Y·W·Σ^(power-1), with W and Σ²
 * from YᵀY. At power 0 the columns have length 1.
 */
function turned({ values, width }: DenseRows, kept: number, power: number): DenseRows {
  const count = values.length / width
  const products = Array.from({ length: width }, () => new Float64Array(width))
  for (let i = 0; i < count; i += 1) {
    const row = values.subarray(i * width, (i + 1) * width)
    for (let a = 0; a < width; a += 1) {
      const value = row[a]!
      const to = products[a]!
      for (let b = 0; b <= a; b += 1) to[b]! += value * row[b]!
    }
  }
  for (let a = 0; a < width; a += 1) for (let b = 0; b < a; b += 1) products[b]![a] = products[a]![b]!
  const directions = eigenvectors(products).slice(0, kept)
  const scaled = directions.map(({ value, vector }) => {
    const factor = Math.sqrt(Math.max(value, Number.MIN_VALUE)) ** (power - 1)
    return vector.map((entry) => entry * factor)
  })
  const result = new Float32Array(count * kept)
  for (let i = 0; i < count; i += 1) {
    for (let d = 0; d < kept; d += 1) {
      const direction = scaled[d]!
      let sum = 0
      for (let a = 0; a < width; a += 1) sum += values[i * width + a]! * direction[a]!
      result[i * kept + d] = sum
    }
  }
  return { values: result, width: kept }
}
