import type { Column } from './columns.ts'
import { withCount } from './given-count.ts'
import { clusterGraph, filteredGraph, type Graph, KEEP_ALL_UP_TO, similarityGraph } from './graph.ts'
import { withoutGaps } from './k-means.ts'
import { nestedLevels } from './levels.ts'
import { withoutLoose } from './loose.ts'
import { bestClusters, countOf, gammaOf } from './louvain.ts'
import { mergeClose } from './merge-close.ts'
import { isOneTopic } from './one-topic.ts'
import type { Settings } from './settings.ts'
import { type SparseRows, sumRows, unitLength } from './sparse-rows.ts'
import { startsFrom } from './starts.ts'
import type { Unit } from './units.ts'

export type Parted = {
  /** For a setting of the granularity the clusters, as numbers of entries; notes on their own are in none. */
  readonly level: (level: number) => number[][]
}

/** Up to this many notes several attempts are made; of more, one takes its time. */
const FEW = 150
const ATTEMPTS = 4
/** Up to this many k-means gives further places to start from. */
const VERY_FEW = 120

export type PartOptions = {
  readonly settings: Settings
  /** How many clusters; undefined: as many as there are. */
  readonly count: number | undefined
  /** Called with the share of the work done, from 0 to 1. */
  readonly onProgress: (share: number) => void
}

/** Parts the notes of one column into clusters. */
export function partColumn(column: Column, { settings, count, onProgress }: PartOptions): Parted {
  const { entries, rows, units, fit } = column
  const sums = sumRows(
    rows,
    units.map(({ notes }) => notes),
  )
  const graph = graphOf(sums, units)
  onProgress(0.4)
  const gamma = gammaOf(entries.length, fit, settings)
  const found = units.length > 0 ? middleOf(column, sums, graph, gamma, settings) : []
  onProgress(0.8)
  const kept = membersOf(found, units).map((members) =>
    withoutLoose(rows, members, settings, (i) => entries[i]!.pin !== null || entries[i]!.previous !== null),
  )
  const grouped = new Set(kept.flat())
  const isOff = units.map(({ notes }) => !grouped.has(notes[0]!))
  const between = filteredGraph(graph, (from, end) => !isOff[from] && !isOff[end])
  const middle = withoutGaps(found.map((cluster, u) => (isOff[u] ? units.length + u : cluster)))
  const levels = nestedLevels(between, middle, gamma)
  if (count !== undefined) {
    // Where more are wanted, the one-off notes are the first to go.
    const start = countOf(found) < count ? levels : nestedLevels(graph, found, gamma)
    // Fewer than the middle has: large ones are wanted, so chance weighs less.
    const given = membersOf(withCount(graph, start, count, gamma / 2), units)
    return { level: () => given }
  }
  const isCluster = (members: readonly number[]) =>
    members.every((i) => grouped.has(i)) && (members.length > 1 || entries[members[0]!]!.pin !== null)
  return { level: (level) => membersOf(levels(level), units).filter(isCluster) }
}

function graphOf(sums: SparseRows, units: readonly Unit[]): Graph {
  const keys = [...new Set(units.flatMap(({ pin }) => pin ?? []))]
  const pins = units.map(({ pin }) => (pin === null ? -1 : keys.indexOf(pin)))
  return similarityGraph(sums, Int32Array.from(pins))
}

/** The engine's own choice. */
function middleOf(
  { entries, units }: Column,
  sums: SparseRows,
  graph: Graph,
  gamma: number,
  { enough }: Settings,
): number[] {
  const directions = unitLength(sums)
  // What is like nothing else says nothing about the others.
  const linked = units.flatMap((_, u) => (graph.degrees[u]! > 0 ? [u] : []))
  if (
    units.every(({ pin }) => pin === null) &&
    isOneTopic(
      sumRows(
        directions,
        linked.map((u) => [u]),
      ),
      gamma,
    )
  )
    return withoutGaps(units.map((_, u) => (graph.degrees[u]! > 0 ? 0 : 1 + u)))
  const before = units.map(({ notes, pin }) => pin ?? entries[notes[0]!]!.previous)
  if (entries.some(({ previous }) => previous !== null)) return grown(graph, before, gamma)
  const best = modularClusters(directions, graph, gamma)
  if (units.length > KEEP_ALL_UP_TO) return best
  return mergeClose(
    graph,
    units.map(({ notes }) => notes.length),
    best,
    enough,
  )
}

function modularClusters(directions: SparseRows, graph: Graph, gamma: number): number[] {
  const count = graph.degrees.length
  if (count > FEW) return bestClusters(graph, gamma, 1)
  const alone = bestClusters(graph, gamma, ATTEMPTS)
  if (count > VERY_FEW) return alone
  return bestClusters(graph, gamma, 0, [alone, ...startsFrom(directions, graph.pins, countOf(alone))])
}

/** What was together before is one node, and no two of those meet: only the others find their place. */
function grown(graph: Graph, before: readonly (string | null)[], gamma: number): number[] {
  const keys = [...new Set(before.flatMap((key) => key ?? []))]
  const start = withoutGaps(before.map((key, u) => (key === null ? keys.length + u : keys.indexOf(key))))
  const pins = new Int32Array(countOf(start)).fill(-1)
  before.forEach((key, u) => {
    if (key !== null) pins[start[u]!] = keys.indexOf(key)
  })
  const clusters = bestClusters({ ...clusterGraph(graph, start, countOf(start)), pins }, gamma, ATTEMPTS)
  return withoutGaps(start.map((node) => clusters[node]!))
}

/** The clusters as numbers of entries, the largest first. */
function membersOf(clusters: readonly number[], units: readonly Unit[]): number[][] {
  const members: number[][] = Array.from({ length: countOf(clusters) }, () => [])
  clusters.forEach((cluster, u) => {
    members[cluster]!.push(...units[u]!.notes)
  })
  return members.sort((a, b) => b.length - a.length || Math.min(...a) - Math.min(...b))
}
