import type { Draft, PlacedNote, Suggestion } from './cluster-draft.ts'
import { fromSuggestion } from './from-suggestion.ts'

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

/**
 * The notes that the engine may group: all but those that people want on their own. It would let others join them, and
 * none of these clusters is wanted.
 */
export function groupable<N extends { readonly id: string }>(notes: readonly N[], { pinned }: Decisions): N[] {
  return notes.filter(({ id }) => !pinned[id]?.startsWith(ALONE))
}

/**
 * The preview of a suggestion that was made with these decisions. `previous` is where the notes were before, by cluster id.
 * A name given to a topic is that of its clusters in all columns, unless they have their own.
 */
export function draftOf(
  suggestion: Suggestion,
  notes: readonly PlacedNote[],
  { pinned, names }: Decisions,
  previous: Readonly<Record<string, string>> = {},
): Draft {
  const clusters = suggestion.clusters.map((cluster) => ({ ...cluster, label: names[cluster.id] ?? cluster.label }))
  const draft = fromSuggestion({ ...suggestion, clusters }, notes, { ...previous, ...pinned })
  return { ...draft, clusters: draft.clusters.map((each) => ({ ...each, name: names[each.id] ?? each.name })) }
}

/** Which cluster each note of a preview is in, by id. */
export function placesIn({ clusters }: Pick<Draft, 'clusters'>): Record<string, string> {
  return Object.fromEntries(clusters.flatMap(({ id, noteIds }) => noteIds.map((noteId) => [noteId, id])))
}
