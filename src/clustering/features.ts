import { type Concepts, conceptsOf } from './concepts.ts'
import { type Settings, SHIPPED } from './settings.ts'
import { beside, type SparseRows, sparseRows, unitLength } from './sparse-rows.ts'
import { tfIdf } from './tf-idf.ts'
import type { Word } from './words.ts'

export type Features = {
  /** One to a note, at length 1: how much each feature counts in it. */
  readonly rows: SparseRows
  /** What each column stands for: a stem, `~` and a run of letters, `^` and a concept, or `>` and a family of these. */
  readonly names: readonly string[]
  /** How well the vocabulary of incidents fits the notes, from 0 to 1. */
  readonly fit: number
}

/** What notes are compared by: their words, and what they are about where the vocabulary knows that. */
export function featuresOf(notes: readonly (readonly Word[])[], settings: Settings = SHIPPED): Features {
  const concepts = conceptsOf(notes, settings.fading)
  const { fit } = concepts
  const { rows, names } = tfIdf(notes, settings.commonness * fit, settings.gramWeight)
  if (fit === 0) return { rows, names, fit }
  const { rows: conceptRows, names: conceptNames } = conceptColumns(concepts, settings.family, rows.width)
  return { rows: beside(rows, conceptRows, settings.conceptShare * fit), names: [...names, ...conceptNames], fit }
}

/** Concepts and their families as further columns, with the same idf as words have. */
function conceptColumns(
  { notes, families }: Concepts,
  family: number,
  before: number,
): { rows: SparseRows; names: string[] } {
  const counted = notes.map((concepts, i) => [...named('^', concepts, 1), ...named('>', families[i]!, family)])
  const noteCount = new Map<string, number>()
  for (const row of counted) for (const [name] of row) noteCount.set(name, (noteCount.get(name) ?? 0) + 1)
  const names = [...noteCount.keys()]
  const columnOf = new Map(names.map((name, i) => [name, before + i]))
  const idf = (name: string) => Math.log((1 + notes.length) / (1 + noteCount.get(name)!)) + 1
  const rows = counted.map((row) => new Map(row.map(([name, weight]) => [columnOf.get(name)!, weight * idf(name)])))
  return { rows: unitLength(sparseRows(rows, before + names.length)), names }
}

function named(sign: string, weights: ReadonlyMap<string, number>, factor: number): [string, number][] {
  return [...weights].map(([name, weight]) => [sign + name, factor * weight])
}
