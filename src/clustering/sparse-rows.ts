/** A matrix that is mostly zero, row by row: `values[i][j]` stands in column `columns[i][j]`. */
export type SparseRows = {
  readonly columns: readonly Int32Array[]
  readonly values: readonly Float64Array[]
  /** Number of columns. */
  readonly width: number
}

/** One row to each map of column to value. */
export function sparseRows(rows: readonly ReadonlyMap<number, number>[], width: number): SparseRows {
  return {
    columns: rows.map((row) => Int32Array.from(row.keys())),
    values: rows.map((row) => Float64Array.from(row.values())),
    width,
  }
}

/** The rows from number `start` up to `end`, which is left out. */
export function pickRows(rows: SparseRows, start: number, end: number): SparseRows {
  return { columns: rows.columns.slice(start, end), values: rows.values.slice(start, end), width: rows.width }
}

/** The sum of some rows, for each of the given groups of row numbers. */
export function sumRows(rows: SparseRows, groups: readonly (readonly number[])[]): SparseRows {
  const columns: Int32Array[] = []
  const values: Float64Array[] = []
  for (const group of groups) {
    const [only] = group
    const { at, of } = group.length === 1 ? { at: rows.columns[only!]!, of: rows.values[only!]! } : sumOf(rows, group)
    columns.push(at)
    values.push(of)
  }
  return { columns, values, width: rows.width }
}

function sumOf(rows: SparseRows, group: readonly number[]): { at: Int32Array; of: Float64Array } {
  const sum = new Map<number, number>()
  for (const i of group) {
    rows.columns[i]!.forEach((column, j) => {
      sum.set(column, (sum.get(column) ?? 0) + rows.values[i]![j]!)
    })
  }
  return { at: Int32Array.from(sum.keys()), of: Float64Array.from(sum.values()) }
}

/** The sum of some rows as a dense vector. */
export function denseSum({ columns, values, width }: SparseRows, group: readonly number[]): Float64Array {
  const sum = new Float64Array(width)
  for (const i of group) {
    const at = columns[i]!
    const of = values[i]!
    for (let j = 0; j < at.length; j += 1) sum[at[j]!]! += of[j]!
  }
  return sum
}

/** The product of one row with a dense vector. */
export function dotDense({ columns, values }: SparseRows, i: number, dense: Float64Array): number {
  const at = columns[i]!
  const of = values[i]!
  let sum = 0
  for (let j = 0; j < at.length; j += 1) sum += of[j]! * dense[at[j]!]!
  return sum
}

/** The product of a row with itself. */
function squaredLength(rows: SparseRows, i: number): number {
  const row = rows.values[i]!
  let sum = 0
  for (let j = 0; j < row.length; j += 1) sum += row[j]! * row[j]!
  return sum
}

/** Every row at length 1; rows of zeros stay as they are. */
export function unitLength(rows: SparseRows): SparseRows {
  const values = rows.values.map((row, i) => {
    const length = Math.sqrt(squaredLength(rows, i))
    return length > 0 ? row.map((value) => value / length) : row
  })
  return { ...rows, values }
}

/**
 * Rows with further columns after their own, at length 1.
 * @param others as wide as all of it: their columns begin where those of `rows` end.
 * @param share of a row's squared length that they take, from 0 to 1; both are of length 1.
 */
export function beside(rows: SparseRows, others: SparseRows, share: number): SparseRows {
  const [own, theirs] = [Math.sqrt(1 - share), Math.sqrt(share)]
  const columns = rows.columns.map((before, i) =>
    joined(new Int32Array(before.length + others.columns[i]!.length), before, others.columns[i]!),
  )
  const values = rows.values.map((before, i) => {
    const after = others.values[i]!
    const row = joined(new Float64Array(before.length + after.length), before, after)
    for (let j = 0; j < row.length; j += 1) row[j]! *= j < before.length ? own : theirs
    return row
  })
  return unitLength({ columns, values, width: others.width })
}

function joined<T extends Int32Array | Float64Array>(both: T, before: T, after: T): T {
  both.set(before)
  both.set(after, before.length)
  return both
}
