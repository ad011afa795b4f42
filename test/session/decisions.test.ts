import { describe, expect, it } from 'vitest'
import {
  type Draft,
  decide,
  draftOf,
  groupable,
  moveNote,
  NO_DECISIONS,
  placesIn,
  renameCluster,
} from '../../src/session/index.ts'

const NOTES = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, column: 'wrong' as const }))
const cluster = (id: string, noteIds: string[], name = id) => ({
  ...{ id, name, noteIds },
  column: 'wrong' as const,
  terms: [],
})
const DRAFT: Draft = {
  clusters: [cluster('x', ['a', 'b']), cluster('y', ['c', 'd'])],
  ungrouped: { wrong: ['e'], well: [], lucky: [] },
}
const settle = (edit: (draft: Draft) => Draft) => decide(NO_DECISIONS, DRAFT, edit(DRAFT))

describe('what people settle in a preview', () => {
  it('is each cluster they touch, and nothing else', () => {
    expect(settle((draft) => moveNote(draft, 'e', { kind: 'cluster', id: 'y' }))).toEqual({
      pinned: { c: 'y', d: 'y', e: 'y' },
      names: {},
    })
    expect(settle((draft) => draft)).toEqual(NO_DECISIONS)
  })

  it('is the name of a cluster with its notes, when it is renamed', () => {
    expect(settle((draft) => renameCluster(draft, 'x', 'Backups'))).toEqual({
      pinned: { a: 'x', b: 'x' },
      names: { x: 'Backups' },
    })
  })

  it('is that a note stays on its own, when it is taken out of a cluster', () => {
    expect(settle((draft) => moveNote(draft, 'a', { kind: 'own' }))).toEqual({
      pinned: { a: 'alone-a', b: 'x' },
      names: {},
    })
  })

  it('is out of reach of the next suggestion when it is to be on its own', () => {
    const decisions = settle((draft) => moveNote(draft, 'a', { kind: 'own' }))
    expect(groupable(NOTES, decisions).map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e'])
  })

  it('shows in the next suggestion: names are kept', () => {
    const decisions = { pinned: { a: 'alone-a', b: 'x', c: 'x' }, names: { x: 'Backups' } }
    const suggestion = {
      clusters: [{ id: 'x', label: 'dump', terms: ['dump'], noteIds: ['b', 'c', 'd'] }],
    }
    const draft = draftOf(suggestion, NOTES, decisions)
    expect(draft).toEqual({
      clusters: [{ ...cluster('x', ['b', 'c', 'd'], 'Backups'), terms: ['dump'] }],
      ungrouped: { wrong: ['a', 'e'], well: [], lucky: [] },
    })
    expect(placesIn(draft)).toEqual({ b: 'x', c: 'x', d: 'x' })
  })
})
