import type { Column } from './columns.ts'
import { meaningsOf } from './lexicon.ts'
import type { SparseRows } from './sparse-rows.ts'
import type { Tie } from './suggestion.ts'
import { gramsOf } from './tf-idf.ts'
import { SPOKEN } from './vocabulary.ts'
import type { Word } from './words.ts'

const MOST_TERMS = 3
const MOST_CONCEPTS = 2
/** A concept tells what a cluster is about when more of its notes than this share it, and so much more often than the others. */
const COVERS = 0.5
const LIFT = 1.5
/** A note clearly speaks of a concept with one strong term or two weak ones. */
const CLEARLY = 0.8
/** Notes about anything mention these. */
const TOO_GENERAL: ReadonlySet<string> = new Set(['duration', 'luck', 'planning'])

export type About = {
  /** What people call it. */
  readonly name: string
  /** Which of the cluster's notes are about it, by their place in it. */
  readonly notes: readonly number[]
}

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

/** What most of the notes of a cluster are clearly about, and not just as many of the others. */
export function aboutOf(column: Column, members: readonly number[]): About[] {
  if (members.length < 2 || column.fit === 0) return []
  const said = saidOf(column)
  const others = said.length - members.length
  const concepts = new Set(members.flatMap((i) => [...said[i]!]))
  const found = [...concepts].flatMap((concept) => {
    const notes = members.flatMap((i, at) => (said[i]!.has(concept) ? [at] : []))
    const share = notes.length / members.length
    const elsewhere = others > 0 ? (said.filter((own) => own.has(concept)).length - notes.length) / others : 0
    const isTelling = share > COVERS && share > LIFT * elsewhere && !TOO_GENERAL.has(concept)
    return isTelling ? [{ concept, notes, score: share - elsewhere }] : []
  })
  return found
    .sort((a, b) => b.score - a.score || (a.concept < b.concept ? -1 : 1))
    .slice(0, MOST_CONCEPTS)
    .map(({ concept, notes }) => ({ name: spoken(concept), notes }))
}

const known = new WeakMap<Column, readonly ReadonlySet<string>[]>()

/** Of each note the concepts that it clearly speaks of. */
function saidOf(column: Column): readonly ReadonlySet<string>[] {
  const before = known.get(column)
  if (before) return before
  const said = column.entries.map(({ words }) => {
    const weights = new Map<string, number>()
    for (const { meanings } of meaningsOf(words))
      for (const { concept, weight } of meanings) weights.set(concept, (weights.get(concept) ?? 0) + weight)
    return new Set([...weights].flatMap(([concept, weight]) => (weight >= CLEARLY ? [concept] : [])))
  })
  known.set(column, said)
  return said
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
