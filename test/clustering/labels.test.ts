import { describe, expect, test } from 'vitest'
import { labelOf, termFinder } from '../../src/clustering/labels.ts'
import { wordsOf } from '../../src/clustering/words.ts'

const found = (inside: string[], outside: string[] = []) =>
  termFinder([...inside, ...outside].map((text) => wordsOf(text)))(inside.map((_, i) => i))
const terms = (inside: string[], outside: string[] = []) => found(inside, outside).map(({ term }) => term)

describe('the name of a cluster', () => {
  test('is made of what its notes share and others lack', () => {
    const shared = found(
      ['Connection pool empty', 'Connection pool too small', 'Raise the connection pool'],
      ['Small team', 'Empty page'],
    )
    expect(shared).toEqual([{ term: 'connection pool', share: 1 }])
    expect(labelOf(shared, [], 'Connection pool empty')).toBe('connection pool')
  })

  test('names and acronyms keep their capitals; the first word of a note does not', () => {
    expect(terms(['DNS was slow', 'Slow DNS', 'Resolver of DNS'], ['x'])[0]).toBe('DNS')
    expect(terms(['Lag in Kafka', 'Kafka filled up', 'We lost Kafka'], ['x'])[0]).toBe('Kafka')
    expect(terms(['Backup was empty', 'Backup failed', 'Old backup'], ['x'])[0]).toBe('backup')
  })

  test('does not say one thing twice, joined and in parts', () => {
    expect(terms(['BinderHub restarted', 'Binder Hub was slow', 'Two BinderHub pods'], ['x'])).toHaveLength(1)
    expect(terms(['isDisabled was read', 'disabled too early', 'isDisabled again'], ['x'])).toEqual(['disabled'])
  })

  test('words too general to mean anything are no name', () => {
    expect(terms(['A good thing', 'Things were good', 'Good'], ['Bad'])).toEqual([])
  })

  test('without shared words it is the representative note, cut at a word', () => {
    expect(labelOf([], [], 'Short note')).toBe('Short note')
    expect(labelOf([], [], 'The on-call engineer happened to be awake,  and answered within a minute')).toBe(
      'The on-call engineer happened to be awake…',
    )
    expect(labelOf([], [], 'x'.repeat(60))).toBe(`${'x'.repeat(48)}…`)
  })

  test('is what most notes are about where they share no word', () => {
    const few = [{ term: 'pager', share: 0.4 }]
    expect(labelOf(few, ['alerting'], 'The pager was silent')).toBe('alerting · pager')
    expect(labelOf([], ['alerting', 'on call'], 'The pager was silent')).toBe('alerting')
    expect(labelOf([{ term: 'pager', share: 0.6 }], ['alerting'], 'The pager was silent')).toBe('pager')
  })
})
