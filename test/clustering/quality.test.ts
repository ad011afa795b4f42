import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type LabelledNote, scoreSession } from '../bench/clusters.ts'
import { agreement } from './agreement.ts'

const folder = new URL('../fixtures/clusters/', import.meta.url)

/** Below these the suggestions would no longer be worth a facilitator's time; each is met with some room to spare. */
const LEAST: Record<string, { ari: number; bcubed: number }> = {
  'checkout-outage': { ari: 0.85, bcubed: 0.9 },
  'retro-release': { ari: 0.8, bcubed: 0.85 },
  'search-latency': { ari: 0.5, bcubed: 0.7 },
}

describe('agreement with people who grouped the notes by hand', () => {
  for (const [name, least] of Object.entries(LEAST)) {
    test(`${name} is grouped much as by hand`, () => {
      const session: LabelledNote[] = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
      const { free, given } = scoreSession(session)
      for (const score of [free, given]) {
        expect(score.ari).toBeGreaterThan(least.ari)
        expect(score.bcubed).toBeGreaterThan(least.bcubed)
      }
    })
  }
})

describe('the measure itself', () => {
  test('is 1 for the same partition under other names', () => {
    expect(agreement(['x', 'x', 'y', 'z'], ['1', '1', '2', '3'])).toEqual({ ari: 1, bcubed: 1 })
  })

  test('gives what the formulas give by hand', () => {
    // 6 notes: pairs together in both 2, found 3, wanted 6; expected 3·6/15.
    const { ari, bcubed } = agreement(['a', 'a', 'b', 'b', 'c', 'c'], ['x', 'x', 'x', 'y', 'y', 'y'])
    expect(ari).toBeCloseTo((2 - 1.2) / (4.5 - 1.2), 12)
    expect(bcubed).toBeCloseTo((2 * (5 / 6) * (5 / 9)) / (5 / 6 + 5 / 9), 12)
  })

  test('leaving every note alone earns no agreement over pairs', () => {
    expect(agreement(['a', 'b', 'c', 'd'], ['x', 'x', 'y', 'y']).ari).toBe(0)
  })
})
