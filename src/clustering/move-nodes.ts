import type { Graph } from './graph.ts'

const MOST_SWEEPS = 20

/**
 * Moves nodes one at a time to the cluster where they raise the modularity most, or to one of their own, until none moves.
 * Never brings nodes of different pins together.
 */
export function moveNodes(graph: Graph, start: readonly number[], gamma: number, random: () => number): number[] {
  const { starts, ends, weights, degrees, total, pins } = graph
  const count = degrees.length
  const { clusters, sums, sizes, pinOf, enter, leave } = membership(graph, start)
  const toCluster = new Float64Array(count)
  const order = shuffled(count, random)
  const empty = Array.from({ length: count }, (_, cluster) => cluster).filter((cluster) => sizes[cluster] === 0)
  let moved = true
  for (let sweep = 0; moved && sweep < MOST_SWEEPS; sweep += 1) {
    moved = false
    for (const i of order) {
      const from = clusters[i]!
      const near = [from]
      for (let at = starts[i]!; at < starts[i + 1]!; at += 1) {
        const cluster = clusters[ends[at]!]!
        if (toCluster[cluster] === 0 && cluster !== from) near.push(cluster)
        toCluster[cluster]! += weights[at]!
      }
      leave(i)
      const gain = (cluster: number) => toCluster[cluster]! - (gamma * degrees[i]! * sums[cluster]!) / total
      let to = from
      let most = gain(from) + 1e-12
      for (const cluster of near) {
        if (pins[i]! >= 0 && pinOf[cluster]! >= 0 && pinOf[cluster] !== pins[i]) continue
        const here = gain(cluster)
        if (here <= most) continue
        to = cluster
        most = here
      }
      if (most < 0 && sizes[from]! > 0) to = empty.pop() ?? from
      enter(i, to)
      if (to !== from) {
        moved = true
        if (sizes[from] === 0) empty.push(from)
      }
      for (const cluster of near) toCluster[cluster] = 0
    }
  }
  return [...clusters]
}

/** Which cluster each node is in, and of each cluster the sum of the degrees, the size and the pin. */
function membership({ degrees, pins }: Graph, start: readonly number[]) {
  const clusters = Int32Array.from(start)
  const sums = new Float64Array(degrees.length)
  const sizes = new Int32Array(degrees.length)
  const pinned = new Int32Array(degrees.length)
  const pinOf = new Int32Array(degrees.length).fill(-1)
  const enter = (i: number, cluster: number) => {
    clusters[i] = cluster
    sums[cluster]! += degrees[i]!
    sizes[cluster]! += 1
    if (pins[i]! < 0) return
    pinned[cluster]! += 1
    pinOf[cluster] = pins[i]!
  }
  const leave = (i: number) => {
    const cluster = clusters[i]!
    sums[cluster]! -= degrees[i]!
    sizes[cluster]! -= 1
    if (pins[i]! < 0) return
    pinned[cluster]! -= 1
    if (pinned[cluster] === 0) pinOf[cluster] = -1
  }
  start.forEach((cluster, i) => {
    enter(i, cluster)
  })
  return { clusters, sums, sizes, pinOf, enter, leave }
}

/** 0 up to `count` in an order that the random numbers give (Fisher & Yates). */
function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}
