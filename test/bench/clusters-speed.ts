import type { NoteText } from '../../src/clustering/index.ts'
import { notesOf } from './clusters.ts'
import { openEngine } from './clusters-process.ts'
import type { Sessions } from './clusters-sessions.ts'
import { openScikitLearn } from './scikit-learn.ts'
import { printTable } from './table.ts'
import { median } from './timing.ts'
import { zipfNotes } from './zipf-notes.ts'

/** How often both cluster each size, after warm-up runs that do not count; for the largest they are warm from the others. */
const RUNS: readonly { count: number; runs: number; warmUps: number }[] = [
  { count: 50, runs: 7, warmUps: 2 },
  { count: 200, runs: 7, warmUps: 2 },
  { count: 1000, runs: 5, warmUps: 1 },
  { count: 5000, runs: 3, warmUps: 0 },
]
const MOST_MS = 60_000

/** Prints how long the engine and scikit-learn take for the same notes, in turns. */
export async function printSpeed(sessions: Sessions): Promise<void> {
  const engine = await openEngine()
  const scikit = openScikitLearn()
  const rows: (string | number)[][] = []
  for (const { count, runs, warmUps } of RUNS) {
    const notes = speedNotes(sessions, count)
    const texts = notes.map(({ text }) => text)
    const ours: number[] = []
    const theirs: number[] = []
    let clusters = 0
    for (let run = -warmUps; run < runs; run += 1) {
      const mine = await engine.suggest(notes)
      // Where one run takes many seconds, one is enough.
      const enough = theirs.some((ms) => ms > MOST_MS / 10)
      const other = enough ? null : await scikit?.cluster(texts, MOST_MS)
      clusters = mine.clusters
      if (run < 0) continue
      ours.push(mine.ms)
      if (other) theirs.push(other.ms)
    }
    const none = scikit ? `over ${MOST_MS / 1000} s` : 'not installed'
    const beside = theirs.length > 0 ? [median(theirs), median(ours) / median(theirs)] : [none, '–']
    rows.push([count, median(ours), ...beside, clusters])
  }
  scikit?.close()
  engine.close()
  printTable(
    `Time of a suggestion beside scikit-learn${scikit ? ` ${scikit.version}` : ''} (TF-IDF, LSA, k-means for k = 2..25, silhouette; one thread), median`,
    [
      { name: 'notes' },
      { name: 'ours ms', digits: 1 },
      { name: 'scikit-learn ms', digits: 1 },
      { name: 'ratio', digits: 2 },
      { name: 'our clusters' },
    ],
    rows,
  )
}

/** The first notes of the smallest big set of questions that has so many, or notes made of words as uneven as people's. */
export function speedNotes({ big }: Sessions, count: number): NoteText[] {
  const enough = big.filter(({ name, notes }) => name.startsWith('big_stackoverflow') && notes.length >= count)
  const smallest = enough.sort((a, b) => a.notes.length - b.notes.length)[0]
  return smallest ? notesOf(smallest.notes.slice(0, count)) : zipfNotes(count)
}
