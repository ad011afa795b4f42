import type { Column } from './columns.ts'
import { labelOf } from './labels.ts'
import { closeness } from './loose.ts'
import { denseSum, dotDense } from './sparse-rows.ts'
import type { Alone, SuggestedCluster, SuggestOptions } from './suggestion.ts'
import { termFinder } from './terms.ts'
import { aboutOf, tieOf } from './ties.ts'

type Groups = readonly (readonly number[])[]

/** Tells of clusters what they are called and why, and of the other notes why they are on their own. */
export function describer(columns: readonly Column[], { pinned = {}, previous = {} }: SuggestOptions) {
  const old = { ...previous, ...pinned }
  const entries = columns.flatMap((column) => column.entries)
  const terms = termFinder(entries, columns[0]?.languages)
  const first = new Map<Column, number>()
  let before = 0
  for (const column of columns) {
    first.set(column, before)
    before += column.entries.length
  }
  // The same clusters stand in several settings of the granularity.
  const known = new Map<string, SuggestedCluster>()

  function clusters(column: Column, groups: Groups, taken: Set<string>): SuggestedCluster[] {
    const described = groups.map((members) => {
      const key = `${first.get(column)} ${[...members].sort((a, b) => a - b).join()}`
      const cluster = known.get(key) ?? describe(column, members)
      known.set(key, cluster)
      return { ...cluster, noteIds: [...cluster.noteIds] }
    })
    return withOldIds(described, old, taken)
  }

  function describe(column: Column, members: readonly number[]): SuggestedCluster {
    const { entries, rows, names } = column
    const close = closeness(rows, members).map((sum) => (members.length > 1 ? (sum - 1) / (members.length - 1) : 1))
    const representative = entries[members[close.indexOf(Math.max(...close))]!]!
    const found = terms(members.map((i) => first.get(column)! + i))
    const about = aboutOf(column, members)
    const sum = denseSum(rows, members)
    return {
      id: `cluster-${representative.id}`,
      label: labelOf({ terms: found, about, representative: representative.text, languages: column.languages }),
      terms: found.map(({ term }) => term),
      noteIds: members.map((i) => entries[i]!.id),
      representativeId: representative.id,
      about: about.map(({ name }) => name),
      tightness: mean(close.map(inside)),
      ties: Object.fromEntries(
        members.map((i, at) => [
          entries[i]!.id,
          tieOf({ words: entries[i]!.words, rows, names, row: i, sum, closeness: inside(close[at]!) }),
        ]),
      ),
    }
  }

  function alone({ entries, rows }: Column, groups: Groups, described: readonly SuggestedCluster[]) {
    const grouped = new Set(groups.flat())
    const sums = groups.map((members) => denseSum(rows, members))
    const reasons: Record<string, Alone> = {}
    entries.forEach(({ id }, i) => {
      if (grouped.has(i)) return
      const likeness = sums.map((sum, g) => dotDense(rows, i, sum) / groups[g]!.length)
      const most = Math.max(...likeness)
      reasons[id] =
        groups.length > 0 && most > 0
          ? { reason: 'too-little-shared', nearest: described[likeness.indexOf(most)]!.id }
          : { reason: 'nothing-shared' }
    })
    return reasons
  }

  return { clusters, alone }
}

/** A cluster of pinned notes, or one that goes on from an earlier suggestion, has their id: of several, the one with most of the notes. `taken` are the ids in use, and comes to hold these too. */
function withOldIds(
  clusters: SuggestedCluster[],
  ids: Readonly<Record<string, string>>,
  taken: Set<string>,
): SuggestedCluster[] {
  const claims = clusters.flatMap((cluster) => {
    const counts = new Map<string, number>()
    for (const id of cluster.noteIds) {
      const old = Object.hasOwn(ids, id) ? ids[id] : undefined
      if (old !== undefined) counts.set(old, (counts.get(old) ?? 0) + 1)
    }
    return [...counts].map(([old, count]) => ({ cluster, old, count }))
  })
  const named = new Set<SuggestedCluster>()
  for (const { cluster, old } of claims.sort((a, b) => b.count - a.count || (a.old < b.old ? -1 : 1))) {
    if (named.has(cluster) || taken.has(old)) continue
    cluster.id = old
    named.add(cluster)
    taken.add(old)
  }
  for (const cluster of clusters) {
    if (named.has(cluster)) continue
    while (taken.has(cluster.id)) cluster.id += '-2'
    taken.add(cluster.id)
  }
  return clusters
}

function inside(value: number): number {
  return Math.min(Math.max(value, 0), 1)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
