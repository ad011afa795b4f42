import { meanScore, notesOf, type Score, scoreOf, shipped } from './clusters.ts'
import { drawSessions, shareChanged, suggestAfter } from './clusters-changes.ts'
import type { Sessions } from './clusters-sessions.ts'
import { printTable } from './table.ts'

const FROM = 30
const TO = 60
const DRAWS = 18

/** Prints what keeping clusters costs: sessions that grow note by note, beside the same notes suggested all at once. */
export function printGrown(sessions: Sessions): void {
  const [atOnce, grown]: [Score[], Score[]] = [[], []]
  const changes: number[] = []
  for (const session of drawSessions(sessions, TO, DRAWS)) {
    const notes = notesOf(session)
    let suggestion = shipped(notes.slice(0, FROM))
    for (let length = FROM + 1; length <= TO; length += 1) {
      const next = suggestAfter(notes.slice(0, length), suggestion)
      changes.push(shareChanged(notes.slice(0, length - 1), suggestion, next))
      suggestion = next
    }
    atOnce.push(scoreOf(session, shipped(notes), 0))
    grown.push(scoreOf(session, suggestion, 0))
  }
  const changed = (100 * changes.reduce((sum, share) => sum + share, 0)) / changes.length
  printTable(
    `Agreement with people’s clusters of ${TO} notes that came one by one from ${FROM} on (${DRAWS} draws)`,
    [
      { name: 'what' },
      ...['ARI', 'B3'].map((name) => ({ name, digits: 3 })),
      ...['clusters', 'changed a note %'].map((name) => ({ name, digits: 1 })),
    ],
    [
      [...rowOf('all at once', atOnce), '–'],
      [...rowOf('each with `previous`', grown), changed],
    ],
  )
}

function rowOf(name: string, scores: readonly Score[]): (string | number)[] {
  const { ari, bcubed, clusters } = meanScore(scores)
  return [name, ari, bcubed, clusters]
}
