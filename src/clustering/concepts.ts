import { meaningsOf } from './lexicon.ts'
import { SHIPPED } from './settings.ts'
import { FAMILIES, OPERATIONS } from './vocabulary.ts'
import type { Word } from './words.ts'

/** Saying a thing three times does not make it three times as true. */
const MOST = 1.5
const FAMILY_OF = new Map(
  Object.entries(FAMILIES).flatMap(([family, all]) => all.split(' ').map((name) => [name, family])),
)
/** From this weight on a note is taken to speak of running systems. */
const TELLING = 0.5
/** The vocabulary counts from this share of such notes, and fully from that one. */
const FITS_FROM = 0.38
const FITS_FULLY = 0.48

export type Concepts = {
  /** For each note the concepts it speaks of, and how much. */
  readonly notes: readonly ReadonlyMap<string, number>[]
  /** For each note the families of these. */
  readonly families: readonly ReadonlyMap<string, number>[]
  /**
   * How well the vocabulary fits the notes, from 0 (its concepts are chance and would do harm) to 1: by the share of
   * notes that speak of running systems.
   */
  readonly fit: number
}

/** What notes are about, so that "nobody was paged" and "the alert was muted" meet. */
export function conceptsOf(notes: readonly (readonly Word[])[], fading: number = SHIPPED.fading): Concepts {
  const found = notes.map((words) => conceptsOfNote(words, fading))
  const telling = found.filter((concepts) =>
    [...concepts].some(([name, weight]) => OPERATIONS.has(name) && weight >= TELLING),
  ).length
  const share = telling / Math.max(notes.length, 1)
  return {
    notes: found,
    families: found.map(familiesOf),
    fit: Math.min(Math.max((share - FITS_FROM) / (FITS_FULLY - FITS_FROM), 0), 1),
  }
}

/** A term of several concepts counts a part for each. */
function conceptsOfNote(words: readonly Word[], fading: number): Map<string, number> {
  const found = new Map<string, number>()
  let position = 0
  for (const { meanings, length } of meaningsOf(words)) {
    for (const { concept, weight } of meanings) {
      const share = (weight / meanings.length) * Math.exp(-fading * position)
      found.set(concept, (found.get(concept) ?? 0) + share)
    }
    position += length
  }
  return new Map([...found].map(([name, weight]) => [name, Math.min(weight, MOST)]))
}

function familiesOf(concepts: ReadonlyMap<string, number>): Map<string, number> {
  const families = new Map<string, number>()
  for (const [name, weight] of concepts) {
    const family = FAMILY_OF.get(name)!
    families.set(family, (families.get(family) ?? 0) + weight)
  }
  return families
}
