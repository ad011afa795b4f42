export type Eigenvector = { readonly value: number; readonly vector: Float64Array }

const SWEEPS = 20
const SMALL = 1e-9

/** All eigenvectors of a small symmetric matrix, the largest value first: cyclic Jacobi (Golub & Van Loan, Matrix Computations, §8.5). */
export function eigenvectors(symmetric: readonly Float64Array[]): Eigenvector[] {
  const matrix = symmetric.map((row) => Float64Array.from(row))
  const size = matrix.length
  // Row i becomes eigenvector i.
  const turns = matrix.map((_, i) => Float64Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < SWEEPS && !isDiagonal(matrix); sweep += 1) {
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) clear(matrix, turns, p, q)
  }
  return turns.map((vector, i) => ({ value: matrix[i]![i]!, vector })).sort((a, b) => b.value - a.value)
}

/** Turns the plane of axes p and q so that the matrix is 0 there. */
function clear(matrix: Float64Array[], turns: Float64Array[], p: number, q: number): void {
  const off = matrix[p]![q]!
  if (off === 0) return
  const theta = (matrix[q]![q]! - matrix[p]![p]!) / (2 * off)
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const cosine = 1 / Math.sqrt(tangent * tangent + 1)
  const sine = tangent * cosine
  for (const row of matrix) {
    const [x, y] = [row[p]!, row[q]!]
    row[p] = cosine * x - sine * y
    row[q] = sine * x + cosine * y
  }
  for (const rows of [matrix, turns]) {
    const [first, second] = [rows[p]!, rows[q]!]
    for (let i = 0; i < first.length; i += 1) {
      const [x, y] = [first[i]!, second[i]!]
      first[i] = cosine * x - sine * y
      second[i] = sine * x + cosine * y
    }
  }
}

function isDiagonal(matrix: readonly Float64Array[]): boolean {
  let off = 0
  let all = 0
  matrix.forEach((row, i) => {
    row.forEach((value, j) => {
      all += value * value
      if (i !== j) off += value * value
    })
  })
  return off <= SMALL * SMALL * all
}
