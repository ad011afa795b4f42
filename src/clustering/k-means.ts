import { kmeans } from 'ml-kmeans'

/**
 * The best of several seeded runs of k-means (least sum of squared distances to the centres).
 * @param points not empty, all of the same number of coordinates.
 * @returns the number of its cluster for each point, 0 and up without gaps; fewer than `k` clusters when there are
 * fewer different points.
 */
export function kMeans(points: number[][], k: number, runs: number): number[] {
  const different = new Set(points.map((point) => point.join())).size
  const wanted = Math.max(1, Math.min(k, different))
  let best: number[] = []
  let least = Number.POSITIVE_INFINITY
  for (let seed = 1; seed <= runs; seed += 1) {
    const { clusters, centroids } = kmeans(points, wanted, { seed, maxIterations: 50 })
    const inertia = clusters.reduce((sum, c, i) => sum + squaredDistance(points[i]!, centroids[c]!), 0)
    // A hair better is the same partition found by another way.
    if (inertia < least - 1e-9) {
      best = clusters
      least = inertia
    }
  }
  return withoutGaps(best)
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

function squaredDistance(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, d) => sum + (value - b[d]!) ** 2, 0)
}
