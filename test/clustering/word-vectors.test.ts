import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { type Suggestion, suggestClusters } from '../../src/clustering/index.ts'
import { association } from '../../src/clustering/word-vectors/association.ts'
import { bagsOf } from '../../src/clustering/word-vectors/bags.ts'
import { eigenvectors } from '../../src/clustering/word-vectors/eigenvectors.ts'
import { loadVectors } from '../../src/clustering/word-vectors/load-vectors.ts'
import { fromBytes, pack, toBytes, unpack } from '../../src/clustering/word-vectors/packed.ts'
import { vectorBytes } from '../../src/clustering/word-vectors/plugin.ts'
import { noteVectors, readVectors } from '../../src/clustering/word-vectors/word-vectors.ts'
import { readSynsets } from '../../src/clustering/word-vectors/wordnet.ts'
import { wordsOf } from '../../src/clustering/words.ts'

const bytes = await vectorBytes()
const vectors = readVectors(bytes)

/** The last one says what the first two say, in none of their words. */
const RETROSPECTIVE = [
  'Our doctor was sick',
  'The doctor saw a sick person',
  'The ship left the harbour at dawn',
  'Ship stuck in the harbour',
  'No ship in the harbour on Sunday',
  'The soup was too salty',
  'Soup again, and salty',
  'Bread with the soup',
  'A new song for the choir',
  'The choir sang the wrong song',
  'Rain in the mountains',
  'Snow and rain on the mountain',
  'The physician was ill',
]

/** How like two texts are, from -1 to 1, among notes about other things. */
function likeness(one: string, other: string): number {
  const others = ['The invoice was wrong', 'Rain in the mountains', 'A song on the radio', 'Soup with bread']
  const [a, b] = noteVectors(
    [one, other, ...others].map((text) => wordsOf(text)),
    vectors,
  )
  return a!.reduce((sum, value, d) => sum + value * b![d]!, 0)
}

describe('the dictionary', () => {
  const noun = [
    '  1 Terms of use  ',
    '00000010 03 n 02 outage 0 power_failure 0 001 @ 00000020 n 0000 | the lights are out; "the outage was long"  ',
    '00000020 03 n 01 trouble 0 000 | something is wrong  ',
    '',
  ].join('\n')

  test('is read as meanings that point to each other', () => {
    expect(readSynsets({ noun, verb: '', adj: '', adv: '' })).toEqual([
      {
        lemmas: ['outage', 'power_failure'],
        definition: 'the lights are out; ',
        examples: '"the outage was long"  ',
        pointers: [{ symbol: '@', target: 1 }],
      },
      { lemmas: ['trouble'], definition: 'something is wrong  ', examples: '', pointers: [] },
    ])
  })

  test('words met too seldom to be placed are left out', () => {
    const often = Array.from({ length: 8 }, (_, i) => ({
      lemmas: ['outage'],
      definition: `power ${i === 0 ? 'lantern' : ''}`,
      examples: '',
      pointers: [],
    }))
    expect(bagsOf(often).stems).toEqual(['outag', 'power'])
  })

  test('only words that meet more often than by chance are associated', () => {
    const bag = (...words: number[]) => ({ words: Int32Array.from(words), weights: Float64Array.from(words, () => 1) })
    const apart = Array.from({ length: 40 }, (_, i) => bag(2 + (i % 8), 2 + ((i + 1 + Math.floor(i / 8)) % 8)))
    const { columns } = association([bag(0, 1), bag(0, 1), ...apart], 10)
    expect(columns.slice(0, 2).map((row) => [...row])).toEqual([[1], [0]])
  })
})

describe('the decomposition', () => {
  test('finds the eigenvectors of a small matrix, the largest value first', () => {
    const found = eigenvectors([Float64Array.of(2, 1), Float64Array.of(1, 2)])
    expect(found.map(({ value }) => Number(value.toFixed(9)))).toEqual([3, 1])
    expect(found.map(({ vector }) => Math.abs(Number((vector[0]! / vector[1]!).toFixed(9))))).toEqual([1, 1])
  })
})

describe('packed word vectors', () => {
  const packed = pack(['alert', 'backup'], { values: Float32Array.of(3, -1, 0.2, -0.05, 1, 3, -0.1, 0.1), width: 4 })

  test('come back as they were packed', () => {
    expect(fromBytes(toBytes(packed))).toEqual(packed)
  })

  test('keep the sign of each number and whether it is large', () => {
    const [steps, alert] = [packed.steps, unpack(packed, 0)]
    expect(Array.from(alert, (value, d) => value / steps[d]!)).toEqual([1.5, -0.5, 1.5, -0.5])
  })

  test('that were cut off are refused', () => {
    expect(() => fromBytes(toBytes(packed).subarray(0, -1))).toThrow('These are no word vectors, or not all of them.')
    expect(() => fromBytes(new TextEncoder().encode('<html>'))).toThrow('These are no word vectors')
  })
})

describe('what words mean', () => {
  test('brings notes near that say the same in other words', () => {
    expect(likeness('The physician was ill', 'Our doctor is sick')).toBeGreaterThan(0.3)
    expect(likeness('The physician was ill', 'The ship left the harbour')).toBeLessThan(0.1)
  })

  test('is nothing for a note of unknown words', () => {
    const [unknown] = noteVectors([wordsOf('Qwxz blorptic'), wordsOf('The doctor is sick')], vectors)
    expect(unknown!.every((value) => value === 0)).toBe(true)
  })

  const notes = RETROSPECTIVE.map((text, i) => ({ id: `n${i}`, text }))

  test('brings a note closer to those that say the same in other words', () => {
    const pinned = Object.fromEntries(['n0', 'n1', 'n12'].map((id) => [id, 'illness']))
    const closeness = ({ clusters }: Suggestion) => clusters.find(({ id }) => id === 'illness')!.ties.n12!.closeness
    expect(closeness(suggestClusters(notes, { pinned }))).toBeLessThan(0.01)
    expect(closeness(suggestClusters(notes, { pinned, vectors }))).toBeGreaterThan(0.01)
  })

  test('changes nothing where notes are in another language', () => {
    const german = ['Der Arzt war krank', 'Das Schiff ist im Hafen', 'Die Sicherung fehlte', 'Der Alarm kam zu spät']
    const many = Array.from({ length: 16 }, (_, i) => ({ id: `n${i}`, text: `${german[i % 4]} bei Team ${i}` }))
    expect(suggestClusters(many, { vectors })).toEqual(suggestClusters(many))
  })
})

describe('loading', () => {
  test('gives what is served, and nothing where it is missing or broken', async () => {
    const served: Record<string, Uint8Array> = { '/word-vectors.bin': bytes, '/broken.bin': bytes.subarray(0, 999) }
    const server = createServer((request, response) => {
      const body = served[request.url!]
      response.statusCode = body ? 200 : 404
      response.end(body)
    })
    await new Promise<void>((resolve) => server.listen(0, resolve))
    const at = `http://localhost:${(server.address() as AddressInfo).port}`
    expect(await loadVectors(`${at}/word-vectors.bin`)).toEqual(vectors)
    expect(await loadVectors(`${at}/broken.bin`)).toBeUndefined()
    expect(await loadVectors(`${at}/missing.bin`)).toBeUndefined()
    await new Promise((resolve) => server.close(resolve))
    expect(await loadVectors(`${at}/word-vectors.bin`)).toBeUndefined()
  })
})
