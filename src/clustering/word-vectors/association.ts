import type { SparseRows } from '../sparse-rows.ts'
import type { Bag } from './bags.ts'

/** Makes long bags count less than their number of pairs, and more than short ones. */
const LENGTH_POWER = 0.75
/** Levy & Goldberg's context distribution smoothing: keeps rare words from seeming bound to each other. */
const SMOOTHING = 0.75
/** ln k of shifted PPMI, for k ≈ 7 negative samples. */
const SHIFT = 2

/**
 * How much more often two words meet than chance has it: pointwise mutual information ln p(a,b) / p(a)p(b)
 * (Church & Hanks 1990), positive, shifted and smoothed (Levy & Goldberg 2014; Levy, Goldberg & Dagan 2015). Made
 * symmetric by smoothing either word by half.
 */
export function association(bags: readonly Bag[], wordCount: number): SparseRows {
  const meetings = meetingsOf(bags, wordCount)
  const sums = meetings.values.map((row) => row.reduce((sum, value) => sum + value, 0))
  const total = sums.reduce((sum, value) => sum + value, 0)
  const smoothTotal = sums.reduce((sum, value) => sum + value ** SMOOTHING, 0)
  const chance = sums.map((sum) => (Math.log(sum / total) + Math.log(sum ** SMOOTHING / smoothTotal)) / 2)
  const rows = meetings.values.map((values, a) => {
    const met = meetings.columns[a]!
    const kept: number[] = []
    const information: number[] = []
    for (let j = 0; j < met.length; j += 1) {
      const more = Math.log(values[j]! / total) - chance[a]! - chance[met[j]!]! - SHIFT
      if (more > 0) {
        kept.push(met[j]!)
        information.push(more)
      }
    }
    return { columns: new Int32Array(kept), values: new Float64Array(information) }
  })
  return { columns: rows.map((row) => row.columns), values: rows.map((row) => row.values), width: wordCount }
}

/** How often each word meets each other one, as products of their weights in a bag. */
function meetingsOf(bags: readonly Bag[], wordCount: number): SparseRows {
  const bagsOfWord = Array.from({ length: wordCount }, () => ({ bags: [] as number[], weights: [] as number[] }))
  bags.forEach(({ words, weights }, b) => {
    const length = weights.reduce((sum, weight) => sum + weight, 0) ** LENGTH_POWER
    for (let j = 0; j < words.length; j += 1) {
      const of = bagsOfWord[words[j]!]!
      of.bags.push(b)
      of.weights.push(weights[j]! / length)
    }
  })
  const sum = new Float64Array(wordCount)
  const rows = bagsOfWord.map((of, word) => {
    const met: number[] = []
    for (let i = 0; i < of.bags.length; i += 1) {
      const { words, weights } = bags[of.bags[i]!]!
      const weight = of.weights[i]!
      for (let j = 0; j < words.length; j += 1) {
        const other = words[j]!
        if (sum[other] === 0) met.push(other)
        sum[other]! += weight * weights[j]!
      }
    }
    const columns = new Int32Array(met).sort().filter((other) => other !== word)
    const values = new Float64Array(columns.length)
    for (let j = 0; j < columns.length; j += 1) values[j] = sum[columns[j]!]!
    for (const other of met) sum[other] = 0
    return { columns, values }
  })
  return { columns: rows.map((row) => row.columns), values: rows.map((row) => row.values), width: wordCount }
}
