import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { suggestClusters } from '../../src/clustering/index.ts'
import { type Agreement, agreement } from '../clustering/agreement.ts'

export type LabelledNote = { readonly text: string; readonly label: string }
export type SourceScore = {
  readonly source: string
  readonly sessions: number
  /** With the number of clusters chosen by the engine, and with the true number given. */
  readonly free: Agreement
  readonly given: Agreement
  /** Mean number of groups people made, and of clusters the engine made. */
  readonly groups: number
  readonly clusters: number
  readonly milliseconds: number
}

/** The mean scores of every source in a folder of labelled sessions; a source is a file's name before the first underscore. */
export function clusterScores(folder: string): SourceScore[] {
  const bySource = new Map<string, LabelledNote[][]>()
  for (const file of existsSync(folder) ? readdirSync(folder).sort() : []) {
    if (!file.endsWith('.json')) continue
    const source = file.split('_')[0]!.replace('.json', '')
    const session: LabelledNote[] = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
    bySource.set(source, [...(bySource.get(source) ?? []), session])
  }
  return [...bySource].map(([source, sessions]) => scoreOf(source, sessions.map(scoreSession)))
}

/** One row with the mean over sources. */
export function meanScore(source: string, scores: readonly SourceScore[]): SourceScore {
  return { ...scoreOf(source, scores), sessions: scores.reduce((sum, score) => sum + score.sessions, 0) }
}

/** How well the clusters of one labelled session agree with its labels; a note left ungrouped is a cluster of its own. */
export function scoreSession(session: readonly LabelledNote[]): Omit<SourceScore, 'source' | 'sessions'> {
  const wanted = session.map((note) => note.label)
  const groups = new Set(wanted).size
  const startedAt = performance.now()
  const free = found(session)
  const milliseconds = performance.now() - startedAt
  return {
    free: agreement(free, wanted),
    given: agreement(found(session, groups), wanted),
    groups,
    clusters: new Set(free).size,
    milliseconds,
  }
}

function found(session: readonly LabelledNote[], count?: number): string[] {
  const notes = session.map(({ text }, i) => ({ id: String(i), text }))
  const { clusters } = suggestClusters(notes, { count })
  const clusterOf = new Map(clusters.flatMap(({ id, noteIds }) => noteIds.map((noteId) => [noteId, id])))
  return notes.map(({ id }) => clusterOf.get(id) ?? `alone ${id}`)
}

function scoreOf(source: string, scores: readonly Omit<SourceScore, 'source' | 'sessions'>[]): SourceScore {
  const mean = (value: (score: (typeof scores)[number]) => number) =>
    scores.reduce((sum, score) => sum + value(score), 0) / scores.length
  return {
    source,
    sessions: scores.length,
    free: { ari: mean(({ free }) => free.ari), bcubed: mean(({ free }) => free.bcubed) },
    given: { ari: mean(({ given }) => given.ari), bcubed: mean(({ given }) => given.bcubed) },
    groups: mean(({ groups }) => groups),
    clusters: mean(({ clusters }) => clusters),
    milliseconds: mean(({ milliseconds }) => milliseconds),
  }
}
