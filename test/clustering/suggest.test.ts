import { describe, expect, test } from 'vitest'
import { type Suggestion, suggestClusters } from '../../src/clustering/index.ts'
import { NOTES } from './nine-notes.ts'
import { draws, randomText } from './random-notes.ts'

const groups = ({ clusters }: Suggestion) => clusters.map(({ noteIds }) => [...noteIds].sort()).sort()
/** Without the reasons. */
const core = ({ clusters, ungrouped }: Suggestion) => ({
  clusters: clusters.map(({ id, label, terms, noteIds, representativeId }) => ({
    ...{ id, label, terms, noteIds, representativeId },
  })),
  ungrouped,
})
const numbered = (texts: readonly string[]) => texts.map((text, i) => ({ id: String(i), text }))

describe('suggested clusters', () => {
  test('notes about one thing come together under its name', () => {
    expect(core(suggestClusters(NOTES))).toEqual({
      clusters: [
        { id: 'cluster-a3', label: 'alert', terms: ['alert'], noteIds: ['a1', 'a2', 'a3'], representativeId: 'a3' },
        { id: 'cluster-b2', label: 'backup', terms: ['backup'], noteIds: ['b1', 'b2', 'b3'], representativeId: 'b2' },
        { id: 'cluster-d2', label: 'deploy', terms: ['deploy'], noteIds: ['d1', 'd2', 'd3'], representativeId: 'd2' },
      ],
      ungrouped: [],
    })
  })

  test('the order of the notes changes nothing but the order inside clusters', () => {
    const { shuffled } = draws(7)
    const wanted = suggestClusters(NOTES)
    for (let round = 0; round < 10; round += 1) {
      const notes = shuffled(NOTES)
      const found = suggestClusters(notes)
      const inGivenOrder = (ids: readonly string[]) => notes.map(({ id }) => id).filter((id) => ids.includes(id))
      expect(found).toEqual({
        ...wanted,
        clusters: wanted.clusters.map((cluster) => ({ ...cluster, noteIds: inGivenOrder(cluster.noteIds) })),
      })
    }
  })

  test('notes of different columns never share a cluster', () => {
    const notes = NOTES.map((note, i) => ({ ...note, column: i % 2 === 0 ? 'well' : 'wrong' }))
    const columnOf = new Map(notes.map(({ id, column }) => [id, column]))
    const { clusters } = suggestClusters(notes)
    expect(clusters.length).toBeGreaterThan(1)
    for (const { noteIds } of clusters) expect(new Set(noteIds.map((id) => columnOf.get(id))).size).toBe(1)
  })

  test('a number of clusters that is asked for is made, over all columns together', () => {
    const columns = NOTES.map((note, i) => ({ ...note, column: i < 6 ? 'wrong' : 'well' }))
    for (const count of [1, 2, 3, 5, 8, 9]) {
      expect([count, suggestClusters(NOTES, { count }).clusters.length]).toEqual([count, count])
      expect([count, suggestClusters(columns, { count }).clusters.length]).toEqual([count, Math.max(count, 2)])
    }
    expect(suggestClusters(NOTES, { count: 3 }).clusters.map(({ label }) => label)).toEqual([
      'alert',
      'backup',
      'deploy',
    ])
  })

  test('a number beyond reason is brought within it', () => {
    expect(suggestClusters(NOTES, { count: 100 }).clusters).toHaveLength(9)
    expect(suggestClusters(NOTES, { count: -4 }).clusters).toHaveLength(1)
    expect(suggestClusters(NOTES, { count: Number.NaN })).toEqual(suggestClusters(NOTES))
  })

  test('more granularity never gives fewer clusters here, and the middle is the default', () => {
    const counts = [0, 0.25, 0.5, 0.75, 1].map((granularity) => suggestClusters(NOTES, { granularity }).clusters.length)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    expect(suggestClusters(NOTES, { granularity: 0.5 })).toEqual(suggestClusters(NOTES))
  })

  test('progress grows from 0 to 1', () => {
    const told: number[] = []
    suggestClusters(NOTES, { onProgress: (fraction) => told.push(fraction) })
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.length).toBeGreaterThan(3)
    expect(told.at(-1)).toBe(1)
  })
})

describe('pinned notes', () => {
  test('of one key stay together, and the rest follows them', () => {
    const found = suggestClusters(NOTES, { pinned: { b1: 'mine', a1: 'mine', gone: 'mine' } })
    expect(found.clusters.some(({ noteIds }) => noteIds.includes('b1') && noteIds.includes('a1'))).toBe(true)
  })

  test('of different keys stay apart, whatever they say', () => {
    const pinned = { b1: 'first', b2: 'second' }
    for (const options of [{ pinned }, { pinned, count: 1 }, { pinned, count: 3 }, { pinned, granularity: 0 }]) {
      const { clusters, ungrouped } = suggestClusters(NOTES, options)
      expect(ungrouped).not.toContain('b1')
      expect(ungrouped).not.toContain('b2')
      expect(clusters.some(({ noteIds }) => noteIds.includes('b1') && noteIds.includes('b2'))).toBe(false)
    }
    expect(suggestClusters(NOTES, { pinned, count: 3 }).clusters).toHaveLength(3)
  })

  test('a pinned note with nothing to read keeps its place', () => {
    const notes = [...NOTES, { id: 'empty', text: '' }]
    const { clusters } = suggestClusters(notes, { pinned: { empty: 'x', d1: 'x' } })
    expect(clusters.find(({ noteIds }) => noteIds.includes('empty'))?.noteIds).toContain('d1')
  })
})

describe('odd input', () => {
  test('no note, one note, two unlike notes and blank notes make no cluster', () => {
    expect(core(suggestClusters([]))).toEqual({ clusters: [], ungrouped: [] })
    expect(core(suggestClusters([{ id: 'x', text: 'Alone' }]))).toEqual({ clusters: [], ungrouped: ['x'] })
    expect(core(suggestClusters(numbered(['Disk full', 'Nobody called'])))).toEqual({
      clusters: [],
      ungrouped: ['0', '1'],
    })
    expect(core(suggestClusters(numbered(['', ' ', '<br>', '…'])))).toEqual({
      clusters: [],
      ungrouped: ['0', '1', '2', '3'],
    })
  })

  test('two notes about one thing make a cluster', () => {
    expect(groups(suggestClusters(numbered(['Backup failed', 'Backup was never tested'])))).toEqual([['0', '1']])
  })

  test('notes that say the same are together, whatever their case and spacing', () => {
    const texts = ['Deploy failed', 'deploy  FAILED ', 'Deploy failed\n', 'Cache cold', 'Cache stale', 'Pager silent']
    expect(groups(suggestClusters(numbered(texts)))).toEqual([
      ['0', '1', '2'],
      ['3', '4'],
    ])
    expect(groups(suggestClusters(numbered(['same', 'same', 'same'])))).toEqual([['0', '1', '2']])
    expect(groups(suggestClusters(numbered(['same', 'same', 'same']), { count: 3 }))).toEqual([['0', '1', '2']])
    expect(groups(suggestClusters(numbered(['🔥', '🔥', '😀'])))).toEqual([['0', '1']])
  })

  test('a very long note, links, hashes and markup among others harm nothing', () => {
    const odd = [
      'word '.repeat(1200),
      'x'.repeat(6000),
      'https://a.example/b/c',
      '9fceb02d0ae598e95dc970b74767f19372d61af8',
      '&nbsp;',
    ]
    const { clusters, ungrouped } = suggestClusters([...NOTES, ...numbered(odd)])
    expect(clusters.map(({ label }) => label)).toEqual(['alert', 'backup', 'deploy'])
    expect(ungrouped).toEqual(['0', '1', '2', '3', '4'])
  })

  test('a repeated id is read once, with its last text', () => {
    const twice = [{ id: 'b1', text: 'something else' }, ...NOTES]
    expect(groups(suggestClusters(twice))).toEqual(groups(suggestClusters(NOTES)))
  })

  test('any text at all: every note once, the same twice, the same when shuffled', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const draw = draws(seed)
      const notes = Array.from({ length: draw.below(30) }, (_, i) => ({
        id: `n${i}`,
        text: randomText(draw),
        ...(draw.below(2) === 0 ? { column: draw.pick(['wrong', 'well', 'lucky']) } : {}),
      }))
      const pinned = Object.fromEntries(
        notes.filter(() => draw.below(5) === 0).map(({ id }) => [id, draw.pick(['p', 'q'])]),
      )
      const options = {
        pinned,
        ...(draw.below(3) === 0 ? { count: draw.below(12) } : { granularity: draw.below(11) / 10 }),
      }
      const found = suggestClusters(notes, options)
      const all = [...found.clusters.flatMap(({ noteIds }) => noteIds), ...found.ungrouped]
      expect([...all].sort(), `seed ${seed}`).toEqual(notes.map(({ id }) => id).sort())
      expect(new Set(found.clusters.map(({ id }) => id)).size, `seed ${seed}`).toBe(found.clusters.length)
      expect(
        found.clusters.every(
          ({ label, noteIds, representativeId }) => label !== '' || noteIds.includes(representativeId),
        ),
        `seed ${seed}`,
      ).toBe(true)
      expect(groups(suggestClusters(draw.shuffled(notes), options)), `seed ${seed}`).toEqual(groups(found))
    }
  })
})
