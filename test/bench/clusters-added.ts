import { notesOf, shipped } from './clusters.ts'
import { drawSessions, shareChanged, suggestAfter } from './clusters-changes.ts'
import type { Sessions } from './clusters-sessions.ts'
import { printTable } from './table.ts'
import { percentile } from './timing.ts'

const NOTES = 60
const DRAWS = 100
const GOAL = 0.05

/** Prints how many of 60 notes change their cluster when one more is written. */
export function printAddedNote(sessions: Sessions): void {
  const alone: number[] = []
  const kept: number[] = []
  let heeded = false
  for (const session of drawSessions(sessions, NOTES + 1, DRAWS)) {
    const notes = notesOf(session)
    const others = notes.slice(0, NOTES)
    const before = shipped(others)
    const [without, withPrevious] = [shipped(notes), suggestAfter(notes, before)]
    heeded ||= shareChanged(notes, without, withPrevious) > 0
    alone.push(shareChanged(others, before, without))
    kept.push(shareChanged(others, before, withPrevious))
  }
  printTable(
    `One note more than ${NOTES}: the others that change their cluster (${DRAWS} draws)`,
    [
      { name: 'what' },
      ...['mean %', 'p95 %', 'most %'].map((name) => ({ name, digits: 1 })),
      { name: `draws over ${100 * GOAL} %` },
    ],
    [rowOf('without `previous`', alone), rowOf(`with \`previous\`${heeded ? '' : ' (makes no difference)'}`, kept)],
  )
}

function rowOf(name: string, shares: readonly number[]): (string | number)[] {
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  const numbers = [mean, percentile(shares, 0.95), Math.max(...shares)].map((share) => 100 * share)
  return [name, ...numbers, shares.filter((share) => share > GOAL).length]
}
