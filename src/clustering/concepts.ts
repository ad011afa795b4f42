import { type SparseRows, sparseRows, unitLength } from './sparse-rows.ts'
import { VOCABULARY } from './vocabulary.ts'
import { type Word, wordsOf } from './words.ts'

/** Share of a row's squared length that its concepts take when the vocabulary fits the notes. Set on labelled incident notes. */
const CONCEPT_SHARE = 0.2
const WEAK = 0.4
/** Saying a thing three times does not make it three times as true. */
const MOST = 1.5
/** The vocabulary counts from this share of notes that hold a strong term, and fully from that one: elsewhere it does harm. */
const FITS_FROM = 0.9
const FITS_FULLY = 0.96

export type ConceptRows = {
  readonly rows: SparseRows
  /** How well the vocabulary fits the notes, from 0 (it was not used) to 1. */
  readonly fit: number
}

/**
 * Adds what the notes are about to rows of what they say, so that "nobody was paged" and "the alert was muted" meet.
 * @param rows of length 1, one to a note.
 */
export function withConcepts(rows: SparseRows, notes: readonly (readonly Word[])[]): ConceptRows {
  const found = notes.map(conceptsOf)
  const strong = found.filter((concepts) => [...concepts.values()].some(({ sure }) => sure)).length
  const fit = Math.min(Math.max((strong / Math.max(notes.length, 1) - FITS_FROM) / (FITS_FULLY - FITS_FROM), 0), 1)
  if (fit === 0) return { rows, fit }

  const noteCount = new Map<string, number>()
  for (const concepts of found) for (const name of concepts.keys()) noteCount.set(name, (noteCount.get(name) ?? 0) + 1)
  const columnOf = new Map([...noteCount.keys()].map((name, i) => [name, rows.width + i]))
  const width = rows.width + columnOf.size
  const conceptRows = found.map((concepts) => {
    const row = new Map<number, number>()
    for (const [name, { weight }] of concepts) {
      const idf = Math.log((1 + notes.length) / (1 + noteCount.get(name)!)) + 1
      row.set(columnOf.get(name)!, Math.min(weight, MOST) * idf)
    }
    return row
  })
  return { rows: mixed(rows, unitLength(sparseRows(conceptRows, width)), CONCEPT_SHARE * fit), fit }
}

function mixed(rows: SparseRows, concepts: SparseRows, share: number): SparseRows {
  const scaled = (values: Float64Array, by: number) => values.map((value) => value * Math.sqrt(by))
  return unitLength({
    columns: rows.columns.map((columns, i) => Int32Array.of(...columns, ...concepts.columns[i]!)),
    values: rows.values.map((values, i) =>
      Float64Array.of(...scaled(values, 1 - share), ...scaled(concepts.values[i]!, share)),
    ),
    width: concepts.width,
  })
}

type Found = { weight: number; sure: boolean }

/** The concepts of a note. A term of several concepts counts a part for each; longer terms go first. */
function conceptsOf(words: readonly Word[]): Map<string, Found> {
  const stems = stemsInOrder(words)
  const found = new Map<string, Found>()
  const add = (name: string, weight: number, sure: boolean) => {
    const before = found.get(name)
    found.set(name, { weight: (before?.weight ?? 0) + weight, sure: sure || before?.sure === true })
  }
  for (let i = 0; i < stems.length; ) {
    let length = Math.min(LEXICON.longest, stems.length - i)
    while (length > 1 && !LEXICON.meanings.has(stems.slice(i, i + length).join(' '))) length -= 1
    const meanings = LEXICON.meanings.get(stems.slice(i, i + length).join(' ')) ?? []
    for (const { concept, weight } of meanings) add(concept, weight / meanings.length, weight === 1)
    i += length
  }
  return found
}

function stemsInOrder(words: readonly Word[]): string[] {
  return words.filter(({ position }) => position !== null).map(({ stem }) => stem)
}

type Meaning = { readonly concept: string; readonly weight: number }

const LEXICON = readVocabulary()

function readVocabulary(): { meanings: ReadonlyMap<string, readonly Meaning[]>; longest: number } {
  const meanings = new Map<string, Meaning[]>()
  let longest = 1
  const read = (terms: string, meaning: Meaning) => {
    for (const term of terms.split(',')) {
      const stems = stemsInOrder(wordsOf(term))
      if (stems.length === 0) continue
      longest = Math.max(longest, stems.length)
      const key = stems.join(' ')
      const known = meanings.get(key) ?? []
      if (!known.some(({ concept }) => concept === meaning.concept)) meanings.set(key, [...known, meaning])
    }
  }
  for (const [concept, { strong, weak }] of Object.entries(VOCABULARY)) {
    read(strong, { concept, weight: 1 })
    read(weak, { concept, weight: WEAK })
  }
  return { meanings, longest }
}
