import { describe, expect, it } from 'vitest'
import {
  type ColumnId,
  type Draft,
  dropCluster,
  fromBoard,
  fromSuggestion,
  mergeClusters,
  moveNote,
  type NoteTarget,
  renameCluster,
  splitCluster,
  withNotes,
} from '../../src/session/index.ts'
import { notesOf } from './notes-of.ts'
import { random } from './random.ts'

const notes = notesOf({ wrong: 4, well: 2, lucky: 1 })

const draft: Draft = {
  clusters: [
    { id: 'a', column: 'wrong', name: 'backups', terms: ['backup', 'restore'], noteIds: ['w1', 'w2'] },
    { id: 'b', column: 'wrong', name: 'lag', terms: ['replica', 'restore'], noteIds: ['w3'] },
    { id: 'c', column: 'well', name: 'users', terms: ['live'], noteIds: ['g1', 'g2'] },
  ],
  ungrouped: { wrong: ['w4'], well: [], lucky: ['l1'] },
}

describe('a draft', () => {
  it('comes from a suggestion', () => {
    const suggestion = {
      clusters: [
        { id: 'a', label: 'backups', terms: ['backup', 'restore'], noteIds: ['w1', 'w2'] },
        { id: 'b', label: 'lag', terms: ['replica', 'restore'], noteIds: ['w3'] },
        { id: 'c', label: 'users', terms: ['live'], noteIds: ['g1', 'g2'] },
      ],
    }
    expect(fromSuggestion(suggestion, notes)).toEqual(draft)
  })

  it('cuts a suggested cluster at the columns and leaves single notes on their own', () => {
    const suggestion = { clusters: [{ id: 'x', label: 'x', terms: [], noteIds: ['w1', 'g1', 'w2', 'l1', 'g2'] }] }
    expect(fromSuggestion(suggestion, notes)).toEqual({
      clusters: [
        { id: 'x-wrong', column: 'wrong', name: 'x', terms: [], noteIds: ['w1', 'w2'] },
        { id: 'x-well', column: 'well', name: 'x', terms: [], noteIds: ['g1', 'g2'] },
      ],
      ungrouped: { wrong: ['w3', 'w4'], well: [], lucky: ['l1'] },
      alone: { l1: { reason: 'elsewhere', nearest: 'x-wrong' } },
    })
  })

  it('comes from the clusters on the board, and ignores notes and places it does not know', () => {
    const placed = [
      { id: 'a', column: 'wrong', name: 'backups', noteIds: ['w1', 'gone', 'w2', 'g1'] },
      { id: 'b', column: 'wrong', name: 'again', noteIds: ['w1'] },
    ] as const
    expect(fromBoard(placed, notes)).toEqual({
      clusters: [{ id: 'a', column: 'wrong', name: 'backups', terms: [], noteIds: ['w1', 'w2'] }],
      ungrouped: { wrong: ['w3', 'w4'], well: ['g1', 'g2'], lucky: ['l1'] },
    })
  })

  it('follows notes that come, go and change columns', () => {
    const now = [
      { id: 'w2', column: 'wrong' },
      { id: 'g1', column: 'wrong' },
      { id: 'new', column: 'well' },
    ] as const
    expect(withNotes(draft, now)).toEqual({
      clusters: [{ id: 'a', column: 'wrong', name: 'backups', terms: ['backup', 'restore'], noteIds: ['w2'] }],
      ungrouped: { wrong: ['g1'], well: ['new'], lucky: [] },
    })
  })

  it('renames a cluster, but not to nothing', () => {
    expect(renameCluster(draft, 'b', '  replica lag ').clusters[1]?.name).toBe('replica lag')
    expect(renameCluster(draft, 'b', '  ')).toBe(draft)
  })

  it('merges two clusters of a column under the name of the second', () => {
    expect(mergeClusters(draft, 'a', 'b')).toEqual({
      ...draft,
      clusters: [
        { id: 'b', column: 'wrong', name: 'lag', terms: ['replica', 'restore', 'backup'], noteIds: ['w3', 'w1', 'w2'] },
        draft.clusters[2],
      ],
    })
    expect(mergeClusters(draft, 'a', 'c')).toBe(draft)
    expect(mergeClusters(draft, 'a', 'a')).toBe(draft)
  })

  it('splits chosen notes off into a new cluster beside it', () => {
    expect(splitCluster(draft, 'a', ['w2', 'g1'], { id: 'n', name: 'restore' })).toEqual({
      ...draft,
      clusters: [
        { ...draft.clusters[0], noteIds: ['w1'] },
        { id: 'n', column: 'wrong', name: 'restore', terms: [], noteIds: ['w2'] },
        draft.clusters[1],
        draft.clusters[2],
      ],
    })
    expect(splitCluster(draft, 'a', ['w1', 'w2'], { id: 'n', name: '' })).toBe(draft)
    expect(splitCluster(draft, 'a', [], { id: 'n', name: '' })).toBe(draft)
    expect(splitCluster(draft, 'a', ['w1'], { id: 'c', name: '' })).toBe(draft)
  })

  it('moves a note to a cluster, to a new one, or on its own', () => {
    expect(moveNote(draft, 'w3', { kind: 'cluster', id: 'a' })).toEqual({
      ...draft,
      clusters: [{ ...draft.clusters[0], noteIds: ['w1', 'w2', 'w3'] }, draft.clusters[2]],
    })
    expect(moveNote(draft, 'l1', { kind: 'new', id: 'n', name: 'chance' })).toEqual({
      clusters: [...draft.clusters, { id: 'n', column: 'lucky', name: 'chance', terms: [], noteIds: ['l1'] }],
      ungrouped: { ...draft.ungrouped, lucky: [] },
    })
    expect(moveNote(draft, 'w1', { kind: 'own' })).toEqual({
      clusters: [{ ...draft.clusters[0], noteIds: ['w2'] }, draft.clusters[1], draft.clusters[2]],
      ungrouped: { ...draft.ungrouped, wrong: ['w4', 'w1'] },
    })
  })

  it('leaves a note where it is when it cannot go there', () => {
    const nowhere: [string, NoteTarget][] = [
      ['w1', { kind: 'cluster', id: 'c' }],
      ['w1', { kind: 'cluster', id: 'gone' }],
      ['w1', { kind: 'new', id: 'b', name: '' }],
      ['w1', { kind: 'cluster', id: 'a' }],
      ['w4', { kind: 'own' }],
      ['gone', { kind: 'own' }],
    ]
    expect(nowhere.map(([id, target]) => moveNote(draft, id, target) === draft)).toEqual(nowhere.map(() => true))
  })

  it('drops a cluster and leaves its notes on their own', () => {
    expect(dropCluster(draft, 'c')).toEqual({
      clusters: draft.clusters.slice(0, 2),
      ungrouped: { ...draft.ungrouped, well: ['g1', 'g2'] },
    })
    expect(dropCluster(draft, 'gone')).toBe(draft)
  })

  it('holds every note exactly once and in its column, whatever is done', () => {
    const { seed, next, pick } = random()
    const columns: ColumnId[] = ['wrong', 'well', 'lucky']
    const all = Array.from({ length: 40 }, (_, i) => ({ id: `n${i}`, column: pick(columns) }))
    let current = withNotes({ clusters: [], ungrouped: { wrong: [], well: [], lucky: [] } }, all)
    for (let i = 0; i < 400; i++) {
      const ids = ['gone', ...current.clusters.map((cluster) => cluster.id)]
      const note = pick(all).id
      const dice = next()
      if (dice < 0.3) current = moveNote(current, note, { kind: 'new', id: `c${i}`, name: `c${i}` })
      else if (dice < 0.6) current = moveNote(current, note, { kind: 'cluster', id: pick(ids) })
      else if (dice < 0.7) current = moveNote(current, note, { kind: 'own' })
      else if (dice < 0.8) current = mergeClusters(current, pick(ids), pick(ids))
      else if (dice < 0.9)
        current = splitCluster(
          current,
          pick(ids),
          all.slice(0, 20).map(({ id }) => id),
          { id: `s${i}`, name: '' },
        )
      else if (dice < 0.95) current = dropCluster(current, pick(ids))
      else current = fromBoard(current.clusters, all)
      expect(placesOf(current), `seed ${seed}`).toEqual(all.map(({ id, column }) => `${column} ${id}`).sort())
      expect(new Set(current.clusters.map(({ id }) => id)).size, `seed ${seed}`).toBe(current.clusters.length)
      expect(
        current.clusters.every(({ noteIds }) => noteIds.length > 0),
        `seed ${seed}`,
      ).toBe(true)
    }
  })
})

function placesOf({ clusters, ungrouped }: Draft): string[] {
  const grouped = clusters.flatMap(({ column, noteIds }) => noteIds.map((id) => `${column} ${id}`))
  const alone = Object.entries(ungrouped).flatMap(([column, ids]) => ids.map((id) => `${column} ${id}`))
  return [...grouped, ...alone].sort()
}
