import { agreement } from '../clustering/agreement.ts'
import { draws } from '../clustering/random-notes.ts'
import { clusterNames, notesOf, shipped } from './clusters.ts'
import type { Session, Sessions } from './clusters-sessions.ts'
import { printTable } from './table.ts'

type Deal = (length: number, draw: ReturnType<typeof draws>) => { order: number[]; ids: number[] }

/** Prints for how many sessions the order of the notes changes the clusters, and for how many their ids do. */
export function printOrder({ own, given }: Sessions): void {
  const sessions = [...own, ...given]
  printTable(
    'The same notes once more',
    [...['what', 'sessions', 'differing'].map((name) => ({ name })), { name: 'ARI of both', digits: 3 }],
    [
      rowOf('shuffled (must be 0)', sessions, (length, draw) => ({
        order: draw.shuffled(upTo(length)),
        ids: upTo(length),
      })),
      rowOf('ids dealt anew', sessions, (length, draw) => ({ order: upTo(length), ids: draw.shuffled(upTo(length)) })),
    ],
  )
}

function rowOf(name: string, sessions: readonly Session[], deal: Deal): (string | number)[] {
  const agreements = sessions.map((session, seed) => {
    const notes = notesOf(session.notes)
    const { order, ids } = deal(notes.length, draws(seed))
    const other = order.map((at) => ({ id: notes[ids[at]!]!.id, text: notes[at]!.text }))
    const names = clusterNames(other, shipped(other))
    const inOldOrder = notes.map((_, at) => names[order.indexOf(at)]!)
    return agreement(inOldOrder, clusterNames(notes, shipped(notes))).ari
  })
  const mean = agreements.reduce((sum, ari) => sum + ari, 0) / agreements.length
  return [name, sessions.length, agreements.filter((ari) => ari < 1).length, mean]
}

function upTo(length: number): number[] {
  return Array.from({ length }, (_, i) => i)
}
