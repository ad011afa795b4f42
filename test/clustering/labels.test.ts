import { describe, expect, test } from 'vitest'
import { labelOf } from '../../src/clustering/labels.ts'
import type { Term } from '../../src/clustering/terms.ts'

/** A term in these of six notes. */
const term = (word: string, notes: number[], rarity = 1): Term => ({
  term: word,
  notes,
  share: notes.length / 6,
  rarity,
})
const about = (name: string, notes = [0, 1, 2, 3]) => ({ name, notes })
const representative = 'The pager was silent'

describe('the name of a cluster', () => {
  test('is the term that most of its notes hold', () => {
    const terms = [term('pager', [0, 1, 2]), term('rota', [0, 1, 3, 4])]
    expect(labelOf({ terms, about: [], representative })).toBe('rota · pager')
    expect(labelOf({ terms: [term('rota', [0, 1, 2, 3])], about: [about('on-call')], representative })).toBe('rota')
  })

  test('has a second term only from notes that hold both', () => {
    const rota = term('rota', [0, 1, 2, 3])
    expect(labelOf({ terms: [rota, term('pager', [3, 4, 5])], about: [], representative })).toBe('rota')
    expect(labelOf({ terms: [rota, term('pager', [2, 3, 4])], about: [], representative })).toBe('rota · pager')
  })

  test('is what most notes are about where no term is in most, with a term that some of those hold', () => {
    expect(labelOf({ terms: [term('pager', [0, 1])], about: [about('alerting')], representative })).toBe(
      'alerting · pager',
    )
    expect(labelOf({ terms: [term('pager', [4, 5])], about: [about('alerting')], representative })).toBe('alerting')
    expect(labelOf({ terms: [term('alerts', [0, 1])], about: [about('alerting')], representative })).toBe('alerting')
  })

  test('is a word of everyday English only where no fewer notes hold it than are about one thing', () => {
    const everyday = term('meeting', [0, 1, 2, 3, 4], 0.1)
    expect(labelOf({ terms: [everyday], about: [], representative })).toBe('meeting')
    expect(labelOf({ terms: [everyday], about: [about('on-call')], representative })).toBe('meeting')
    expect(labelOf({ terms: [everyday], about: [about('on-call', [0, 1, 2, 3, 4, 5])], representative })).toBe(
      'on-call',
    )
    const few = { ...everyday, notes: [0, 1], share: 1 }
    expect(labelOf({ terms: [few], about: [], representative })).toBe(representative)
  })

  test('is the representative note where most notes have nothing in common', () => {
    expect(labelOf({ terms: [term('rota', [0, 1, 2])], about: [], representative })).toBe(representative)
  })
})

describe('a long representative note', () => {
  const shortened = (text: string) => labelOf({ terms: [], about: [], representative: text })

  test('is cut where a clause ends', () => {
    expect(shortened('2,300 pages in ten minutes, the useful one was number 1,911')).toBe('2,300 pages in ten minutes…')
    expect(shortened('Nobody had authority (or felt they had it), so nobody said stop')).toBe(
      'Nobody had authority (or felt they had it)…',
    )
  })

  test('is cut at a word, and at none that leads nowhere, where the first clause is too short or too long', () => {
    expect(shortened('The on-call engineer happened to be awake and  answered within a minute')).toBe(
      'The on-call engineer happened to be awake…',
    )
    expect(shortened('Lucky: the fuel tanker was already booked for that very morning')).toBe(
      'Lucky: the fuel tanker was already booked…',
    )
    expect(shortened('x'.repeat(60))).toBe(`${'x'.repeat(48)}…`)
  })
})
