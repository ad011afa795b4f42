import { once } from 'node:events'
import { statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import * as Y from 'yjs'
import { BoardDocument } from '../../src/local-board/host/index.ts'
import type { BoardConnection } from '../../src/local-board/sync/connection.ts'
import { forkScript } from '../soak/fork-script.ts'
import { join } from '../soak/person.ts'
import { type ServerProcess, startServerProcess } from '../soak/server-process.ts'
import { HOUR, workAnHour } from './hour.ts'
import { keepBoardOfNotes } from './notes.ts'
import { printTable } from './table.ts'
import { percentile } from './timing.ts'

const WRITERS = [1, 20]
const NOTES = 500
const WHAT = ['a change', 'a pointer'] as const
const PEOPLE = 20

/** How soon one tab sees what another did, through the real server, and how a board's file grows in an hour. */
export default async function benchSync(): Promise<void> {
  const folder = await mkdtemp(joinPath(tmpdir(), 'debrief-sync-'))
  for (const writers of WRITERS) await keepBoardOfNotes(folder, `with-${writers}`, NOTES)
  const server = await startServerProcess(folder)
  try {
    const rows: (string | number)[][] = []
    for (const writers of WRITERS) rows.push(...(await tabToTab(server, writers)))
    printTable(
      `From one tab to another through the server, ${NOTES} notes on the board; each writer ten times a second`,
      [
        ...['what', 'writers', 'seen'].map((name) => ({ name })),
        ...['p50 ms', 'p95 ms', 'server’s loop p99 ms', 'at most ms'].map((name) => ({ name, digits: 1 })),
      ],
      rows,
    )
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  await growth()
}

async function tabToTab(server: ServerProcess, count: number): Promise<(string | number)[][]> {
  const board = `with-${count}`
  const reader = join(server.url, 'reader', board)
  await reader.saved()
  const writers = await forkScript(new URL('./writers.ts', import.meta.url), [server.url, board, String(count)])
  await once(writers, 'message')
  const rows: (string | number)[][] = []
  for (const what of WHAT) {
    await server.sample()
    const seen: number[] = []
    const stop = what === 'a change' ? watchNotes(reader, seen) : watchPointers(reader, seen)
    writers.send(what)
    await once(writers, 'message')
    stop()
    const { delays } = await server.sample()
    rows.push([what, count, seen.length, percentile(seen, 0.5), percentile(seen, 0.95), delays.p99, delays.max])
  }
  writers.kill()
  reader.dispose()
  return rows
}

/** Each writer puts the time of writing into what it writes, on the clock that all processes of a machine share. */
function watchNotes(reader: BoardConnection, seen: number[]): () => void {
  return reader.document.subscribe(({ updated }) => {
    for (const { after } of updated)
      if (after.type === 'sticky_note') seen.push(millisecondsSince(Number(after.content)))
  })
}

function watchPointers(reader: BoardConnection, seen: number[]): () => void {
  const last = new Map<string, number>()
  return reader.onPresences((presences) => {
    for (const { person, cursor } of presences) {
      if (!cursor || last.get(person.id) === cursor.x) continue
      last.set(person.id, cursor.x)
      seen.push(millisecondsSince(cursor.x))
    }
  })
}

function millisecondsSince(nanoseconds: number): number {
  return (Number(process.hrtime.bigint()) - nanoseconds) / 1e6
}

async function growth(): Promise<void> {
  const folder = await mkdtemp(joinPath(tmpdir(), 'debrief-sync-'))
  const server = await startServerProcess(folder)
  try {
    const people = Array.from({ length: PEOPLE }, (_, n) => join(server.url, `person-${n}`))
    await Promise.all(people.map((person) => person.saved()))
    const before = await server.sample()
    const rows: (string | number)[][] = []
    for (const hour of ['one hour', 'two hours']) {
      let longest = 0
      const looking = setInterval(() => {
        longest = Math.max(longest, statSync(joinPath(folder, 'soak.board')).size)
      }, 20)
      const deeds = await workAnHour(people)
      clearInterval(looking)
      const { heap, fileBytes } = await server.sample()
      const { document } = people[0]!
      const compact = Y.encodeStateAsUpdate(document.doc).length
      rows.push([
        hour,
        document.items.size,
        deeds,
        Math.max(longest, fileBytes) / 1000,
        compact / 1000,
        bare(document) / 1000,
        (heap - before.heap) / 1e6,
      ])
    }
    for (const person of people) person.dispose()
    const each = Object.entries(HOUR).map(([deed, times]) => `${deed} ${times}`)
    printTable(
      `A board’s file after a busy hour of ${PEOPLE} people (${each.join(', ')})`,
      [
        ...['after', 'items', 'changes', 'file at most kB', 'written anew kB'].map((name) => ({ name })),
        { name: 'without its history kB' },
        { name: 'server’s heap +MB', digits: 1 },
      ],
      rows,
    )
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** What the same items need on a board where nothing ever changed. */
function bare(document: BoardDocument): number {
  const fresh = new BoardDocument()
  for (const item of document.items.values()) fresh.create(item, 'system')
  return Y.encodeStateAsUpdate(fresh.doc).length
}
