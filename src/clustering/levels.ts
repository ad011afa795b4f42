import { MIDDLE } from './granularity.ts'
import { clusterGraph, filteredGraph, type Graph } from './graph.ts'
import { bestClusters, countOf, louvain } from './louvain.ts'

/** How much the γ grows from one setting to the next: four of them double it. */
const STEP = 2 ** 0.25

/**
 * Clusters for every setting of the granularity, from fewest to most: those of the middle as given, fewer by bringing whole
 * clusters together, more by parting single ones. So a setting only splits or merges the clusters of its neighbours. Each is made when it is
 * asked for.
 */
export function nestedLevels(graph: Graph, middle: readonly number[], gamma: number): (level: number) => number[] {
  const known: number[][] = []
  known[MIDDLE] = [...middle]
  const at = (level: number): number[] => {
    known[level] ??=
      level < MIDDLE
        ? merged(graph, at(level + 1), gamma / STEP ** (MIDDLE - level))
        : parted(graph, at(level - 1), gamma * STEP ** (level - MIDDLE))
    return known[level]!
  }
  return at
}

function merged(graph: Graph, clusters: readonly number[], gamma: number): number[] {
  const together = louvain(clusterGraph(graph, clusters, countOf(clusters)), gamma, 1)
  return clusters.map((cluster) => together[cluster]!)
}

function parted(graph: Graph, clusters: readonly number[], gamma: number): number[] {
  const inside = filteredGraph(graph, (from, end) => clusters[from] === clusters[end])
  // Lines lead nowhere else, so only nodes without any could leave their cluster for another; they are on their own then.
  return bestClusters(inside, gamma, 2)
}
