import { type Settings, SHIPPED } from '../../src/clustering/settings.ts'
import { suggestWith } from '../../src/clustering/suggest.ts'
import { meanScore, notesOf, type Score, type Suggest, scoreOf, shipped } from './clusters.ts'
import { naive, withScikitLearn } from './clusters-baselines.ts'
import { bySource, ON_DOMAIN, type Sessions } from './clusters-sessions.ts'
import { VECTORS } from './clusters-vectors.ts'
import { openScikitLearn } from './scikit-learn.ts'
import { printTable } from './table.ts'

type Method = { readonly name: string; readonly suggest: Suggest }

/** The engine with one step left out each, or several. */
const WITHOUT: Record<string, Partial<Settings>> = {
  'less weight on common words': { commonness: 0 },
  'more weight on what comes early': { fading: 0 },
  'a larger γ where the vocabulary fits': { gammaForFit: 0 },
  concepts: { conceptShare: 0 },
  'families of concepts': { family: 0 },
  'word vectors': { vectorShare: 0 },
  'all five: words alone': { commonness: 0, fading: 0, gammaForFit: 0, conceptShare: 0, vectorShare: 0 },
  'merging clusters that are close': { enough: Number.POSITIVE_INFINITY },
  'runs of letters': { gramWeight: 1e-6 },
  'taking one-off notes out': { leastLikeness: -1, leastForFew: 0 },
}
const ENGINES: readonly Method[] = [
  { name: 'the engine', suggest: shipped },
  ...Object.entries(WITHOUT).map(([step, change]) => ({
    name: `without ${step}`,
    suggest: ((notes, count) =>
      suggestWith({ ...SHIPPED, ...change }, notes, { count, vectors: VECTORS })) satisfies Suggest,
  })),
]

/** Prints what each step of the engine brings, beside two ways to do without it; nobody tells the number of clusters. */
export async function printAblation({ own, given }: Sessions): Promise<void> {
  const scikit = openScikitLearn()
  const methods: Method[] = [...ENGINES, { name: 'natural TF-IDF + k-means, k = √(n/2)', suggest: naive }]
  if (scikit) methods.push({ name: `scikit-learn ${scikit.version}, silhouette`, suggest: withScikitLearn(scikit) })
  const rows: (string | number)[][] = []
  for (const { name, suggest } of methods) {
    const scores: { source: string; isOwn: boolean; score: Score }[] = []
    for (const session of [...own, ...given]) {
      const startedAt = performance.now()
      const suggestion = await suggest(notesOf(session.notes))
      const score = scoreOf(session.notes, suggestion, performance.now() - startedAt)
      scores.push({ source: session.source, isOwn: own.includes(session), score })
    }
    const theirs = scores.filter(({ isOwn }) => !isOwn)
    const means = [scores.filter(({ isOwn }) => isOwn), theirs, theirs.filter(({ source }) => source === ON_DOMAIN)]
    rows.push([name, ...means.flatMap(cellsOf), meanScore(scores.map(({ score }) => score)).milliseconds])
  }
  scikit?.close()
  printTable(
    'What each step brings, number of clusters free, means over the sources',
    [
      { name: 'what' },
      ...['own', 'given', ON_DOMAIN].flatMap((what) => [
        ...['ARI', 'B3'].map((name) => ({ name: `${what} ${name}`, digits: 3 })),
        { name: 'clusters', digits: 1 },
      ]),
      { name: 'ms', digits: 1 },
    ],
    rows,
  )
}

function cellsOf(scores: readonly { source: string; score: Score }[]): (string | number)[] {
  if (scores.length === 0) return ['–', '–', '–']
  const sources = [...bySource(scores).values()].map((ofSource) => meanScore(ofSource.map(({ score }) => score)))
  const { ari, bcubed, clusters } = meanScore(sources)
  return [ari, bcubed, clusters]
}
