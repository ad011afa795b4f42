import type { ClusterDraft, Draft } from './cluster-draft.ts'
import type { ColumnId } from './column.ts'

/** Where a note goes: to a cluster of its column, to a new one, or on its own. */
export type NoteTarget =
  | { readonly kind: 'cluster'; readonly id: string }
  | { readonly kind: 'new'; readonly id: string; readonly name: string }
  | { readonly kind: 'own' }

/** Gives a cluster another name. An empty name is not taken. */
export function renameCluster(draft: Draft, id: string, name: string): Draft {
  const trimmed = name.trim()
  if (trimmed === '') return draft
  return change(draft, id, (cluster) => ({ ...cluster, name: trimmed }))
}

/** Moves every note of `fromId` into `intoId`, which keeps its name. Both must be in the same column, or nothing changes. */
export function mergeClusters(draft: Draft, fromId: string, intoId: string): Draft {
  const from = clusterOf(draft, fromId)
  const into = clusterOf(draft, intoId)
  if (!from || !into || from === into || from.column !== into.column) return draft
  const merged = {
    ...into,
    terms: [...new Set([...into.terms, ...from.terms])],
    noteIds: [...into.noteIds, ...from.noteIds],
  }
  return {
    ...draft,
    clusters: draft.clusters
      .filter((cluster) => cluster !== from)
      .map((cluster) => (cluster === into ? merged : cluster)),
  }
}

/**
 * Takes the chosen notes out of a cluster into a new one right after it. The new id must not be in use.
 * Nothing changes when none, or all, of its notes are chosen.
 */
export function splitCluster(
  draft: Draft,
  id: string,
  chosen: readonly string[],
  part: { readonly id: string; readonly name: string },
): Draft {
  const cluster = clusterOf(draft, id)
  if (!cluster || clusterOf(draft, part.id)) return draft
  const taken = cluster.noteIds.filter((noteId) => chosen.includes(noteId))
  const kept = cluster.noteIds.filter((noteId) => !chosen.includes(noteId))
  if (taken.length === 0 || kept.length === 0) return draft
  const added: ClusterDraft = { ...cluster, id: part.id, name: part.name, terms: [], noteIds: taken }
  return {
    ...draft,
    clusters: draft.clusters.flatMap((each) => (each === cluster ? [{ ...cluster, noteIds: kept }, added] : [each])),
  }
}

/** Moves one note. It never leaves its column: another column's cluster as target changes nothing. An emptied cluster vanishes. */
export function moveNote(draft: Draft, noteId: string, target: NoteTarget): Draft {
  const column = columnOfNote(draft, noteId)
  if (!column || !mayReceive(draft, target, column)) return draft
  const source = draft.clusters.find((cluster) => cluster.noteIds.includes(noteId))
  if (target.kind === 'cluster' && source?.id === target.id) return draft
  if (target.kind === 'own' && !source) return draft
  const without = takeOut(draft, noteId, column)
  if (target.kind === 'own') return putOnItsOwn(without, [noteId], column)
  if (target.kind === 'new') {
    const added: ClusterDraft = { id: target.id, column, name: target.name, terms: [], noteIds: [noteId] }
    return { ...without, clusters: [...without.clusters, added] }
  }
  return change(without, target.id, (cluster) => ({ ...cluster, noteIds: [...cluster.noteIds, noteId] }))
}

/** Gives up a cluster; its notes are on their own again. */
export function dropCluster(draft: Draft, id: string): Draft {
  const dropped = clusterOf(draft, id)
  if (!dropped) return draft
  const without = { ...draft, clusters: draft.clusters.filter((cluster) => cluster !== dropped) }
  return putOnItsOwn(without, dropped.noteIds, dropped.column)
}

function mayReceive(draft: Draft, target: NoteTarget, column: ColumnId): boolean {
  if (target.kind === 'own') return true
  const cluster = clusterOf(draft, target.id)
  return target.kind === 'new' ? !cluster : cluster?.column === column
}

function takeOut(draft: Draft, noteId: string, column: ColumnId): Draft {
  return {
    ...draft,
    clusters: draft.clusters
      .map((cluster) => ({ ...cluster, noteIds: cluster.noteIds.filter((id) => id !== noteId) }))
      .filter((cluster) => cluster.noteIds.length > 0),
    ungrouped: { ...draft.ungrouped, [column]: draft.ungrouped[column].filter((id) => id !== noteId) },
  }
}

function putOnItsOwn(draft: Draft, noteIds: readonly string[], column: ColumnId): Draft {
  return { ...draft, ungrouped: { ...draft.ungrouped, [column]: [...draft.ungrouped[column], ...noteIds] } }
}

function change(draft: Draft, id: string, edit: (cluster: ClusterDraft) => ClusterDraft): Draft {
  return { ...draft, clusters: draft.clusters.map((cluster) => (cluster.id === id ? edit(cluster) : cluster)) }
}

function clusterOf(draft: Draft, id: string): ClusterDraft | undefined {
  return draft.clusters.find((cluster) => cluster.id === id)
}

function columnOfNote(draft: Draft, noteId: string): ColumnId | undefined {
  const cluster = draft.clusters.find((each) => each.noteIds.includes(noteId))
  if (cluster) return cluster.column
  return (Object.keys(draft.ungrouped) as ColumnId[]).find((column) => draft.ungrouped[column].includes(noteId))
}
