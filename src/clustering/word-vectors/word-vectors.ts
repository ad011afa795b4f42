import type { Word } from '../words.ts'
import { fromBytes, type PackedVectors, unpack } from './packed.ts'

export type WordVectors = { readonly packed: PackedVectors; readonly numberOf: ReadonlyMap<string, number> }

/** Of smooth inverse frequency weights a / (a + p(word)) (Arora, Liang & Ma 2017). */
const FREQUENT = 1e-3
/** Zipf's law: the word of rank r makes up about this share of a text, divided by r. */
const FIRST_SHARE = 0.1

/** Reads what `buildVectors` made. */
export function readVectors(bytes: Uint8Array): WordVectors {
  const packed = fromBytes(bytes)
  return { packed, numberOf: new Map(packed.stems.map((stem, i) => [stem, i])) }
}

/**
 * What each note is about: the mean of its words' vectors, weighted by how rare they are among the notes and in English, less
 * what all notes have in common, at length 1. Zeros for a note whose words are all unknown.
 */
export function noteVectors(notes: readonly (readonly Word[])[], { packed, numberOf }: WordVectors): Float64Array[] {
  const counts = notes.map((words) => countKnown(words, numberOf))
  const noteCount = new Map<number, number>()
  for (const count of counts) for (const word of count.keys()) noteCount.set(word, (noteCount.get(word) ?? 0) + 1)
  const weighted = new Map<number, Float64Array>()
  for (const [word, df] of noteCount) {
    const idf = Math.log((1 + notes.length) / (1 + df)) + 1
    const rarity = FREQUENT / (FREQUENT + FIRST_SHARE / (word + 1))
    const vector = unpack(packed, word)
    for (let d = 0; d < vector.length; d += 1) vector[d]! *= idf * rarity
    weighted.set(word, vector)
  }
  const sums = counts.map((count) => {
    const sum = new Float64Array(packed.steps.length)
    for (const [word, tf] of count) addTo(sum, weighted.get(word)!, 1 + Math.log(tf))
    return sum
  })
  return unitLength(centred(sums))
}

function countKnown(words: readonly Word[], numberOf: ReadonlyMap<string, number>): Map<number, number> {
  const count = new Map<number, number>()
  for (const { stem, position } of words) {
    const word = position === null ? undefined : numberOf.get(stem)
    if (word !== undefined) count.set(word, (count.get(word) ?? 0) + 1)
  }
  return count
}

/** Less the mean of the rows that are not zero; those that are stay so. */
function centred(rows: readonly Float64Array[]): Float64Array[] {
  const told = rows.filter((row) => row.some((value) => value !== 0))
  const mean = new Float64Array(rows[0]?.length ?? 0)
  for (const row of told) addTo(mean, row, 1 / told.length)
  return rows.map((row) => (row.some((value) => value !== 0) ? row.map((value, d) => value - mean[d]!) : row))
}

function unitLength(rows: readonly Float64Array[]): Float64Array[] {
  return rows.map((row) => {
    let square = 0
    for (let d = 0; d < row.length; d += 1) square += row[d]! * row[d]!
    const length = Math.sqrt(square)
    return length > 1e-9 ? row.map((value) => value / length) : row.map(() => 0)
  })
}

function addTo(sum: Float64Array, row: Float64Array, factor: number): void {
  for (let d = 0; d < sum.length; d += 1) sum[d]! += factor * row[d]!
}
