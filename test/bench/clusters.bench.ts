import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { suggestClusters } from '../../src/clustering/index.ts'
import { clusterScores, meanScore, type SourceScore } from './clusters.ts'
import { printTable } from './table.ts'
import { median, timeOf } from './timing.ts'

const OWN = fileURLToPath(new URL('../fixtures/clusters', import.meta.url))
const WORDS = 'replica lag backup restore alert page deploy rollback queue disk cache timeout token config shard'
const COUNTS = [50, 200, 1000]
const RUNS = 5

/** How well the suggested clusters agree with those people made, by source, and how long they take. `--data <folder>`: labelled sessions beside our own. */
export default async function benchClusters(options: string[]): Promise<void> {
  const { values } = parseArgs({ args: options, options: { data: { type: 'string' } } })
  const ours = clusterScores(OWN)
  const given = values.data ? clusterScores(values.data) : []
  if (values.data && given.length === 0) throw new Error(`There are no labelled sessions (.json) in ${values.data}.`)
  const sessions = given.filter(({ source }) => source !== 'big')
  const means = sessions.length > 0 ? [meanScore('mean of the given, big left out', sessions)] : []
  printTable(
    'Agreement with the clusters people made: their number chosen by the engine (free) or told',
    [
      ...['source', 'sessions'].map((name) => ({ name })),
      ...['ARI free', 'B3 free', 'ARI told', 'B3 told'].map((name) => ({ name, digits: 3 })),
      ...['groups by hand', 'clusters', 'ms'].map((name) => ({ name, digits: 1 })),
    ],
    [...ours, ...given, ...means].map(rowOf),
  )
  const rows: number[][] = []
  for (const count of COUNTS) {
    const notes = notesOfWords(count)
    const times: number[] = []
    for (let run = 0; run < RUNS; run++) times.push(await timeOf(() => suggestClusters(notes)))
    rows.push([count, median(times), Math.min(...times)])
  }
  printTable(
    `Time of suggestClusters (${RUNS} runs)`,
    ['notes', 'median ms', 'least ms'].map((name) => ({ name })),
    rows,
  )
}

function rowOf({ source, sessions, free, given, groups, clusters, milliseconds }: SourceScore) {
  return [source, sessions, free.ari, free.bcubed, given.ari, given.bcubed, groups, clusters, milliseconds]
}

function notesOfWords(count: number): { id: string; text: string }[] {
  const words = WORDS.split(' ')
  return Array.from({ length: count }, (_, i) => ({
    id: String(i),
    text: [1, 3, 7, 11].map((step) => words[(i * step + Math.floor(i / 15)) % words.length]).join(' '),
  }))
}
