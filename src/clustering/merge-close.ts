import type { Graph } from './graph.ts'
import { withoutGaps } from './k-means.ts'
import { countOf } from './louvain.ts'

/**
 * Brings clusters together that are about one thing: those whose notes are nearly as like each other as the notes of the
 * looser one are among themselves, the likest first. Modularity judges by all the lines there are, so it parts a topic that most
 * notes with anything in common share; this judges two clusters by themselves. Never brings different pins together.
 * @param graph with all its lines.
 * @param sizes how many notes each node stands for.
 * @param enough the average likeness between, as a share of that within, from which on they are one.
 */
export function mergeClose(
  graph: Graph,
  sizes: readonly number[],
  clusters: readonly number[],
  enough: number,
): number[] {
  let merged = withoutGaps(clusters)
  for (;;) {
    const pair = closest(graph, sizes, merged, enough)
    if (!pair) return merged
    const [kept, gone] = pair
    merged = withoutGaps(merged.map((cluster) => (cluster === gone ? kept : cluster)))
  }
}

function closest(
  graph: Graph,
  sizes: readonly number[],
  clusters: readonly number[],
  enough: number,
): readonly [number, number] | null {
  const count = countOf(clusters)
  const notes = new Float64Array(count)
  const pairsInNodes = new Float64Array(count)
  const pins = new Int32Array(count).fill(-1)
  clusters.forEach((cluster, i) => {
    notes[cluster]! += sizes[i]!
    pairsInNodes[cluster]! += sizes[i]! ** 2
    if (graph.pins[i]! >= 0) pins[cluster] = graph.pins[i]!
  })
  const sums = sumsBetween(graph, clusters, count)
  // Of a cluster of one node it is not known.
  const within = Array.from(notes, (own, cluster) => {
    const pairs = own ** 2 - pairsInNodes[cluster]!
    return pairs > 0 ? sums[cluster * count + cluster]! / pairs : Number.POSITIVE_INFINITY
  })
  let best: readonly [number, number] | null = null
  let most = enough
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) {
      const looser = Math.min(within[a]!, within[b]!)
      const share = sums[a * count + b]! / (notes[a]! * notes[b]!) / looser
      const isParted = pins[a]! >= 0 && pins[b]! >= 0 && pins[a] !== pins[b]
      if (isParted || !Number.isFinite(share) || share < most) continue
      best = [a, b]
      most = share
    }
  }
  return best
}

/** The sum of the weights from one cluster to another, `count` numbers a row. */
function sumsBetween({ starts, ends, weights }: Graph, clusters: readonly number[], count: number): Float64Array {
  const sums = new Float64Array(count * count)
  clusters.forEach((cluster, i) => {
    for (let at = starts[i]!; at < starts[i + 1]!; at += 1)
      sums[cluster * count + clusters[ends[at]!]!]! += weights[at]!
  })
  return sums
}
