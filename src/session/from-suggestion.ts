import { type Alone, type ClusterDraft, type Draft, type PlacedNote, type Suggestion, settle } from './cluster-draft.ts'
import { COLUMNS, type ColumnId } from './column.ts'
import { partOf, topicOf } from './topic.ts'

type Suggested = Suggestion['clusters'][number]

/**
 * A draft from what the engine proposes. A proposed cluster that reaches over several columns becomes one for each
 * column, as a note never leaves its column; parts of a single note stay on their own. `held` gives note ids the cluster
 * that they were in before: what goes on from it keeps its id.
 */
export function fromSuggestion(
  suggestion: Suggestion,
  notes: readonly PlacedNote[],
  held: Readonly<Record<string, string>> = {},
): Draft {
  const columnOf = new Map(notes.map(({ id, column }) => [id, column]))
  const parts = new Map(suggestion.clusters.map((cluster) => [cluster.id, partsOf(cluster, columnOf, held)]))
  const alone: Record<string, Alone> = {}
  for (const [noteId, { reason, nearest }] of Object.entries(suggestion.alone ?? {})) {
    const near = nearestOf(parts.get(nearest ?? '') ?? [], columnOf.get(noteId))
    alone[noteId] = near ? { reason, nearest: near } : { reason }
  }
  for (const { id, noteIds } of suggestion.clusters) {
    const own = parts.get(id) ?? []
    const near = nearestOf(own, undefined)
    const grouped = new Set(own.flatMap((part) => part.noteIds))
    for (const noteId of noteIds.filter((each) => columnOf.has(each) && !grouped.has(each)))
      alone[noteId] = near ? { reason: 'elsewhere', nearest: near } : { reason: 'elsewhere' }
  }
  const draft = settle([...parts.values()].flat(), notes)
  return Object.keys(alone).length > 0 ? { ...draft, alone } : draft
}

function partsOf(
  { id, label, terms, noteIds, about, ties }: Suggested,
  columnOf: ReadonlyMap<string, ColumnId>,
  held: Readonly<Record<string, string>>,
): ClusterDraft[] {
  const why = { ...(about && { about }), ...(ties && { ties }) }
  const parts = COLUMNS.map(({ id: column }) => ({
    column,
    noteIds: noteIds.filter((noteId) => columnOf.get(noteId) === column),
  })).filter((part) => part.noteIds.length > 0)
  return parts.flatMap((part): ClusterDraft[] => {
    const before = part.noteIds.map((noteId) => held[noteId]).find((each) => each && topicOf(each) === topicOf(id))
    if (!before && parts.length > 1 && part.noteIds.length === 1) return []
    return [{ id: before ?? (parts.length > 1 ? partOf(id, part.column) : id), name: label, terms, ...why, ...part }]
  })
}

/** Of the parts of a topic the one in this column, else the largest. */
function nearestOf(parts: readonly ClusterDraft[], column: ColumnId | undefined): string | undefined {
  const [largest] = [...parts].sort((one, other) => other.noteIds.length - one.noteIds.length)
  return (parts.find((part) => part.column === column) ?? largest)?.id
}
