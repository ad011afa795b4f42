import { type Concepts, conceptsOf } from './concepts.ts'
import { type Settings, SHIPPED } from './settings.ts'
import { beside, type SparseRows, sparseRows, unitLength } from './sparse-rows.ts'
import { tfIdf } from './tf-idf.ts'
import type { Word } from './words.ts'

export type Features = {
  /** One to a note, at length 1: how much each feature counts in it. */
  readonly rows: SparseRows
  /** What each column stands for: a stem, `~` and a run of letters, or `^` and a concept. */
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
  const { rows: conceptRows, names: conceptNames } = conceptColumns(concepts, rows.width)
  return { rows: beside(rows, conceptRows, settings.conceptShare * fit), names: [...names, ...conceptNames], fit }
}

/** Concepts as further columns, with the same idf as words have. */
function conceptColumns({ notes }: Concepts, before: number): { rows: SparseRows; names: string[] } {
  const noteCount = new Map<string, number>()
  for (const concepts of notes) for (const name of concepts.keys()) noteCount.set(name, (noteCount.get(name) ?? 0) + 1)
  const names = [...noteCount.keys()]
  const columnOf = new Map(names.map((name, i) => [name, before + i]))
  const rows = notes.map((concepts) => {
    const row = new Map<number, number>()
    for (const [name, weight] of concepts) {
      const idf = Math.log((1 + notes.length) / (1 + noteCount.get(name)!)) + 1
      row.set(columnOf.get(name)!, weight * idf)
    }
    return row
  })
  return { rows: unitLength(sparseRows(rows, before + names.length)), names: names.map((name) => `^${name}`) }
}
