import { rarityOf } from './common-words.ts'
import { isSyllabic, isUnspaced } from './scripts.ts'
import { type Settings, SHIPPED } from './settings.ts'
import { type SparseRows, sparseRows, unitLength } from './sparse-rows.ts'
import type { Word } from './words.ts'

const GRAM_LENGTH = 4
/** Where one word ends in Chinese is often a guess, so pairs of characters count across the end as well. */
const HAN_PAIR = /^\p{sc=Han}{2}$/u

export type TfIdf = {
  readonly rows: SparseRows
  /** What each column stands for: a stem, or `~` and a run of letters. */
  readonly names: readonly string[]
}

/**
 * One row a note, one column a stem or run of letters: (1 + ln tf) · idf with idf = ln((1 + n) / (1 + df)) + 1
 * (the smooth form of scikit-learn's TfidfVectorizer), at length 1.
 * @param commonness how much less a common English word weighs than a rare one, from 0 (as much) to 1.
 * @param gramWeight weight of a run of letters beside that of a whole word.
 */
export function tfIdf(
  notes: readonly (readonly Word[])[],
  commonness: number,
  gramWeight: number = SHIPPED.gramWeight,
): TfIdf {
  const columnOf = new Map<string, number>()
  const counts = notes.map((words) => countFeatures(words, columnOf, { commonness, gramWeight }))
  const noteCount = new Float64Array(columnOf.size)
  for (const count of counts) for (const column of count.keys()) noteCount[column]! += 1
  const idf = noteCount.map((df) => Math.log((1 + notes.length) / (1 + df)) + 1)
  const rows = counts.map((count) => {
    const row = new Map<number, number>()
    for (const [column, { tf, weight }] of count) row.set(column, weight * (1 + Math.log(tf)) * idf[column]!)
    return row
  })
  return { rows: unitLength(sparseRows(rows, columnOf.size)), names: [...columnOf.keys()] }
}

type Feature = { tf: number; weight: number }

function countFeatures(
  words: readonly Word[],
  columnOf: Map<string, number>,
  { commonness, gramWeight }: Pick<Settings, 'commonness' | 'gramWeight'>,
): Map<number, Feature> {
  const count = new Map<number, Feature>()
  const add = (name: string, weight: number) => {
    const column = columnOf.get(name) ?? columnOf.size
    columnOf.set(name, column)
    const feature = count.get(column)
    if (feature) {
      feature.tf += 1
      feature.weight = Math.max(feature.weight, weight)
    } else count.set(column, { tf: 1, weight })
  }
  words.forEach(({ stem, written, position }, i) => {
    const weight = 1 - commonness * (1 - rarityOf(stem))
    add(stem, weight)
    for (const gram of gramsOf(stem)) add(gram, weight * gramWeight)
    const next = words[i + 1]
    const seam = `${written.slice(-1)}${next?.written[0]}`
    if (next && next.position === position! + 1 && HAN_PAIR.test(seam)) add(`~${seam}`, gramWeight)
  })
  return count
}

/** Runs of four letters with the word's ends marked; of two in scripts where two letters are a word. */
export function gramsOf(stem: string): string[] {
  const letters = isUnspaced(stem) ? [...stem] : ['<', ...stem, '>']
  const length = isSyllabic(stem) ? 2 : GRAM_LENGTH
  const grams: string[] = []
  for (let i = 0; i + length <= letters.length; i += 1) grams.push(`~${letters.slice(i, i + length).join('')}`)
  return grams
}
