import { openEngine } from './clusters-process.ts'
import type { Sessions } from './clusters-sessions.ts'
import { speedNotes } from './clusters-speed.ts'
import { printTable } from './table.ts'

const COUNTS = [200, 5000]

/** Prints what one clustering needs in a process where nothing ran before. */
export async function printMemory(sessions: Sessions): Promise<void> {
  const rows: number[][] = []
  for (const count of COUNTS) {
    const engine = await openEngine()
    const { ms, peakMb, keptMb } = await engine.suggest(speedNotes(sessions, count), { measureMemory: true })
    engine.close()
    rows.push([count, peakMb, keptMb, ms])
  }
  printTable(
    'Memory and time of the first clustering in a new process',
    [{ name: 'notes' }, ...['at most +MB', 'kept +MB'].map((name) => ({ name, digits: 1 })), { name: 'ms' }],
    rows,
  )
}
