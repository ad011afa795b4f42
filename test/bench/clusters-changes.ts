import { type NoteText, suggestClusters } from '../../src/clustering/index.ts'
import { draws } from '../clustering/random-notes.ts'
import type { Grouping } from './clusters.ts'
import { clusterNames, type LabelledNote } from './clusters.ts'
import { bySource, type Sessions } from './clusters-sessions.ts'
import { VECTORS } from './clusters-vectors.ts'

const UNGROUPED = 'ungrouped'

/** Suggests clusters and asks for those of an earlier suggestion to be kept. */
export function suggestAfter(notes: readonly NoteText[], before: Grouping): Grouping {
  const previous = Object.fromEntries(before.clusters.flatMap(({ id, noteIds }) => noteIds.map((note) => [note, id])))
  return suggestClusters(notes, { previous, vectors: VECTORS })
}

/** The share of notes that are in another cluster than before, where clusters are the same that share the most notes. */
export function shareChanged(notes: readonly NoteText[], before: Grouping, after: Grouping): number {
  const [old, now] = [before, after].map((suggestion) =>
    clusterNames(notes, suggestion).map((name) => (name.startsWith('alone ') ? UNGROUPED : name)),
  ) as [string[], string[]]
  const shared = new Map<string, number[]>()
  old.forEach((name, i) => {
    const key = `${name}\n${now[i]}`
    shared.set(key, [...(shared.get(key) ?? []), i])
  })
  const successor = new Map([[UNGROUPED, UNGROUPED]])
  const taken = new Set([UNGROUPED])
  for (const [first = 0] of [...shared.values()].sort((a, b) => b.length - a.length)) {
    const [from, to] = [old[first]!, now[first]!]
    if (successor.has(from) || taken.has(to)) continue
    successor.set(from, to)
    taken.add(to)
  }
  return old.filter((name, i) => successor.get(name) !== now[i]).length / notes.length
}

/**
 * Seeded draws of `length` notes, every source as often as any other. A source without so long a session gives the notes of
 * all of its sessions together.
 */
export function drawSessions({ own, given }: Sessions, length: number, count: number): LabelledNote[][] {
  const sources = bySource([...own.map((session) => ({ ...session, source: 'own' })), ...given])
  const pools = [...sources.values()]
    .map((sessions) => sessions.map(({ notes }) => notes))
    .map((sessions) => {
      const long = sessions.filter((notes) => notes.length >= length)
      return long.length > 0 ? long : [sessions.flat()].filter((notes) => notes.length >= length)
    })
    .filter((sessions) => sessions.length > 0)
  return Array.from({ length: count }, (_, seed) => {
    const { pick, shuffled } = draws(seed)
    return shuffled(pick(pools[seed % pools.length]!)).slice(0, length)
  })
}
