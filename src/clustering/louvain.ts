import { clusterGraph, type Graph } from './graph.ts'
import { withoutGaps } from './k-means.ts'
import { moveNodes } from './move-nodes.ts'
import { seededRandom } from './random.ts'
import type { Settings } from './settings.ts'

/** Fewer notes make fewer clusters, and a γ above the number of clusters parts them all. */
const MANY = 24
/** Passes over nodes and whole clusters; two or three are usual. */
const MOST_ROUNDS = 10

/**
 * How much more of the weight lies inside the clusters than chance would put there:
 * Q = Σ in_c / m − γ (deg_c / m)² (Newman & Girvan 2004; γ after Reichardt & Bornholdt 2006).
 * A larger γ favours smaller clusters.
 */
function modularity(graph: Graph, clusters: ArrayLike<number>, gamma: number): number {
  const degrees = new Map<number, number>()
  let inside = 0
  for (let i = 0; i < graph.degrees.length; i += 1) {
    const cluster = clusters[i]!
    degrees.set(cluster, (degrees.get(cluster) ?? 0) + graph.degrees[i]!)
    for (let at = graph.starts[i]!; at < graph.starts[i + 1]!; at += 1)
      if (clusters[graph.ends[at]!] === cluster) inside += graph.weights[at]!
  }
  const chance = [...degrees.values()].reduce((sum, degree) => sum + (degree / graph.total) ** 2, 0)
  return inside / graph.total - gamma * chance
}

/**
 * Clusters of a high modularity: nodes are moved one by one, then the clusters they form as if they were nodes, and so on
 * until neither moves (Blondel et al. 2008).
 * @param start the cluster of each node; each on its own when left out.
 */
export function louvain(graph: Graph, gamma: number, seed: number, start?: readonly number[]): number[] {
  const random = seededRandom(seed)
  let clusters: readonly number[] = start ?? Array.from(graph.degrees, (_, i) => i)
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const moved = withoutGaps(moveNodes(graph, clusters, gamma, random))
    const count = countOf(moved)
    if (count === graph.degrees.length) return moved
    const together = louvain(clusterGraph(graph, moved, count), gamma, seed + 1)
    clusters = moved.map((cluster) => together[cluster]!)
    if (countOf(together) === count) break
  }
  return withoutGaps(clusters)
}

/** The best of several attempts, each with the nodes in another order; the further ones begin from given clusters. */
export function bestClusters(
  graph: Graph,
  gamma: number,
  attempts: number,
  starts: readonly (readonly number[])[] = [],
): number[] {
  let best: number[] = []
  let most = Number.NEGATIVE_INFINITY
  for (let attempt = 0; attempt < attempts + starts.length; attempt += 1) {
    const clusters = louvain(graph, gamma, attempt * 101 + 1, starts[attempt - attempts])
    const quality = modularity(graph, clusters, gamma)
    // A hair better is the same partition found by another way.
    if (quality > most + 1e-9) {
      best = clusters
      most = quality
    }
  }
  return best
}

/**
 * The γ for a number of notes and the fit of the vocabulary, from 0 to 1. Modularity cannot see small clusters in large sets
 * (Fortunato & Barthélemy 2007), so γ grows from 200 notes to 1,000; and notes that are compared by concepts too have more
 * in common, so it grows with the fit. Set on labelled sessions.
 */
export function gammaOf(notes: number, fit: number, { gamma, gammaForFit }: Settings): number {
  const few = Math.min(notes / MANY, 1)
  return gamma + gammaForFit * fit * few + 1.85 * Math.min(Math.max((notes - 200) / 800, 0), 1)
}

/** How many clusters there are, when they are numbered without gaps. */
export function countOf(clusters: readonly number[]): number {
  return clusters.reduce((most, cluster) => Math.max(most, cluster + 1), 0)
}
