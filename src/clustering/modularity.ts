import { dotDense, type SparseRows } from './sparse-rows.ts'

/** Rows as a graph: the product of two different rows is the weight of the line between them. */
export type SimilarityGraph = {
  readonly rows: SparseRows
  /** What of the product of each row with itself is no line: a note's with itself would speak for leaving every note alone. */
  readonly own: readonly number[]
  /** The sum of the weights at each row. */
  readonly degrees: readonly number[]
  /** The sum of the degrees; 1 in a graph without lines, where it must not divide by zero. */
  readonly total: number
}

/** @param own see there; for a row that is the sum of several notes, the sum of their squared lengths. */
export function similarityGraph(rows: SparseRows, own: readonly number[]): SimilarityGraph {
  const sum = new Float64Array(rows.width)
  for (let i = 0; i < rows.values.length; i += 1) addRow(rows, i, 1, sum)
  const degrees = rows.values.map((_, i) => Math.max(0, dotDense(rows, i, sum) - own[i]!))
  return { rows, own, degrees, total: degrees.reduce((a, b) => a + b, 0) || 1 }
}

/**
 * How much more of the weight lies inside the clusters than chance would put there:
 * Q = Σ in_c / m − γ (deg_c / m)² (Newman & Girvan 2004; γ after Reichardt & Bornholdt 2006).
 * A larger γ favours smaller clusters.
 */
export function modularity(graph: SimilarityGraph, clusters: readonly number[], gamma: number): number {
  const { sums, degrees, count } = clusterSums(graph, clusters)
  let inside = -graph.own.reduce((a, b) => a + b, 0)
  let chance = 0
  for (let c = 0; c < count; c += 1) {
    for (const value of sums[c]!) inside += value * value
    chance += (degrees[c]! / graph.total) ** 2
  }
  return inside / graph.total - gamma * chance
}

/**
 * The γ for a number of notes and a granularity from 0 (fewer, larger clusters) to 1 (more, smaller ones).
 * Modularity cannot see small clusters in large sets, so γ grows from 200 notes to 1,000; and notes that are compared by
 * concepts too have more in common, so γ grows with the fit of the vocabulary (0 to 1).
 */
export function gammaOf(notes: number, fit: number, granularity = 0.5): number {
  const usual = 1.1 + 0.3 * fit + 0.9 * Math.min(Math.max((notes - 200) / 800, 0), 1)
  const position = Number.isFinite(granularity) ? Math.min(Math.max(granularity, 0), 1) : 0.5
  return usual * 2 ** (2 * position - 1)
}

const MAX_SWEEPS = 20

/**
 * Moves rows one at a time to the cluster where they raise the modularity most, until none does.
 * @param mayJoin asked before a row moves to another cluster, with the cluster of every row as it is then.
 * @param keep when true, no cluster loses its last row.
 */
export function improve(
  graph: SimilarityGraph,
  start: readonly number[],
  gamma: number,
  { mayJoin, keep }: { mayJoin: (row: number, clusters: readonly number[], cluster: number) => boolean; keep: boolean },
): number[] {
  const clusters = [...start]
  const { rows, total } = graph
  const { sums, degrees, sizes, count } = clusterSums(graph, clusters)
  let moved = true
  for (let sweep = 0; moved && sweep < MAX_SWEEPS; sweep += 1) {
    moved = false
    for (let i = 0; i < clusters.length; i += 1) {
      const from = clusters[i]!
      if (keep && sizes[from] === 1) continue
      const degree = graph.degrees[i]!
      addRow(rows, i, -1, sums[from]!)
      degrees[from]! -= degree
      const gain = (c: number) => dotDense(rows, i, sums[c]!) - (gamma * degree * degrees[c]!) / total
      let to = from
      let most = gain(from) + 1e-9
      for (let c = 0; c < count; c += 1) {
        const here = c === from ? 0 : gain(c)
        if (c !== from && here > most && mayJoin(i, clusters, c)) {
          to = c
          most = here
        }
      }
      addRow(rows, i, 1, sums[to]!)
      degrees[to]! += degree
      sizes[from]! -= 1
      sizes[to]! += 1
      clusters[i] = to
      moved ||= to !== from
    }
  }
  return clusters
}

function clusterSums({ rows, degrees: rowDegrees }: SimilarityGraph, clusters: readonly number[]) {
  const count = Math.max(...clusters) + 1
  const sums = Array.from({ length: count }, () => new Float64Array(rows.width))
  const degrees = new Float64Array(count)
  const sizes = new Int32Array(count)
  clusters.forEach((c, i) => {
    addRow(rows, i, 1, sums[c]!)
    degrees[c]! += rowDegrees[i]!
    sizes[c]! += 1
  })
  return { sums, degrees, sizes, count }
}

function addRow({ columns, values }: SparseRows, i: number, sign: 1 | -1, sum: Float64Array): void {
  const at = columns[i]!
  const of = values[i]!
  for (let j = 0; j < at.length; j += 1) sum[at[j]!]! += sign * of[j]!
}
