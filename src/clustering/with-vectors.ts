import { beside, type SparseRows } from './sparse-rows.ts'
import { noteVectors, type WordVectors } from './word-vectors/word-vectors.ts'
import type { Word } from './words.ts'

/** Of fewer notes it cannot be told what all have in common; more have enough words, and would take too long. */
const FEWEST = 12
const MOST = 600

type Meaning = {
  /** Rows of notes, of which the first is note number `first`, with what their words mean as further columns. */
  readonly add: (rows: SparseRows, first: number) => SparseRows
  /** The names of all columns: `*` and a number for the further ones. */
  readonly name: (names: readonly string[]) => readonly string[]
}

const NOTHING: Meaning = { add: (rows) => rows, name: (names) => names }

/**
 * What lets notes meet that say the same in other words: `bullied` and `harassed`.
 * @param share of a note's squared length that it takes, from 0 to 1.
 */
export function withVectors(
  notes: readonly (readonly Word[])[],
  vectors: WordVectors | undefined,
  share: number,
): Meaning {
  if (!vectors || share <= 0 || notes.length < FEWEST || notes.length > MOST) return NOTHING
  const values = noteVectors(notes, vectors)
  const dimensions = vectors.packed.steps.length
  return {
    add(rows, first) {
      const columns = Int32Array.from({ length: dimensions }, (_, d) => rows.width + d)
      const own = values.slice(first, first + rows.values.length)
      return beside(rows, { columns: own.map(() => columns), values: own, width: rows.width + dimensions }, share)
    },
    name: (names) => [...names, ...Array.from({ length: dimensions }, (_, d) => `*${d}`)],
  }
}
