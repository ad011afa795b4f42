import { LEVELS } from './granularity.ts'
import { clusterGraph, type Graph } from './graph.ts'
import { withoutGaps } from './k-means.ts'
import { countOf } from './louvain.ts'

/**
 * Exactly `count` clusters, as far as pins and the number of nodes allow: from the first of `levels` that has as many, by
 * bringing together, one after the other, the two clusters between which there is most beyond chance.
 * @param levels gives nested partitions, from fewest clusters to most.
 */
export function withCount(graph: Graph, levels: (level: number) => number[], count: number, gamma: number): number[] {
  let level = 0
  while (level < LEVELS && countOf(levels(level)) < count) level += 1
  let clusters = level < LEVELS ? levels(level) : Array.from(graph.degrees, (_, i) => i)
  while (countOf(clusters) > count) {
    const pair = closestPair(clusterGraph(graph, clusters, countOf(clusters)), gamma)
    if (!pair) break
    clusters = withoutGaps(clusters.map((cluster) => (cluster === pair[1] ? pair[0] : cluster)))
  }
  return [...clusters]
}

/** The two that belong together most, or least apart; null when pins forbid every pair. */
function closestPair({ degrees, total, starts, ends, weights, pins }: Graph, gamma: number): [number, number] | null {
  let best: [number, number] | null = null
  let most = Number.NEGATIVE_INFINITY
  const between = new Float64Array(degrees.length)
  for (let a = 0; a < degrees.length; a += 1) {
    between.fill(0)
    for (let at = starts[a]!; at < starts[a + 1]!; at += 1) between[ends[at]!] = weights[at]!
    for (let b = a + 1; b < degrees.length; b += 1) {
      if (pins[a]! >= 0 && pins[b]! >= 0 && pins[a] !== pins[b]) continue
      const gain = between[b]! - (gamma * degrees[a]! * degrees[b]!) / total
      if (gain <= most) continue
      best = [a, b]
      most = gain
    }
  }
  return best
}
