import type { SparseRows } from './sparse-rows.ts'

/**
 * Notes as a graph: the likeness of two is the weight of the line between them. The lines of node `i` stand from
 * `starts[i]` up to `starts[i + 1]`; each line is there twice, once from either end.
 */
export type Graph = {
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly weights: Float64Array
  /** The sum of the weights at each node. */
  readonly degrees: Float64Array
  /** The sum of the degrees; 1 in a graph without lines, where it must not divide by zero. */
  readonly total: number
  /** Which pin holds a node, 0 and up; -1 for none. Nodes of different pins never share a cluster. */
  readonly pins: Int32Array
}

/** Up to this many nodes every line is kept; of more, each node keeps its strongest. */
export const KEEP_ALL_UP_TO = 600
const STRONGEST = 50
/** Less is chance, and costs time: nearly every two notes are a little alike in what their words mean. */
const LEAST = 0.002

type Line = { readonly end: number; readonly weight: number }

/** The graph of rows: the product of two different rows is the weight of their line, if it is worth one. */
export function similarityGraph(rows: SparseRows, pins: Int32Array): Graph {
  const few = rows.values.length <= KEEP_ALL_UP_TO
  const holders = holdersOf(rows)
  const likeness = new Float64Array(rows.values.length)
  const lines: Line[][] = rows.values.map(() => [])
  rows.values.forEach((_, i) => {
    // Of few notes all lines are kept, so each is found from one end only.
    likenessTo(rows, i, holders, few ? i + 1 : 0, likeness)
    likeness[i] = 0
    const least = few ? LEAST : Math.max(greatest(likeness, STRONGEST), LEAST)
    for (let end = few ? i + 1 : 0; end < likeness.length; end += 1) {
      const weight = likeness[end]!
      if (weight < least) continue
      lines[i]!.push({ end, weight })
      if (few) lines[end]!.push({ end: i, weight })
    }
  })
  return graphOf(few ? lines : fromBothEnds(lines), pins)
}

/** The products of one row with all from number `from` on. */
function likenessTo(
  rows: SparseRows,
  i: number,
  holders: readonly Holder[],
  from: number,
  likeness: Float64Array,
): void {
  likeness.fill(0, from)
  const columns = rows.columns[i]!
  for (let j = 0; j < columns.length; j += 1) {
    const value = rows.values[i]![j]!
    const { nodes, values } = holders[columns[j]!]!
    for (let h = 0; h < nodes.length && nodes[h]! >= from; h += 1) likeness[nodes[h]!]! += value * values[h]!
  }
}

/** The graph of clusters: the lines between two clusters become one, those inside go. */
export function clusterGraph(graph: Graph, clusters: ArrayLike<number>, count: number): Graph {
  const sums = Array.from({ length: count }, () => new Map<number, number>())
  const degrees = new Float64Array(count)
  const pins = new Int32Array(count).fill(-1)
  for (let i = 0; i < graph.degrees.length; i += 1) {
    const cluster = clusters[i]!
    degrees[cluster]! += graph.degrees[i]!
    if (graph.pins[i]! >= 0) pins[cluster] = graph.pins[i]!
    for (let at = graph.starts[i]!; at < graph.starts[i + 1]!; at += 1) {
      const other = clusters[graph.ends[at]!]!
      if (other !== cluster) sums[cluster]!.set(other, (sums[cluster]!.get(other) ?? 0) + graph.weights[at]!)
    }
  }
  const lines = sums.map((ends) => [...ends].map(([end, weight]) => ({ end, weight })))
  return { ...graphOf(lines, pins), degrees, total: graph.total }
}

/** The graph with only the lines that pass; degrees stay as they were, so that chance is judged by the whole. */
export function filteredGraph(graph: Graph, passes: (from: number, end: number) => boolean): Graph {
  const lines = Array.from(graph.degrees, (_, i) => {
    const own: Line[] = []
    for (let at = graph.starts[i]!; at < graph.starts[i + 1]!; at += 1) {
      const end = graph.ends[at]!
      if (passes(i, end)) own.push({ end, weight: graph.weights[at]! })
    }
    return own
  })
  return { ...graphOf(lines, graph.pins), degrees: graph.degrees, total: graph.total }
}

/** The nodes that have something in a column, the last first, and how much. */
type Holder = { readonly nodes: Int32Array; readonly values: Float64Array }

function holdersOf({ columns, values, width }: SparseRows): Holder[] {
  const sizes = new Int32Array(width)
  for (const row of columns) for (const column of row) sizes[column]! += 1
  const holders = Array.from(sizes, (size) => ({ nodes: new Int32Array(size), values: new Float64Array(size) }))
  columns.forEach((row, i) => {
    row.forEach((column, j) => {
      sizes[column]! -= 1
      holders[column]!.nodes[sizes[column]!] = i
      holders[column]!.values[sizes[column]!] = values[i]![j]!
    })
  })
  return holders
}

/** The value that so many are not less than: the k-th greatest, by Hoare's selection. */
function greatest(values: Float64Array, k: number): number {
  const left = Float64Array.from(values)
  let [from, to] = [0, left.length - 1]
  while (from < to) {
    const pivot = left[(from + to) >> 1]!
    let [i, j] = [from, to]
    while (i <= j) {
      while (left[i]! > pivot) i += 1
      while (left[j]! < pivot) j -= 1
      if (i > j) break
      ;[left[i], left[j]] = [left[j]!, left[i]!]
      i += 1
      j -= 1
    }
    if (k - 1 <= j) to = j
    else if (k - 1 >= i) from = i
    else break
  }
  return left[k - 1]!
}

function fromBothEnds(lines: readonly Line[][]): Line[][] {
  const both = lines.map((own) => new Map(own.map(({ end, weight }) => [end, weight])))
  lines.forEach((own, i) => {
    for (const { end, weight } of own) both[end]!.set(i, weight)
  })
  return both.map((ends) => [...ends].map(([end, weight]) => ({ end, weight })).sort((a, b) => a.end - b.end))
}

function graphOf(lines: readonly (readonly Line[])[], pins: Int32Array): Graph {
  const starts = new Int32Array(lines.length + 1)
  lines.forEach((own, i) => {
    starts[i + 1] = starts[i]! + own.length
  })
  const ends = new Int32Array(starts[lines.length]!)
  const weights = new Float64Array(ends.length)
  const degrees = new Float64Array(lines.length)
  lines.forEach((own, i) => {
    own.forEach(({ end, weight }, j) => {
      ends[starts[i]! + j] = end
      weights[starts[i]! + j] = weight
      degrees[i]! += weight
    })
  })
  return { starts, ends, weights, degrees, total: degrees.reduce((a, b) => a + b, 0) || 1, pins }
}
