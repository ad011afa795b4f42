import type { Cluster } from './cluster.ts'
import type { ColumnId } from './column.ts'
import type { Note } from './note.ts'

/** A cluster as the facilitator sees it in the preview, before it is applied to the board. */
export type ClusterDraft = {
  readonly id: string
  readonly column: ColumnId
  readonly name: string
  /** The words its notes share, most telling first. */
  readonly terms: readonly string[]
  readonly noteIds: readonly string[]
  /** What most of its notes are about, of the concepts of incidents. */
  readonly about?: readonly string[]
  /** For each note that the engine put here, why. */
  readonly ties?: Readonly<Record<string, Tie>>
}

/** Why a note is in its cluster: words and concepts it shares with others there, and its average likeness to them from 0 to 1. */
export type Tie = { readonly terms: readonly string[]; readonly about: readonly string[]; readonly closeness: number }

/**
 * Why a note is on its own: it cannot be read, shares nothing with others, or too little, or what it belongs with is in
 * another column; and the cluster it is most like.
 */
export type Alone = {
  readonly reason: 'unreadable' | 'nothing-shared' | 'too-little-shared' | 'elsewhere'
  readonly nearest?: string
}

/** What *Apply to board* would make of the notes: each note is in exactly one cluster, or on its own. */
export type Draft = {
  readonly clusters: readonly ClusterDraft[]
  /** Notes on their own, by column. */
  readonly ungrouped: Readonly<Record<ColumnId, readonly string[]>>
  /** For notes that the engine left on their own, why. */
  readonly alone?: Readonly<Record<string, Alone>>
}

/** What the engine proposes; `src/clustering` gives this shape. */
export type Suggestion = {
  readonly clusters: readonly {
    readonly id: string
    readonly label: string
    readonly terms: readonly string[]
    readonly noteIds: readonly string[]
    readonly about?: readonly string[]
    readonly ties?: Readonly<Record<string, Tie>>
  }[]
  readonly alone?: Readonly<Record<string, Alone>>
}

export type PlacedNote = Pick<Note, 'id' | 'column'>

/** A draft of the clusters as they lie on the board now. */
export function fromBoard(
  placed: readonly (Pick<Cluster, 'id' | 'column' | 'name'> & { readonly noteIds: readonly string[] })[],
  notes: readonly PlacedNote[],
): Draft {
  return settle(
    placed.map(({ id, column, name, noteIds }) => ({ id, column, name, terms: [], noteIds })),
    notes,
  )
}

/** The same draft for the notes as they are now: gone notes leave it, new ones and those in another column are on their own. */
export function withNotes(draft: Draft, notes: readonly PlacedNote[]): Draft {
  return { ...draft, ...settle(draft.clusters, notes) }
}

/** Puts every note into exactly one place. The first cluster that claims a note gets it; empty clusters vanish. */
export function settle(clusters: readonly ClusterDraft[], notes: readonly PlacedNote[]): Draft {
  const columnOf = columnsById(notes)
  const taken = new Set<string>()
  const ids = new Set<string>()
  const settled: ClusterDraft[] = []
  for (const cluster of clusters) {
    const noteIds = cluster.noteIds.filter((id) => {
      if (columnOf.get(id) !== cluster.column || taken.has(id)) return false
      taken.add(id)
      return true
    })
    if (noteIds.length > 0) settled.push({ ...cluster, id: unused(cluster.id, ids), noteIds })
  }
  const alone = (column: ColumnId) =>
    [...columnOf].filter(([id, at]) => at === column && !taken.has(id)).map(([id]) => id)
  return { clusters: settled, ungrouped: { wrong: alone('wrong'), well: alone('well'), lucky: alone('lucky') } }
}

function unused(id: string, ids: Set<string>): string {
  let candidate = id
  for (let n = 2; ids.has(candidate); n++) candidate = `${id}-${n}`
  ids.add(candidate)
  return candidate
}

function columnsById(notes: readonly PlacedNote[]): Map<string, ColumnId> {
  return new Map(notes.map((note) => [note.id, note.column]))
}
