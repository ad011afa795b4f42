import { type Column, readColumns } from './columns.ts'
import { describer } from './describe.ts'
import { LEVELS, levelOf } from './granularity.ts'
import { partColumn } from './part-column.ts'
import { type Settings, SHIPPED } from './settings.ts'
import { shareCount } from './share-count.ts'
import type { NoteText, SuggestedCluster, Suggestion, SuggestOptions } from './suggestion.ts'

/** The share of the work that reading the notes is. */
const READ = 0.3

/**
 * Suggests clusters for notes. Deterministic: the same notes in any order give the same clusters, column by column and the
 * largest first. A note with nothing to read, or with nothing in common with others, stays ungrouped unless it is pinned.
 * A repeated id is read once, with its last text. Takes any text and does not throw.
 *
 * The steps, a file each: words → TF-IDF → concepts → units (what must stay together) → graph of likeness → Louvain →
 * one-off notes out → levels of granularity → terms, label and reasons.
 */
export function suggestClusters(notes: readonly NoteText[], options: SuggestOptions = {}): Suggestion {
  return suggestWith(SHIPPED, notes, options)
}

/** The same with other numbers, to measure what each of them brings. */
export function suggestWith(settings: Settings, notes: readonly NoteText[], options: SuggestOptions = {}): Suggestion {
  const { parted, tell } = part(settings, notes, options)
  return tell(parted.map(({ level }) => level(levelOf(options.granularity))))
}

/**
 * The suggestions for all settings of the granularity, from fewest clusters to most; the one in the middle is what
 * `suggestClusters` gives by itself. A setting only splits or merges the clusters of its neighbours.
 */
export function suggestLevels(notes: readonly NoteText[], options: Omit<SuggestOptions, 'count'> = {}): Suggestion[] {
  const { parted, tell } = part(SHIPPED, notes, options)
  return Array.from({ length: LEVELS }, (_, level) => tell(parted.map((column) => column.level(level))))
}

function part(settings: Settings, notes: readonly NoteText[], options: SuggestOptions) {
  const given = [...new Map(notes.map((note) => [note.id, note])).values()]
  const columns = readColumns(given, options, settings)
  const sizes = columns.map(({ units }) => units.length)
  const { count } = options
  const shares =
    count !== undefined && Number.isFinite(count) ? shareCount(Math.max(1, Math.round(count)), sizes) : undefined
  const all = sizes.reduce((sum, size) => sum + size, 0)
  let before = 0
  options.onProgress?.(READ)
  const parted = columns.map((column, c) => {
    const tell = (share: number) =>
      options.onProgress?.(READ + ((1 - READ) * (before + share * column.units.length)) / all)
    const result = partColumn(column, { settings, count: shares?.[c], onProgress: tell })
    before += column.units.length
    return result
  })
  options.onProgress?.(1)
  const describe = describer(columns, options)
  return { parted, tell: (groups: readonly (readonly number[][])[]) => suggestionOf(given, columns, groups, describe) }
}

function suggestionOf(
  given: readonly NoteText[],
  columns: readonly Column[],
  groups: readonly (readonly number[][])[],
  describe: ReturnType<typeof describer>,
): Suggestion {
  const order = new Map(given.map(({ id }, i) => [id, i]))
  const clusters: SuggestedCluster[] = []
  // Ids are anybody's: one may be called `constructor`.
  const alone: Suggestion['alone'] = Object.create(null)
  const taken = new Set<string>()
  columns.forEach((column, c) => {
    const described = describe.clusters(column, groups[c]!, taken)
    Object.assign(alone, describe.alone(column, groups[c]!, described))
    clusters.push(
      ...described.sort((a, b) => b.noteIds.length - a.noteIds.length || (firstOf(a) < firstOf(b) ? -1 : 1)),
    )
    for (const cluster of described) cluster.noteIds.sort((a, b) => order.get(a)! - order.get(b)!)
  })
  const grouped = new Set(clusters.flatMap(({ noteIds }) => noteIds))
  const ungrouped = given.map(({ id }) => id).filter((id) => !grouped.has(id))
  for (const id of ungrouped) alone[id] ??= { reason: 'unreadable' }
  return { clusters, ungrouped, alone }
}

/** The smallest id: it does not depend on the order in which notes were given. */
function firstOf({ noteIds }: SuggestedCluster): string {
  return noteIds.reduce((first, id) => (id < first ? id : first))
}
