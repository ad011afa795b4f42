import { describe, expect, test } from 'vitest'
import { suggestClusters } from '../../src/clustering/index.ts'

/** The clusters as texts, and the notes left on their own. */
function found(texts: readonly string[]) {
  const notes = texts.map((text, i) => ({ id: String(i), text, column: 'well' }))
  const { clusters, ungrouped } = suggestClusters(notes)
  const textOf = (id: string) => texts[Number(id)]!
  return { clusters: clusters.map(({ noteIds }) => noteIds.map(textOf)), alone: ungrouped.map(textOf) }
}

const BACKUP = [
  'The nightly backup failed',
  'Nobody had restored a backup',
  'Backup bucket was empty',
  'Old backup format',
]
const ALERT = ['Alert came late', 'The alert was muted', 'No alert before customers called']
const UNLIKE = [
  ['Fast rollback', 'Calm communication'],
  ['Quick decision', 'Great support from the vendor', 'Fast rollback'],
  [
    'Everyone joined quickly',
    'Rollback took two minutes',
    'Status page was updated at once',
    'Logs were easy to search',
  ],
  ['Pairing', 'Dashboards', 'Runbook', 'Good weather', 'It was daytime'],
]

describe('a column of two to five notes', () => {
  test.each(UNLIKE)('leaves %s and the others on their own, as they have nothing in common', (...texts) => {
    expect(found(texts)).toEqual({ clusters: [], alone: texts })
  })

  test('is one cluster when all notes are about one thing', () => {
    for (const topic of [BACKUP, ALERT]) {
      for (let size = 2; size <= topic.length; size += 1) {
        expect(found(topic.slice(0, size))).toEqual({ clusters: [topic.slice(0, size)], alone: [] })
      }
    }
  })

  test('is two clusters when it is about two things', () => {
    expect(found([...BACKUP.slice(0, 2), ...ALERT.slice(0, 2)])).toEqual({
      clusters: [BACKUP.slice(0, 2), ALERT.slice(0, 2)],
      alone: [],
    })
    expect(found([...BACKUP.slice(0, 2), ...ALERT])).toEqual({ clusters: [ALERT, BACKUP.slice(0, 2)], alone: [] })
  })

  test('parts a pair from notes that have nothing to do with it', () => {
    expect(found([...ALERT.slice(0, 2), 'The vendor was on holiday', 'DNS had a long TTL'])).toEqual({
      clusters: [ALERT.slice(0, 2)],
      alone: ['The vendor was on holiday', 'DNS had a long TTL'],
    })
  })
})
