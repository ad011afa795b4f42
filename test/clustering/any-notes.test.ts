import { describe, expect, test } from 'vitest'
import { type NoteText, type Suggestion, suggestClusters, suggestLevels } from '../../src/clustering/index.ts'
import { draws, randomNotes, randomOptions } from './random-notes.ts'

const SEEDS = Array.from({ length: 60 }, (_, i) => i + 1)

/** What has to be true of any suggestion for these notes; empty when all is. */
function faults(notes: readonly NoteText[], { clusters, ungrouped, alone }: Suggestion): string[] {
  const grouped = clusters.flatMap(({ noteIds }) => noteIds)
  const ids = new Set(clusters.map(({ id }) => id))
  const reasons = Object.entries(alone)
  const wrong = (what: string, isRight: boolean) => (isRight ? [] : [what])
  return [
    ...wrong('every note once', same([...grouped, ...ungrouped], idsOf(notes))),
    ...wrong('a reason for each note alone, and for no other', same(Object.keys(alone), ungrouped)),
    ...wrong(
      'the nearest is a cluster',
      reasons.every(([, { nearest }]) => nearest === undefined || ids.has(nearest)),
    ),
    ...wrong('ids of clusters differ', ids.size === clusters.length),
    ...clusters.flatMap(({ noteIds, ties, representativeId, tightness, label }) => [
      ...wrong('a reason for each note of a cluster', same(Object.keys(ties), noteIds)),
      ...wrong('the representative is one of them', noteIds.includes(representativeId)),
      ...wrong(
        'likeness is a share',
        [tightness, ...Object.values(ties).map(({ closeness }) => closeness)].every(isShare),
      ),
      ...wrong('the name fits on a line', label.length < 100 && !/[\n\r]/u.test(label)),
    ]),
  ]
}

/** Groups and names whatever the order of notes and clusters, each note called by its text and column. */
function meaning(notes: readonly NoteText[], { clusters, ungrouped }: Suggestion) {
  const called = new Map(notes.map(({ id, text, column }) => [id, `${column} ${text}`]))
  const asCalled = (ids: readonly string[]) => ids.map((id) => called.get(id)!).sort()
  const groups = clusters.map(({ noteIds, label }) => JSON.stringify([asCalled(noteIds), label])).sort()
  return { groups, alone: asCalled(ungrouped) }
}

/** The notes without those that say what one before them says. */
function distinct(notes: readonly NoteText[]): NoteText[] {
  const gist = ({ text }: NoteText) => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
  return [...new Map(notes.map((note) => [gist(note), note])).values()]
}

const idsOf = (notes: readonly NoteText[]) => notes.map(({ id }) => id)
const same = (some: readonly string[], others: readonly string[]) =>
  JSON.stringify([...some].sort()) === JSON.stringify([...others].sort())
const isShare = (value: number) => value >= 0 && value <= 1

type Session = { notes: NoteText[]; options: ReturnType<typeof randomOptions> }

/** A session of any notes and options, drawn anew for each seed. */
function session(seed: number) {
  const draw = draws(seed)
  const notes = randomNotes(draw)
  return { draw, notes, options: randomOptions(draw, notes) }
}

/** The same notes under other ids, in another order. */
function renamed({ notes, options }: Session, { shuffled }: ReturnType<typeof draws>): Session {
  const names = new Map(shuffled(idsOf(notes)).map((id, i) => [id, `other ${String(i).padStart(3, '0')}`]))
  const keys = (old: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(old).map(([id, key]) => [names.get(id) ?? id, key]))
  return {
    notes: shuffled(notes).map((note) => ({ ...note, id: names.get(note.id)! })),
    options: { ...options, pinned: keys(options.pinned), previous: keys(options.previous) },
  }
}

describe('any notes at all, with pins, earlier clusters and columns that count or do not', () => {
  test('are each in one cluster or alone for a reason, at every setting of the granularity', () => {
    for (const seed of SEEDS) {
      const { notes, options } = session(seed)
      const levels = suggestLevels(notes, options)
      expect([seed, levels.length, levels.flatMap((level) => faults(notes, level))]).toEqual([seed, 9, []])
    }
  })

  test('are each in one cluster or alone for a reason, whatever number of clusters is asked for', () => {
    for (const seed of SEEDS) {
      const { draw, notes, options } = session(seed)
      const count = draw.below(12)
      expect([seed, faults(notes, suggestClusters(notes, { ...options, count }))]).toEqual([seed, []])
    }
  })

  test('give the same when asked again, and the same groups and names in any order', () => {
    for (const seed of SEEDS) {
      const { draw, notes, options } = session(seed)
      const levels = suggestLevels(notes, options)
      expect([seed, suggestLevels(notes, options)]).toEqual([seed, levels])
      const shuffled = suggestLevels(draw.shuffled(notes), options)
      expect([seed, shuffled.map((level) => meaning(notes, level))]).toEqual([
        seed,
        levels.map((level) => meaning(notes, level)),
      ])
    }
  })

  test('give the same groups and names under other ids, when no two say the same', () => {
    for (const seed of SEEDS) {
      const drawn = session(seed)
      const notes = distinct(drawn.notes)
      const other = renamed({ ...drawn, notes }, drawn.draw)
      expect([seed, suggestLevels(other.notes, other.options).map((level) => meaning(other.notes, level))]).toEqual([
        seed,
        suggestLevels(notes, drawn.options).map((level) => meaning(notes, level)),
      ])
    }
  })

  test('keep pinned notes of one key and column together, and those of different keys apart', () => {
    for (const seed of SEEDS) {
      const { notes, options } = session(seed)
      const { clusters } = suggestClusters(notes, options)
      const keyOf = (id: string) => {
        const { column = '' } = notes.find((note) => note.id === id)!
        return JSON.stringify([options.pinned[id], options.across ? '' : column])
      }
      const clusterOf = new Map(clusters.flatMap(({ noteIds }, i) => noteIds.map((id) => [id, i] as const)))
      const pinned = idsOf(notes).filter((id) => options.pinned[id] !== undefined)
      const pairs = new Set(pinned.map((id) => `${keyOf(id)} in ${clusterOf.get(id)}`))
      expect([seed, pairs.size, new Set(pinned.map((id) => clusterOf.get(id))).size]).toEqual([
        ...[seed, new Set(pinned.map(keyOf)).size, new Set(pinned.map(keyOf)).size],
      ])
    }
  })

  test('keep notes of one earlier cluster together, and those of different ones apart, where nothing is pinned', () => {
    for (const seed of SEEDS) {
      const drawn = session(seed)
      const [notes, { previous }] = [distinct(drawn.notes), drawn.options]
      const { clusters } = suggestClusters(notes, { previous, across: true })
      const clusterOf = new Map(clusters.flatMap(({ noteIds }, i) => noteIds.map((id) => [id, i] as const)))
      const before = idsOf(notes).filter((id) => previous[id] !== undefined && clusterOf.has(id))
      const pairs = new Set(before.map((id) => JSON.stringify([previous[id], clusterOf.get(id)])))
      const keys = new Set(before.map((id) => previous[id]))
      const found = new Set(before.map((id) => clusterOf.get(id)))
      expect([seed, pairs.size, found.size]).toEqual([seed, keys.size, keys.size])
    }
  })
})
