import { dotDense, type SparseRows } from './sparse-rows.ts'

/** Modularity always parts notes that are all alike; with few notes that shows, with many it never happens. */
const MOST_UNITS = 5
/** Likeness of two notes that share a word which all notes share. */
const LEAST_LIKENESS = 0.05

/**
 * Whether so few notes, each two of them alike, are about one thing.
 * @param rows of length 1, one to a unit.
 * @param gamma the larger, the more alike they must be.
 */
export function isOneTopic(rows: SparseRows, gamma: number): boolean {
  if (rows.values.length > MOST_UNITS) return false
  return rows.values.every((values, i) => {
    const dense = new Float64Array(rows.width)
    rows.columns[i]!.forEach((column, j) => {
      dense[column] = values[j]!
    })
    return rows.values.every((_, other) => other === i || dotDense(rows, other, dense) >= LEAST_LIKENESS * gamma)
  })
}
