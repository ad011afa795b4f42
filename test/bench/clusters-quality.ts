import { meanScore, notesOf, type Score, scoreOf, scoreSession, shipped } from './clusters.ts'
import { bySource, ON_DOMAIN, type Session, type Sessions } from './clusters-sessions.ts'
import { printTable } from './table.ts'

type Scored = { readonly source: string; readonly sessions: number; readonly free: Score; readonly given: Score }

const BIG = 1000
/** The sets that are larger still are for measuring time. */
const LARGEST = 2 * BIG

/** Prints how well the suggested clusters agree with those people made, a row for each source. */
export function printQuality({ own, given, big }: Sessions): void {
  const ours = scoresOf(own)
  const theirs = scoresOf(given)
  const onDomain = theirs.filter(({ source }) => source === ON_DOMAIN)
  const rows = [
    ...[...ours, meanOf('own sessions', ours)].map(rowOf),
    ...theirs.filter(({ source }) => source !== ON_DOMAIN).map(rowOf),
    ...onDomain.map(rowOf),
    ...(theirs.length > 0 ? [rowOf(meanOf('mean of the given, big left out', theirs))] : []),
    ...bigRow(big),
  ]
  printTable(
    'Agreement with the clusters people made: their number chosen by the engine (free) or told',
    [
      ...['source', 'sessions'].map((name) => ({ name })),
      ...['ARI free', 'B3 free', 'ARI told', 'B3 told'].map((name) => ({ name, digits: 3 })),
      ...['groups by hand', 'clusters', 'left alone', 'ms'].map((name) => ({ name, digits: 1 })),
    ],
    rows,
  )
}

function scoresOf(sessions: readonly Session[]): Scored[] {
  return [...bySource(sessions)].map(([source, ofSource]) => {
    const scores = ofSource.map(({ notes }) => scoreSession(notes))
    return {
      source,
      sessions: scores.length,
      free: meanScore(scores.map(({ free }) => free)),
      given: meanScore(scores.map(({ given }) => given)),
    }
  })
}

/** One row with the mean over sources. */
function meanOf(source: string, scores: readonly Scored[]): Scored {
  return {
    source,
    sessions: scores.reduce((sum, { sessions }) => sum + sessions, 0),
    free: meanScore(scores.map(({ free }) => free)),
    given: meanScore(scores.map(({ given }) => given)),
  }
}

function rowOf({ source, sessions, free, given }: Scored): (string | number)[] {
  return [
    ...[source, sessions, free.ari, free.bcubed, given.ari, given.bcubed],
    ...[free.groups, free.clusters, free.alone, free.milliseconds],
  ]
}

/** The sets of 1,000 notes; a workshop has no number of clusters to tell for them. */
function bigRow(big: readonly Session[]): (string | number)[][] {
  const sessions = big.filter(({ notes }) => notes.length <= LARGEST)
  if (sessions.length === 0) return []
  const { ari, bcubed, groups, clusters, alone, milliseconds } = meanScore(
    sessions.map(({ notes }) => {
      const startedAt = performance.now()
      const suggestion = shipped(notesOf(notes))
      return scoreOf(notes, suggestion, performance.now() - startedAt)
    }),
  )
  return [[`big, ${BIG} notes each`, sessions.length, ari, bcubed, '–', '–', groups, clusters, alone, milliseconds]]
}
