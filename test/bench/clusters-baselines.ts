import { kmeans } from 'ml-kmeans'
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js'
import type { NoteText } from '../../src/clustering/index.ts'
import type { Grouping, Suggest } from './clusters.ts'
import type { ScikitLearn } from './scikit-learn.ts'

/** What one writes first: the TF-IDF of natural as it is, and one k-means of it into √(n/2) clusters. */
export const naive: Suggest = (notes) => {
  const tfIdf = new TfIdf()
  for (const { text } of notes) tfIdf.addDocument(text)
  const terms = notes.map((_, i) => tfIdf.listTerms(i))
  const columnOf = new Map([...new Set(terms.flat().map(({ term }) => term))].map((term, i) => [term, i]))
  const rows = terms.map((ofNote) => {
    const row = new Array<number>(columnOf.size).fill(0)
    for (const { term, tfidf } of ofNote) row[columnOf.get(term)!] = tfidf
    return row
  })
  return suggestionOf(notes, kmeans(rows, Math.round(Math.sqrt(notes.length / 2)), { seed: 1 }).clusters)
}

/** TF-IDF, LSA, k-means and silhouette as scikit-learn has them. */
export function withScikitLearn(scikit: ScikitLearn): Suggest {
  return async (notes) => {
    const clustered = await scikit.cluster(notes.map(({ text }) => text))
    return suggestionOf(notes, clustered?.labels ?? [])
  }
}

/** Clusters without names, from the number of its cluster for each note. */
function suggestionOf(notes: readonly NoteText[], numbers: readonly number[]): Grouping {
  const members = new Map<number, string[]>()
  notes.forEach(({ id }, i) => {
    members.set(numbers[i]!, [...(members.get(numbers[i]!) ?? []), id])
  })
  return { clusters: [...members.values()].map((noteIds) => ({ id: `cluster-${noteIds[0]}`, noteIds })), ungrouped: [] }
}
