import { kMeans, withoutGaps } from './k-means.ts'
import { latentSpace } from './latent-space.ts'
import type { SparseRows } from './sparse-rows.ts'

/** Fewer, as many, and more clusters than moving alone has found. */
const FACTORS = [0.7, 1, 1.4]

/**
 * Clusters to begin further attempts from: those of k-means in the latent space, where notes may meet by words that neither of
 * them has. In one of twelve labelled sessions one of them leads to a higher modularity than single notes do.
 * @param rows of length 1, one to a node.
 * @param pins of each node, -1 for none: what is pinned begins with what is pinned alike only.
 */
export function startsFrom(rows: SparseRows, pins: Int32Array, found: number): number[][] {
  const counts = [...new Set(FACTORS.map((factor) => Math.max(2, Math.round(found * factor))))].filter(
    (count) => count < rows.values.length,
  )
  if (counts.length === 0) return []
  const space = latentSpace(rows, 2 * Math.max(...counts))
  return counts.map((count) =>
    withoutGaps(
      kMeans(space.points(2 * count), count).map((cluster, i) => (pins[i]! < 0 ? cluster : count + pins[i]!)),
    ),
  )
}
