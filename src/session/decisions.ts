import { type Draft, fromSuggestion, type PlacedNote, type Suggestion } from './cluster-draft.ts'

/** What people have settled in a preview; the engine holds to it when it suggests again. */
export type Decisions = {
  /** Note id to the id of the cluster that people put it into, or to an id of its own where they want it alone. */
  readonly pinned: Readonly<Record<string, string>>
  /** Names that people gave, by cluster id. */
  readonly names: Readonly<Record<string, string>>
}

export const NO_DECISIONS: Decisions = { pinned: {}, names: {} }

const ALONE = 'alone-'

/** The decisions after an edit: every cluster that it touched is held as it is then, with its name. */
export function decide(decisions: Decisions, before: Draft, after: Draft): Decisions {
  const [pinned, names] = [{ ...decisions.pinned }, { ...decisions.names }]
  const old = new Map(before.clusters.map((cluster) => [cluster.id, cluster]))
  for (const { id, name, noteIds } of after.clusters) {
    const known = old.get(id)
    if (known?.name !== name) names[id] = name
    if (known?.name === name && known.noteIds.join() === noteIds.join()) continue
    for (const noteId of noteIds) pinned[noteId] = id
  }
  const wereAlone = new Set(Object.values(before.ungrouped).flat())
  for (const noteId of Object.values(after.ungrouped).flat())
    if (!wereAlone.has(noteId)) pinned[noteId] = `${ALONE}${noteId}`
  return { pinned, names }
}

/** The preview of a suggestion that was made with these decisions. */
export function draftOf(suggestion: Suggestion, notes: readonly PlacedNote[], { names }: Decisions): Draft {
  const clusters = suggestion.clusters
    .filter(({ id, noteIds }) => !(noteIds.length === 1 && id === `${ALONE}${noteIds[0]}`))
    .map((cluster) => ({ ...cluster, label: names[cluster.id] ?? cluster.label }))
  return fromSuggestion({ ...suggestion, clusters }, notes)
}

/** Which cluster each note of a preview is in, by id. */
export function placesIn({ clusters }: Pick<Draft, 'clusters'>): Record<string, string> {
  return Object.fromEntries(clusters.flatMap(({ id, noteIds }) => noteIds.map((noteId) => [noteId, id])))
}
