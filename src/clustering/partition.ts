import { kMeans, withoutGaps } from './k-means.ts'
import { type LatentSpace, latentSpace } from './latent-space.ts'
import { improve, modularity, type SimilarityGraph, similarityGraph } from './modularity.ts'
import { isOneTopic } from './one-topic.ts'
import { type SparseRows, squaredLength, sumRows, unitLength } from './sparse-rows.ts'
import type { Unit } from './units.ts'

export type PartitionOptions = {
  /** How many clusters; null lets the modularity choose. */
  readonly count: number | null
  readonly gamma: number
  readonly onProgress: (fraction: number) => void
}

const MOST_CLUSTERS = 25
/** Up to this many units every number of clusters is tried; above, a few. */
const TRY_ALL_UP_TO = 120
/** With more clusters than this the moves would undo what was asked for (banking intents: 40 clusters became 17). */
const MOVE_UP_TO = 12
const RUNS_OF_EACH = 1
const RUNS_OF_GIVEN = 10

/**
 * Parts units into clusters: k-means in the latent space for each number of clusters, each improved by moving units,
 * and of these the one with the highest modularity.
 * @param rows one to a note.
 * @returns the number of its cluster for each unit, 0 and up without gaps.
 */
export function partition(rows: SparseRows, units: readonly Unit[], options: PartitionOptions): number[] {
  if (units.length === 0) return []
  const sums = sumRows(
    rows,
    units.map((unit) => unit.notes),
  )
  const own = units.map((unit) => unit.notes.reduce((sum, i) => sum + squaredLength(rows, i), 0))
  const graph = similarityGraph(sums, own)
  const { count, gamma, onProgress } = options
  const directions = unitLength(sums)
  if (count === null && units.every(({ pin }) => pin === null) && isOneTopic(directions, gamma))
    return units.map(() => 0)
  const sizes = count === null ? candidates(units.length) : [Math.min(count, units.length)]
  const space = latentSpace(directions, 2 * Math.max(...sizes))
  onProgress(0.2)
  if (count !== null) return withCount(space, graph, units, sizes[0]!, gamma)

  let best: number[] = []
  let most = Number.NEGATIVE_INFINITY
  sizes.forEach((k, i) => {
    const clusters = moved(graph, units, separated(kMeans(space.points(2 * k), k, RUNS_OF_EACH), units), gamma, false)
    const quality = modularity(graph, clusters, gamma)
    if (quality > most + 1e-9) {
      best = clusters
      most = quality
    }
    onProgress(0.2 + (0.8 * (i + 1)) / sizes.length)
  })
  return best
}

/** Pins can split clusters, so fewer are asked of k-means until the number fits. */
function withCount(space: LatentSpace, graph: SimilarityGraph, units: readonly Unit[], count: number, gamma: number) {
  for (let k = count; ; k -= 1) {
    const clusters = separated(kMeans(space.points(2 * k), k, RUNS_OF_GIVEN), units)
    if (k > 1 && Math.max(...clusters) >= count) continue
    const filled = filledUp(graph, clusters, count)
    return count > MOVE_UP_TO ? filled : moved(graph, units, filled, gamma, true)
  }
}

/** 2, 3, 4 … for few units; in steps of a quarter for many. */
function candidates(units: number): number[] {
  const most = Math.max(Math.min(MOST_CLUSTERS, Math.floor(units / 2)), Math.min(units, 2))
  const numbers: number[] = []
  for (let k = 1; k <= most; k = units <= TRY_ALL_UP_TO ? k + 1 : Math.max(k + 1, Math.round(k * 1.25))) numbers.push(k)
  return numbers
}

/** Gives each pin but the first of a cluster a cluster of its own. */
function separated(clusters: readonly number[], units: readonly Unit[]): number[] {
  const pinOf = new Map<number, string>()
  let next = Math.max(...clusters) + 1
  return clusters.map((c, i) => {
    const { pin } = units[i]!
    if (pin === null) return c
    if (!pinOf.has(c)) pinOf.set(c, pin)
    if (pinOf.get(c) === pin) return c
    next += 1
    return next - 1
  })
}

function moved(
  graph: SimilarityGraph,
  units: readonly Unit[],
  clusters: readonly number[],
  gamma: number,
  keep: boolean,
): number[] {
  const mayJoin = (i: number, now: readonly number[], cluster: number) =>
    units[i]!.pin === null || !now.some((c, other) => c === cluster && units[other]!.pin !== null)
  return withoutGaps(improve(graph, clusters, gamma, { mayJoin, keep }))
}

/** Takes out the unit least like its cluster until there are `count` clusters. */
function filledUp(graph: SimilarityGraph, start: readonly number[], count: number): number[] {
  const clusters = [...start]
  for (let next = Math.max(...clusters) + 1; next < count; next += 1) {
    const sizes = new Map<number, number>()
    for (const c of clusters) sizes.set(c, (sizes.get(c) ?? 0) + 1)
    let loosest = -1
    clusters.forEach((c, i) => {
      if (sizes.get(c)! > 1 && (loosest < 0 || graph.degrees[i]! < graph.degrees[loosest]!)) loosest = i
    })
    clusters[loosest] = next
  }
  return clusters
}
