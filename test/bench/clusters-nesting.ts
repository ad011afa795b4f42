import { suggestClusters } from '../../src/clustering/index.ts'
import { clusterNames, type LabelledNote, notesOf } from './clusters.ts'
import { bySource, type Sessions } from './clusters-sessions.ts'
import { VECTORS } from './clusters-vectors.ts'
import { printTable } from './table.ts'

const SETTINGS = Array.from({ length: 11 }, (_, step) => step / 10)

type Nesting = { readonly pairs: number; readonly broken: number; readonly counts: readonly number[] }

/** Prints whether the slider only parts clusters on its way to more of them: no two notes may come together again. */
export function printNesting({ own, given }: Sessions): void {
  const all = [...bySource([...own.map((session) => ({ ...session, source: 'own sessions' })), ...given])]
  const rows = all.map(([source, sessions]) => {
    const nestings = sessions.map(({ notes }) => nestingOf(notes))
    const sum = (value: (nesting: Nesting) => number) => nestings.reduce((total, each) => total + value(each), 0)
    const clustersAt = (step: number) => sum(({ counts }) => counts[step]!) / nestings.length
    const ends = [clustersAt(0), clustersAt(SETTINGS.length >> 1), clustersAt(SETTINGS.length - 1)]
    return [source, sessions.length, ...ends, (100 * sum(({ broken }) => broken)) / sum(({ pairs }) => pairs)]
  })
  printTable(
    `The slider in ${SETTINGS.length} settings: pairs of notes in one cluster that the setting before, with fewer, has apart`,
    [
      ...['source', 'sessions'].map((name) => ({ name })),
      ...['clusters at 0', 'at .5', 'at 1'].map((name) => ({ name, digits: 1 })),
      { name: 'not nested %', digits: 2 },
    ],
    rows,
  )
}

function nestingOf(session: readonly LabelledNote[]): Nesting {
  const notes = notesOf(session)
  const suggestions = SETTINGS.map((granularity) => suggestClusters(notes, { granularity, vectors: VECTORS }))
  const settings = suggestions.map((suggestion) => clusterNames(notes, suggestion))
  let [pairs, broken] = [0, 0]
  for (let step = 1; step < settings.length; step += 1) {
    const [coarse, fine] = [settings[step - 1]!, settings[step]!]
    for (let i = 0; i < notes.length; i += 1)
      for (let j = 0; j < i; j += 1) {
        if (fine[i] !== fine[j]) continue
        pairs += 1
        if (coarse[i] !== coarse[j]) broken += 1
      }
  }
  return { pairs, broken, counts: suggestions.map(({ clusters }) => clusters.length) }
}
