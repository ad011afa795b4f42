import { describe, expect, it } from 'vitest'
import {
  byTopic,
  type Draft,
  decide,
  draftOf,
  NO_DECISIONS,
  placesIn,
  renameCluster,
  topicOf,
} from '../../src/session/index.ts'
import { notesOf } from './notes-of.ts'

const NOTES = notesOf({ wrong: 2, well: 2, lucky: 1 })
const suggestionOf = (id: string, noteIds: string[], label = id) => ({ clusters: [{ id, label, terms: [], noteIds }] })
const idsAndNames = ({ clusters }: Draft) => clusters.map(({ id, name }) => [id, name])

describe('a topic of several columns', () => {
  it('is a cluster in each of them, known by their ids to belong together', () => {
    const draft = draftOf(suggestionOf('x', ['w1', 'w2', 'g1', 'g2']), NOTES, NO_DECISIONS)
    expect(draft.clusters.map(({ column, noteIds }) => [column, noteIds])).toEqual([
      ['wrong', ['w1', 'w2']],
      ['well', ['g1', 'g2']],
    ])
    expect(draft.clusters.map(({ id }) => topicOf(id))).toEqual(['x', 'x'])
    expect(byTopic(placesIn(draft))).toEqual({ w1: 'x', w2: 'x', g1: 'x', g2: 'x' })
  })

  it('goes on under the ids that its clusters had, also that of one from the board', () => {
    const previous = { w1: 'a', w2: 'a' }
    const first = draftOf(suggestionOf('a', ['w1', 'w2', 'g1', 'g2']), NOTES, NO_DECISIONS, previous)
    expect(idsAndNames(first).map(([id]) => id)).toEqual(['a', 'a-well'])
    const again = draftOf(suggestionOf('a', ['w1', 'w2', 'g1', 'g2']), NOTES, NO_DECISIONS, placesIn(first))
    expect(idsAndNames(again)).toEqual(idsAndNames(first))
    const apart = draftOf(suggestionOf('a-well', ['g1', 'g2']), NOTES, NO_DECISIONS, placesIn(first))
    expect(idsAndNames(apart)).toEqual([['a-well', 'a-well']])
  })

  it('keeps the name that people gave to one of its clusters to that one', () => {
    const draft = draftOf(suggestionOf('x', ['w1', 'w2', 'g1', 'g2'], 'backup'), NOTES, NO_DECISIONS)
    const decisions = decide(NO_DECISIONS, draft, renameCluster(draft, 'x-wrong', 'Empty backups'))
    const again = draftOf(suggestionOf('x', ['w1', 'w2', 'g1', 'g2'], 'backup'), NOTES, decisions)
    expect(idsAndNames(again)).toEqual([
      ['x-wrong', 'Empty backups'],
      ['x-well', 'backup'],
    ])
  })

  it('takes the name that people gave to all of it along to another column', () => {
    const decisions = { pinned: { w1: 'x', w2: 'x' }, names: { x: 'Backups' } }
    const draft = draftOf(suggestionOf('x', ['w1', 'w2', 'g1', 'g2'], 'backup'), NOTES, decisions)
    expect(idsAndNames(draft)).toEqual([
      ['x', 'Backups'],
      ['x-well', 'Backups'],
    ])
  })

  it('leaves a single note of a column on its own and tells where the others are', () => {
    const draft = draftOf(suggestionOf('x', ['w1', 'w2', 'l1']), NOTES, NO_DECISIONS)
    expect(draft.ungrouped.lucky).toEqual(['l1'])
    expect(draft.alone).toEqual({ l1: { reason: 'elsewhere', nearest: 'x-wrong' } })
    const scattered = draftOf(suggestionOf('x', ['w1', 'g1', 'l1']), NOTES, NO_DECISIONS)
    expect(scattered.clusters).toEqual([])
    expect(scattered.alone?.l1).toEqual({ reason: 'elsewhere' })
  })

  it('keeps a single note as a cluster where people made it one', () => {
    const decisions = { pinned: { l1: 'x-lucky' }, names: {} }
    const draft = draftOf(suggestionOf('x', ['w1', 'w2', 'l1']), NOTES, decisions)
    expect(draft.clusters.map(({ id, noteIds }) => [id, noteIds])).toEqual([
      ['x-wrong', ['w1', 'w2']],
      ['x-lucky', ['l1']],
    ])
  })

  it('is what a note on its own is most like, in its own column where it has a cluster there', () => {
    const alone = {
      g2: { reason: 'too-little-shared', nearest: 'x' },
      l1: { reason: 'too-little-shared', nearest: 'x' },
    } as const
    const notes = [...NOTES, { id: 'g3', column: 'well' } as const]
    const draft = draftOf({ ...suggestionOf('x', ['w1', 'w2', 'g1', 'g3']), alone }, notes, NO_DECISIONS)
    expect([draft.alone?.g2?.nearest, draft.alone?.l1?.nearest]).toEqual(['x-well', 'x-wrong'])
  })
})
