import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type NoteText, type Suggestion, suggestClusters, suggestLevels } from '../../src/clustering/index.ts'

const NAMES = ['checkout-outage', 'payments-failover', 'onboarding-retro']

function notesOf(name: string): NoteText[] {
  const file = new URL(`../fixtures/clusters/${name}.json`, import.meta.url)
  const session: { text: string }[] = JSON.parse(readFileSync(file, 'utf8'))
  return session.map(({ text }, i) => ({ id: String(i), text }))
}

/** Pairs of notes that are together in `fine` and apart in `coarse`. */
function reshuffled(fine: Suggestion, coarse: Suggestion): string[] {
  const clusterOf = new Map(coarse.clusters.flatMap(({ id, noteIds }) => noteIds.map((note) => [note, id])))
  return fine.clusters.flatMap(({ noteIds: [first, ...rest] }) =>
    rest.filter((note) => clusterOf.get(note) !== clusterOf.get(first!)).map((note) => `${first} ${note}`),
  )
}

describe('the settings of the granularity', () => {
  test.each(NAMES)('of %s only split and merge, and give no fewer clusters towards the fine end', (name) => {
    const levels = suggestLevels(notesOf(name))
    expect(levels).toHaveLength(9)
    const counts = levels.map(({ clusters, ungrouped }) => clusters.length + ungrouped.length)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    for (let level = 1; level < levels.length; level += 1)
      expect(reshuffled(levels[level]!, levels[level - 1]!)).toEqual([])
  })

  test('are what a single suggestion gives for them, the middle one without asking', () => {
    const notes = notesOf('checkout-outage')
    const levels = suggestLevels(notes)
    levels.forEach((level, i) => {
      expect(suggestClusters(notes, { granularity: i / 8 })).toEqual(level)
    })
    expect(suggestClusters(notes)).toEqual(levels[4])
  })

  test('leave notes alone that were alone before, and pinned notes where they are', () => {
    const notes = notesOf('payments-failover')
    const pinned = { '0': 'a', '1': 'a', '2': 'b' }
    const levels = suggestLevels(notes, { pinned })
    const { ungrouped } = levels[4]!
    for (const level of levels) {
      const clusterOf = (id: string) => level.clusters.find(({ noteIds }) => noteIds.includes(id))?.id
      expect(clusterOf('0')).toBeDefined()
      expect(clusterOf('0')).toBe(clusterOf('1'))
      expect(clusterOf('2')).not.toBe(clusterOf('0'))
    }
    for (const level of levels.slice(5)) expect(ungrouped.filter((id) => !level.ungrouped.includes(id))).toEqual([])
  })
})
