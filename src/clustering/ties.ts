import type { Column } from './columns.ts'
import type { SparseRows } from './sparse-rows.ts'
import type { Tie } from './suggestion.ts'
import { gramsOf } from './tf-idf.ts'
import { SPOKEN } from './vocabulary.ts'
import type { Word } from './words.ts'

const MOST_TERMS = 3
const MOST_CONCEPTS = 2
/** A concept tells what a cluster is about when so many of its notes share it, and so much more often than the others. */
const COVERS = 0.5
const LIFT = 1.5

type Position = {
  words: readonly Word[]
  rows: SparseRows
  names: readonly string[]
  /** Which of the rows is the note's. */
  row: number
  /** The sum of the rows of its cluster, its own included. */
  sum: Float64Array
  closeness: number
}

/** What ties a note to its cluster: the features that it has in common with the others, as words of its own. */
export function tieOf({ words, rows, names, row, sum, closeness }: Position): Tie {
  const shared = new Map<string, number>()
  rows.columns[row]!.forEach((column, j) => {
    const value = rows.values[row]![j]!
    const score = value * (sum[column]! - value)
    if (score > 1e-9) shared.set(names[column]!, score)
  })
  const byWord = new Map<string, number>()
  for (const { stem, written } of words) {
    const score = [stem, ...gramsOf(stem)].reduce((total, name) => total + (shared.get(name) ?? 0), 0)
    const term = /\p{Lu}/u.test(written.slice(1)) ? written : written.toLowerCase()
    if (score > 0) byWord.set(term, Math.max(byWord.get(term) ?? 0, score))
  }
  const concepts = [...shared]
    .filter(([name]) => name.startsWith('^'))
    .map(([name, score]) => [name.slice(1), score] as const)
  return { terms: best([...byWord], MOST_TERMS), about: best(concepts, MOST_CONCEPTS).map(spoken), closeness }
}

/** What at least half of the notes of a cluster are about, and not just as many of the others. */
export function aboutOf({ rows, names, entries, fit }: Column, members: readonly number[]): string[] {
  if (members.length < 2 || fit === 0) return []
  const [inside, everywhere] = [
    holders(rows, names, members),
    holders(
      rows,
      names,
      entries.map((_, i) => i),
    ),
  ]
  const others = entries.length - members.length
  const found = [...inside].flatMap(([name, count]) => {
    const share = count / members.length
    const elsewhere = others > 0 ? (everywhere.get(name)! - count) / others : 0
    return share >= COVERS && share > LIFT * elsewhere ? [[name.slice(1), share - elsewhere] as const] : []
  })
  return best(found, MOST_CONCEPTS).map(spoken)
}

/** In how many of these rows each concept stands. */
function holders(rows: SparseRows, names: readonly string[], of: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const i of of)
    for (const column of rows.columns[i]!) {
      const name = names[column]!
      if (name.startsWith('^')) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  return counts
}

function best(scored: readonly (readonly [string, number])[], most: number): string[] {
  return [...scored]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([name]) => name)
}

/** The name of a concept as people say it. */
function spoken(concept: string): string {
  return SPOKEN[concept] ?? concept.replaceAll('_', ' ')
}
