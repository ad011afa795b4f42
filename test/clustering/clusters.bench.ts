import { bench, describe } from 'vitest'
import { suggestClusters } from '../../src/clustering/index.ts'
import { clusterScores, meanScore, type SourceScore } from '../bench/clusters.ts'

const ours = clusterScores(new URL('../fixtures/clusters', import.meta.url).pathname)
const shared = clusterScores(new URL('../../../shared/data/clusters', import.meta.url).pathname)
const sessions = shared.filter(({ source }) => source !== 'big')
const rows = [
  ...ours,
  ...shared,
  ...(sessions.length > 0 ? [meanScore('mean of the shared, big left out', sessions)] : []),
]
console.table(Object.fromEntries(rows.map((row) => [row.source, shown(row)])))

function shown({ sessions, free, given, groups, clusters, milliseconds }: SourceScore) {
  const two = (value: number) => value.toFixed(3)
  return {
    sessions,
    'ARI, B3 free': `${two(free.ari)} ${two(free.bcubed)}`,
    'ARI, B3 given': `${two(given.ari)} ${two(given.bcubed)}`,
    'groups by hand': groups.toFixed(1),
    clusters: clusters.toFixed(1),
    ms: Math.round(milliseconds),
  }
}

const WORDS = 'replica lag backup restore alert page deploy rollback queue disk cache timeout token config shard'.split(
  ' ',
)

describe('suggestClusters', () => {
  for (const count of [50, 200, 1000]) {
    const notes = Array.from({ length: count }, (_, i) => ({
      id: String(i),
      text: [1, 3, 7, 11].map((step) => WORDS[(i * step + Math.floor(i / 15)) % WORDS.length]).join(' '),
    }))
    bench(`${count} notes`, () => void suggestClusters(notes), { time: 500, iterations: 2, warmupIterations: 1 })
  }
})
