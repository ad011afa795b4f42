import { type NoteText, suggestClusters } from '../../src/clustering/index.ts'
import { type Agreement, agreement } from '../clustering/agreement.ts'
import { VECTORS } from './clusters-vectors.ts'

export type LabelledNote = { readonly text: string; readonly label: string }
/** What is scored of a suggestion. */
export type Grouping = {
  readonly clusters: readonly { readonly id: string; readonly noteIds: readonly string[] }[]
  readonly ungrouped: readonly string[]
}
/** What suggests clusters: the engine, a baseline, or the engine with one step left out. */
export type Suggest = (notes: readonly NoteText[], count?: number) => Grouping | Promise<Grouping>
export type Score = Agreement & {
  /** How many groups people made and how many clusters were suggested; a note that is left alone counts as one in both. */
  readonly groups: number
  readonly clusters: number
  readonly alone: number
  readonly milliseconds: number
}

/** The engine as it is shipped, the number of clusters its own choice or told. */
export const shipped = (notes: readonly NoteText[], count?: number): Grouping =>
  suggestClusters(notes, { count, vectors: VECTORS })

/** How well the clusters of one labelled session agree with its labels, their number chosen by the engine and told. */
export function scoreSession(session: readonly LabelledNote[]): { free: Score; given: Score } {
  const notes = notesOf(session)
  const groups = new Set(session.map(({ label }) => label)).size
  const score = (count?: number) => {
    const startedAt = performance.now()
    const suggestion = shipped(notes, count)
    return scoreOf(session, suggestion, performance.now() - startedAt)
  }
  return { free: score(), given: score(groups) }
}

export function scoreOf(session: readonly LabelledNote[], suggestion: Grouping, milliseconds: number): Score {
  const wanted = session.map(({ label }) => label)
  const found = clusterNames(notesOf(session), suggestion)
  return {
    ...agreement(found, wanted),
    groups: new Set(wanted).size,
    clusters: new Set(found).size,
    alone: suggestion.ungrouped.length,
    milliseconds,
  }
}

/** One score made of the means of several. */
export function meanScore(scores: readonly Score[]): Score {
  const mean = (value: (score: Score) => number) => scores.reduce((sum, score) => sum + value(score), 0) / scores.length
  return {
    ari: mean(({ ari }) => ari),
    bcubed: mean(({ bcubed }) => bcubed),
    groups: mean(({ groups }) => groups),
    clusters: mean(({ clusters }) => clusters),
    alone: mean(({ alone }) => alone),
    milliseconds: mean(({ milliseconds }) => milliseconds),
  }
}

/** The notes of a session as a board has them: their ids rise in the order in which they were written. */
export function notesOf(session: readonly Pick<LabelledNote, 'text'>[]): NoteText[] {
  return session.map(({ text }, i) => ({ id: `n${String(i).padStart(5, '0')}`, text }))
}

/** The cluster of every note; one left ungrouped is a cluster of its own. */
export function clusterNames(notes: readonly NoteText[], { clusters }: Grouping): string[] {
  const clusterOf = new Map(clusters.flatMap(({ id, noteIds }) => noteIds.map((noteId) => [noteId, id])))
  return notes.map(({ id }) => clusterOf.get(id) ?? `alone ${id}`)
}
