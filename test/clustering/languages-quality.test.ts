import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { suggestClusters } from '../../src/clustering/index.ts'
import { type LabelledNote, scoreSession } from '../bench/clusters.ts'
import { draws } from './random-notes.ts'

const folder = new URL('../fixtures/languages/', import.meta.url)
const sessionOf = (name: string): LabelledNote[] => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))

/** Agreement with the groups made by hand, their number free or told; each is met with some room to spare. */
const LEAST: Record<string, { free: number; told: number }> = {
  arabic: { free: 0.65, told: 0.75 },
  chinese: { free: 0.5, told: 0.45 },
  french: { free: 0.6, told: 0.5 },
  german: { free: 0.5, told: 0.45 },
  italian: { free: 0.6, told: 0.55 },
  japanese: { free: 0.6, told: 0.55 },
  korean: { free: 0.55, told: 0.35 },
  polish: { free: 0.5, told: 0.35 },
  portuguese: { free: 0.55, told: 0.5 },
  russian: { free: 0.6, told: 0.5 },
  spanish: { free: 0.7, told: 0.45 },
  thai: { free: 0.59, told: 0.5 },
  turkish: { free: 0.5, told: 0.35 },
  'english-german': { free: 0.7, told: 0.7 },
  'english-japanese': { free: 0.8, told: 0.75 },
}

describe('suggested clusters in many languages', () => {
  for (const [name, { free, told }] of Object.entries(LEAST)) {
    test(`${name.replace('-', ' and ')} notes are grouped much as by hand`, () => {
      const score = scoreSession(sessionOf(name))
      expect(score.free.ari).toBeGreaterThan(free)
      expect(score.given.ari).toBeGreaterThan(told)
    })

    test(`${name.replace('-', ' and ')} notes give the same clusters in any order`, () => {
      const notes = sessionOf(name).map(({ text }, i) => ({ id: `n${i}`, text }))
      const groups = (given: typeof notes) => suggestClusters(given).clusters.map(({ noteIds }) => [...noteIds].sort())
      const { shuffled } = draws(3)
      for (let round = 0; round < 3; round += 1) expect(groups(shuffled(notes))).toEqual(groups(notes))
    })
  }

  for (const name of ['english-german', 'english-japanese']) {
    test(`notes that share a name come together, ${name.replace('-', ' or ')}`, () => {
      const notes = sessionOf(name).map(({ text }, i) => ({ id: `n${i}`, text }))
      const { clusters } = suggestClusters(notes)
      for (const shared of ['checkout-api', 'Kafka', 'PagerDuty', 'Statuspage']) {
        const withIt = notes.filter(({ text }) => text.includes(shared)).map(({ id }) => id)
        const home = clusters.find(({ noteIds }) => noteIds.includes(withIt[0]!))!
        expect([shared, withIt.filter((id) => !home.noteIds.includes(id))]).toEqual([shared, []])
      }
    })
  }
})
