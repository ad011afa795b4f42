import { describe, expect, test } from 'vitest'
import { type Suggestion, suggestClusters } from '../../src/clustering/index.ts'
import { NOTES, TEXTS } from './nine-notes.ts'
import { draws } from './random-notes.ts'

const byNote = ({ clusters }: Suggestion) =>
  Object.fromEntries(clusters.flatMap(({ id, noteIds }) => noteIds.map((note) => [note, id])))
const clusterWith = ({ clusters }: Suggestion, note: string) =>
  clusters.find(({ noteIds }) => noteIds.includes(note))?.noteIds ?? []

describe('notes that people put together', () => {
  test('teach: a note that says what they have in common follows them', () => {
    const notes = [
      { id: 'p1', text: 'Vendor hotline put us on hold while the disk filled' },
      { id: 'p2', text: 'Vendor hotline knew nothing about our contract' },
      { id: 'q1', text: 'Disk filled because logs were not rotated' },
      { id: 'q2', text: 'Disk alarm sat in a mailbox' },
      { id: 'new', text: 'Disk full, and the vendor hotline was closed' },
    ]
    const pinned = { p1: 'vendor', p2: 'vendor', q1: 'disk', q2: 'disk' }
    expect(clusterWith(suggestClusters(notes, { pinned }), 'new')).toEqual(['p1', 'p2', 'new'])
    const otherwise = { p1: 'disk', q1: 'disk', q2: 'disk', p2: 'vendor' }
    expect(clusterWith(suggestClusters(notes, { pinned: otherwise }), 'new')).toEqual(['p1', 'q1', 'q2', 'new'])
  })
})

describe('notes that come later', () => {
  const before = suggestClusters(NOTES)
  const previous = byNote(before)

  test('join what is there, which keeps its id', () => {
    const after = suggestClusters([...NOTES, { id: 'late', text: 'The backup was never tested' }], { previous })
    expect(byNote(after)).toEqual({ ...previous, late: previous.b1 })
  })

  test('form a cluster of their own where they are about something new', () => {
    const late = [
      { id: 'n1', text: 'DNS resolver cached the old address' },
      { id: 'n2', text: 'Nobody owned the DNS zone' },
    ]
    const after = suggestClusters([...NOTES, ...late], { previous })
    expect(byNote(after)).toMatchObject(previous)
    expect(clusterWith(after, 'n1')).toEqual(['n1', 'n2'])
  })

  test('disturb nobody, whatever the clusters were', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const draw = draws(seed)
      const assigned = Object.fromEntries(NOTES.map(({ id }) => [id, draw.pick(['x', 'y', 'z'])]))
      const after = suggestClusters([...NOTES, { id: 'late', text: draw.pick(Object.values(TEXTS)) }], {
        previous: assigned,
      })
      const kept = Object.fromEntries(
        Object.entries(byNote(after)).filter(([id, cluster]) => id !== 'late' && cluster === assigned[id]),
      )
      const moved = Object.keys(byNote(after)).filter((id) => id !== 'late' && !(id in kept))
      expect([seed, moved]).toEqual([seed, []])
    }
  })

  test('a cluster that no longer exists, or a note, is forgotten', () => {
    const gone = { ...previous, b1: 'nobody knows', missing: 'cluster-a3' }
    const after = suggestClusters(NOTES, { previous: gone, pinned: { missing: 'p', d1: 'q' } })
    expect(Object.keys(byNote(after)).sort()).toContain('d1')
    expect([...after.clusters.flatMap(({ noteIds }) => noteIds), ...after.ungrouped].sort()).toEqual(
      NOTES.map(({ id }) => id).sort(),
    )
  })
})

describe('columns', () => {
  const notes = NOTES.map((note, i) => ({ ...note, column: i % 2 === 0 ? 'well' : 'wrong' }))

  test('are mixed only for one who asks for it', () => {
    expect(suggestClusters(notes, { across: true })).toEqual(suggestClusters(NOTES))
    expect(suggestClusters(notes)).not.toEqual(suggestClusters(NOTES))
  })
})

describe('reasons', () => {
  test('say what ties a note to the others, in its own words, and how close it is', () => {
    const [alerts] = suggestClusters(NOTES).clusters
    expect(alerts).toMatchObject({
      about: ['monitoring and alerting'],
      ties: {
        a1: { terms: ['alert'], about: ['monitoring and alerting'], closeness: expect.closeTo(0.43, 1) },
        a2: { terms: ['alert'], about: ['monitoring and alerting'], closeness: expect.closeTo(0.37, 1) },
        a3: { terms: ['alert'], about: ['monitoring and alerting'], closeness: expect.closeTo(0.48, 1) },
      },
      tightness: expect.closeTo(0.43, 1),
    })
  })

  test('say why a note stays on its own', () => {
    const odd = [
      { id: 'blank', text: ' … ' },
      { id: 'pizza', text: 'Pizza!' },
      { id: 'weak', text: 'Backgammon tournament in the canteen' },
    ]
    const { alone, clusters } = suggestClusters([...NOTES, ...odd])
    const nearest = clusters.find(({ label }) => label === 'backup')?.id
    expect(alone).toEqual({
      blank: { reason: 'unreadable' },
      pizza: { reason: 'nothing-shared' },
      weak: { reason: 'too-little-shared', nearest },
    })
  })
})
