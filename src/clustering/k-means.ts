import { kmeans } from 'ml-kmeans'

/**
 * The clusters of one seeded run of k-means.
 * @param points not empty, all of the same number of coordinates.
 * @returns the number of its cluster for each point; fewer than `k` clusters when there are fewer different points.
 */
export function kMeans(points: number[][], k: number): number[] {
  const different = new Set(points.map((point) => point.join())).size
  return kmeans(points, Math.max(1, Math.min(k, different)), { seed: 1, maxIterations: 50 }).clusters
}

/** The same partition, numbered in the order of first appearance. */
export function withoutGaps(clusters: readonly number[]): number[] {
  const numbers = new Map<number, number>()
  return clusters.map((c) => {
    const number = numbers.get(c) ?? numbers.size
    numbers.set(c, number)
    return number
  })
}
