import { describe, expect, test } from 'vitest'
import { sessionLanguages } from '../../src/clustering/language.ts'
import { termFinder } from '../../src/clustering/terms.ts'
import { wordsOf } from '../../src/clustering/words.ts'

const found = (inside: string[], outside: string[] = []) => {
  const texts = [...inside, ...outside]
  const languages = sessionLanguages(texts)
  const notes = texts.map((text) => ({ text, words: wordsOf(text, languages) }))
  return termFinder(notes, languages)(inside.map((_, i) => i))
}
const terms = (inside: string[], outside: string[] = []) => found(inside, outside).map(({ term }) => term)

describe('the terms of a cluster', () => {
  test('are what its notes share and others lack, with the notes that hold them', () => {
    const inside = [
      'Connection pool empty',
      'Connection pool too small',
      'Raise the connection pool',
      'Quota too small',
    ]
    expect(found(inside, ['Small team', 'Empty page'])).toEqual([
      { term: 'connection pool', notes: [0, 1, 2], share: 0.75, rarity: 1 },
    ])
  })

  test('name a word by the phrase that it stands in, where half of the notes say so', () => {
    const once = ['Flaky tests block us', 'Tests take an hour', 'Nobody writes tests', 'Tests in the browser']
    expect(terms(once, ['x'])).toEqual(['tests'])
    expect(terms([...once.slice(1), 'Flaky tests again', 'Flaky tests', 'We rerun flaky tests'], ['x'])).toEqual([
      'flaky tests',
    ])
  })

  test('are written with the short word that joins them, and without a space where their script has none', () => {
    expect(terms(['La base de datos cayó', 'Nadie reinició la base de datos'], ['La alarma no sonó'])).toEqual([
      'base de datos',
    ])
    expect(terms(['状态页没有更新', '没人看状态页'], ['告警太多'])).toEqual(['状态页'])
  })

  test('keep the capitals of names and acronyms, not those that begin a sentence', () => {
    expect(terms(['DNS was slow', 'Slow DNS', 'Resolver of DNS'], ['x'])[0]).toBe('DNS')
    expect(terms(['Lag in Kafka', 'Kafka filled up', 'We lost Kafka'], ['x'])[0]).toBe('Kafka')
    expect(terms(['Backup was empty', 'Backup failed', 'Old backup'], ['x'])[0]).toBe('backup')
    expect(terms(['We were late. Backup gone', 'Went home. Backup gone'], ['no backup'])[0]).toBe('backup gone')
  })

  test('keep identifiers whole, and do not say one thing twice', () => {
    expect(terms(['BinderHub restarted', 'Binder Hub was slow', 'Two BinderHub pods'], ['x'])).toEqual(['BinderHub'])
    expect(terms(['isDisabled was read', 'disabled too early', 'isDisabled again'], ['x'])).toEqual(['disabled'])
    expect(terms(['isDisabled was read', 'calls isDisabled'], ['x'])).toEqual(['isDisabled'])
  })

  test('are no words of everyday English where rarer ones are at hand, unless incidents are full of them', () => {
    expect(terms(['Water in the turbine', 'The turbine and the water'], ['x'])).toEqual(['turbine'])
    expect(terms(['Load on the turbine', 'The turbine had load'], ['x'])).toEqual(['load', 'turbine'])
  })

  test('are never words too general to mean anything, in whatever language', () => {
    const general = [
      ['A good thing', 'Things were good', 'Good'],
      ['Das Problem war die Zeit der Leute', 'Die Leute hatten keine Zeit für das Problem'],
      ['Le problème des gens était le temps', 'Les gens avaient un problème de temps'],
      ['El problema de la gente era el tiempo', 'La gente tenía un problema de tiempo'],
      ['O problema das pessoas era o tempo', 'As pessoas tinham um problema de tempo'],
      ['Il problema delle persone era il tempo', 'Le persone avevano un problema di tempo'],
      ['Het probleem van de mensen was de tijd', 'De mensen hadden een probleem met de tijd'],
    ]
    expect(general.map((notes) => terms(notes, ['Kafka']))).toEqual(general.map(() => []))
  })

  test('are no longer than a name can be', () => {
    expect(terms(['x'.repeat(60), 'x'.repeat(60)], ['Kafka'])).toEqual([])
  })
})
