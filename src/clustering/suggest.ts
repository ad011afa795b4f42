import { withConcepts } from './concepts.ts'
import { labelOf, termsOf } from './labels.ts'
import { sessionLanguages } from './language.ts'
import { closeness, withoutLoose } from './loose.ts'
import { gammaOf } from './modularity.ts'
import { partition } from './partition.ts'
import { shareCount } from './share-count.ts'
import { pickRows, type SparseRows } from './sparse-rows.ts'
import type { NoteText, SuggestedCluster, Suggestion, SuggestOptions } from './suggestion.ts'
import { tfIdf } from './tf-idf.ts'
import { type Unit, unitsOf } from './units.ts'
import { type Word, wordsOf } from './words.ts'

/**
 * Suggests clusters for notes. Deterministic: the same notes in any order give the same clusters, column by column and the
 * largest first. A note with nothing to read, or with nothing in common with others, stays ungrouped unless it is pinned.
 * A repeated id is read once, with its last text. Takes any text and does not throw.
 *
 * The steps, a file each: words → TF-IDF → concepts → units (what must stay together) → partition (latent space, k-means, modularity)
 * → loose notes out → terms and label.
 */
export function suggestClusters(notes: readonly NoteText[], options: SuggestOptions = {}): Suggestion {
  const given = new Map(notes.map((note) => [note.id, note]))
  const columns = readColumns([...given.values()], options)
  const all = columns.flat()
  const words = all.map((entry) => entry.words)
  const { rows, fit } = withConcepts(tfIdf(words), words)
  const units = columns.map(unitsOf)
  const shares = isNumber(options.count)
    ? shareCount(Math.max(1, Math.round(options.count)), units.map(lengthOf))
    : null

  const clusters: SuggestedCluster[] = []
  const order = new Map([...given.keys()].map((id, i) => [id, i]))
  let before = 0
  columns.forEach((column, c) => {
    const of = pickRows(rows, before, before + column.length)
    const groups = group(of, column, units[c]!, {
      count: shares ? shares[c]! : null,
      gamma: gammaOf(column.length, fit, options.granularity),
      onProgress: (fraction) => options.onProgress?.((before + fraction * column.length) / all.length),
    })
    clusters.push(...groups.map((members) => describe(members, of, column, all, order)))
    before += column.length
  })
  options.onProgress?.(1)
  const grouped = new Set(clusters.flatMap((cluster) => cluster.noteIds))
  return { clusters, ungrouped: [...given.keys()].filter((id) => !grouped.has(id)) }
}

type Entry = {
  readonly id: string
  readonly text: string
  readonly words: readonly Word[]
  readonly pin: string | null
}

/** The notes that can be grouped, by column; all in an order that the caller's does not change. */
function readColumns(notes: readonly NoteText[], { pinned = {}, locale }: SuggestOptions): Entry[][] {
  const columns = new Map<string, Entry[]>()
  const pins = new Map(Object.entries(pinned))
  const languages = sessionLanguages(
    notes.map(({ text }) => text),
    locale,
  )
  for (const { id, text, column = '' } of notes) {
    const entry = { id, text, words: wordsOf(text, languages), pin: pins.get(id) ?? null }
    if (entry.words.length === 0 && entry.pin === null) continue
    columns.set(column, [...(columns.get(column) ?? []), entry])
  }
  return [...columns]
    .sort(([a], [b]) => compare(a, b))
    .map(([, entries]) => entries.sort((a, b) => compare(a.id, b.id)))
}

function group(
  rows: SparseRows,
  column: readonly Entry[],
  units: readonly Unit[],
  options: Parameters<typeof partition>[2],
): number[][] {
  const groups: number[][] = []
  partition(rows, units, options).forEach((cluster, u) => {
    groups[cluster] = [...(groups[cluster] ?? []), ...units[u]!.notes]
  })
  // Who asks for a number of clusters gets it, be they small or loose.
  const kept = options.count === null ? groups.map((members) => withoutLoose(rows, members, isPinned)) : groups
  return kept
    .filter((members) => members.length > 0)
    .sort((a, b) => b.length - a.length || Math.min(...a) - Math.min(...b))

  function isPinned(i: number): boolean {
    return column[i]!.pin !== null
  }
}

function describe(
  members: readonly number[],
  rows: SparseRows,
  column: readonly Entry[],
  all: readonly Entry[],
  order: ReadonlyMap<string, number>,
): SuggestedCluster {
  const close = closeness(rows, members)
  const representative = column[members[close.indexOf(Math.max(...close))]!]!
  const inside = new Set(members.map((i) => column[i]!))
  const outside = all.filter((entry) => !inside.has(entry))
  const terms = termsOf(
    [...inside].map((entry) => entry.words),
    outside.map((entry) => entry.words),
  )
  return {
    id: `cluster-${representative.id}`,
    label: labelOf(terms, representative.text),
    terms,
    noteIds: [...inside].map((entry) => entry.id).sort((a, b) => order.get(a)! - order.get(b)!),
    representativeId: representative.id,
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value)
}

function lengthOf(list: readonly unknown[]): number {
  return list.length
}
