import { describe, expect, test } from 'vitest'
import { conceptsOf } from '../../src/clustering/concepts.ts'
import { featuresOf } from '../../src/clustering/features.ts'
import { dotDense } from '../../src/clustering/sparse-rows.ts'
import { tfIdf } from '../../src/clustering/tf-idf.ts'
import { FAMILIES, OPERATIONS, SPOKEN, VOCABULARY } from '../../src/clustering/vocabulary.ts'
import { wordsOf } from '../../src/clustering/words.ts'

const INCIDENT = ['Nobody was paged', 'The alert was muted', 'Rollback was slow', 'We reverted the release']
const PICNIC = ['Bring a blanket', 'Lemonade is in the basket', 'Ants love jam', 'Sun until four']

function likeness(texts: readonly string[]) {
  const words = texts.map((text) => wordsOf(text))
  const { rows, fit } = featuresOf(words)
  const between = (a: number, b: number) => {
    const dense = new Float64Array(rows.width)
    rows.columns[b]!.forEach((column, j) => {
      dense[column] = rows.values[b]![j]!
    })
    return dotDense(rows, a, dense)
  }
  return { fit, between }
}

describe('concepts', () => {
  test('bring notes together that share a meaning and no word', () => {
    const { fit, between } = likeness(INCIDENT)
    expect(fit).toBe(1)
    expect(between(0, 1)).toBeGreaterThan(0.03)
    expect(between(2, 3)).toBeGreaterThan(0.03)
    // "alert" and "revert" end alike: that much remains.
    expect(Math.max(between(0, 2), between(0, 3), between(1, 2), between(1, 3))).toBeLessThan(0.02)
    expect(between(0, 0)).toBeCloseTo(1, 12)
  })

  test('are left out where the notes are about something else', () => {
    const words = PICNIC.map((text) => wordsOf(text))
    expect(featuresOf(words)).toEqual({ ...tfIdf(words, 0), fit: 0 })
    expect(featuresOf([]).fit).toBe(0)
  })

  test('are found in words that are joined', () => {
    const [joined, apart] = ['The on-call engineer', 'A call'].map(
      (text) => conceptsOf([wordsOf(text)]).notes[0]!.get('oncall')!,
    )
    expect(joined).toBeGreaterThan(2 * apart!)
  })

  test('count most where the note speaks of them first', () => {
    const [early, late] = ['Alert came when the database failed', 'Database failed before any alert'].map(
      (text) => conceptsOf([wordsOf(text)]).notes[0]!.get('monitoring')!,
    )
    expect(early).toBeGreaterThan(late!)
  })

  test('that tell incidents from anything else, or have a name of their own, are concepts of the vocabulary', () => {
    expect([...OPERATIONS, ...Object.keys(SPOKEN)].filter((name) => !Object.hasOwn(VOCABULARY, name))).toEqual([])
  })

  test('belong to one family each, which is no concept itself', () => {
    const inFamilies = Object.values(FAMILIES).flatMap((names) => names.split(' '))
    expect(inFamilies.toSorted()).toEqual(Object.keys(VOCABULARY).toSorted())
    expect(Object.keys(FAMILIES).filter((family) => family in VOCABULARY)).toEqual([])
  })

  test('each have a term, and no term twice', () => {
    for (const [name, { strong, weak }] of Object.entries(VOCABULARY)) {
      const terms = `${strong},${weak}`
        .split(',')
        .map((term) => term.trim())
        .filter(Boolean)
      expect(terms.length, name).toBeGreaterThan(0)
      expect(new Set(terms).size, name).toBe(terms.length)
    }
  })
})
