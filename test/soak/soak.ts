import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as Y from 'yjs'
import { BoardDocument, type Weather } from '../../src/local-board/host/index.ts'
import { readLog } from '../../src/local-board/sync/board-log.ts'
import type { BoardConnection } from '../../src/local-board/sync/connection.ts'
import { differences } from './differences.ts'
import { furnish } from './furnish.ts'
import { addUp } from './ledger.ts'
import { lostOf, unexplained } from './lost.ts'
import { join, startPerson } from './person.ts'
import { type Sample, type ServerProcess, startServerProcess } from './server-process.ts'

export type SoakOptions = {
  people: number
  minutes: number
  /** The same people choose the same acts and meet the same weather; who comes first is up to the machine. */
  seed: number
  /** How long a person takes from one act to the next, on average, in milliseconds. */
  everyMs: number
  /** How often to look at the server's process, in milliseconds. */
  sampleEveryMs: number
  weather: Omit<Weather, 'seed' | 'secondPerson'>
  onSample?(sample: Sample & { atMs: number }): void
}

export type SoakReport = {
  /** What must not happen and did; none when all is well. */
  problems: string[]
  acts: Map<string, number>
  refusals: Map<string, number>
  /** On the board at the end. */
  items: number
  samples: (Sample & { atMs: number })[]
  /** The server at rest: before anybody came, with everybody still there, when all had left, and with one who came back. */
  atRest: Record<'before' | 'full' | 'left' | 'back', Sample>
  /** How often the board's file was found shorter than before. */
  compactions: number
  /** What the server told people, as it would on its console. */
  told: string[]
}

/** How long everybody may take to agree once all is still. */
const AGREE_MS = 20_000

/**
 * Lets people work on one board through bad weather, then asks whether all of it is there: every board the same item by
 * item, and the same for one who joins anew and in the file; nothing lost that the SDK has confirmed to anybody.
 */
export async function soak(options: SoakOptions): Promise<SoakReport> {
  const folder = joinPath(tmpdir(), `soak-${process.pid}-${options.seed}`)
  const server = await startServerProcess(folder)
  try {
    const fromTheStart = await furnish(server.url)
    const before = await atRest(server)
    const people = Array.from({ length: options.people }, (_, n) =>
      startPerson({
        name: `person-${n}`,
        server: server.url,
        everyMs: options.everyMs,
        // One in five has a visitor.
        weather: { ...options.weather, seed: options.seed * 1000 + n, secondPerson: n % 5 === 0 },
      }),
    )
    const samples = await watch(server, options)
    await Promise.all(people.map((person) => person.finish()))
    const kept = people[0]!.connection.document
    const boards = new Map(people.map(({ name, connection }) => [name, connection.document]))
    const late = await joined(server.url)
    boards.set('one who joined at the end', late.document)
    const unequal = await agree(boards)
    late.dispose()
    const full = await atRest(server)
    for (const person of people) person.dispose()
    const left = await atRest(server)
    const again = await joined(server.url)
    const back = await atRest(server)
    again.dispose()
    await server.stop()
    const ledgers = new Map(people.map(({ name, ledger }) => [name, ledger]))
    return {
      problems: [
        ...people.flatMap(({ ledger }) => ledger.problems),
        ...unequal,
        ...differences('one who came back', again.document, kept),
        ...differences('the board’s file', await readKept(joinPath(folder, 'soak.board')), kept),
        ...[...ledgers].flatMap(([name, ledger]) => lostOf(name, ledger, kept)),
        ...unexplained(kept, fromTheStart, [...ledgers.values()]),
      ],
      acts: addUp(people.map(({ ledger }) => ledger.acts)),
      refusals: addUp(people.map(({ ledger }) => ledger.refusals)),
      items: kept.items.size,
      samples,
      atRest: { before, full, left, back },
      compactions: samples.filter(({ fileBytes }, at) => fileBytes < (samples[at - 1]?.fileBytes ?? 0)).length,
      told: server.told,
    }
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function joined(server: string): Promise<BoardConnection> {
  const connection = join(server, 'one more')
  await connection.ready
  return connection
}

/** Looks when what people left behind has been put away. */
async function atRest(server: ServerProcess): Promise<Sample> {
  await sleep(300)
  await server.sample()
  return server.sample()
}

async function watch(
  server: ServerProcess,
  { minutes, sampleEveryMs, onSample }: SoakOptions,
): Promise<SoakReport['samples']> {
  const startedAt = performance.now()
  const samples: SoakReport['samples'] = []
  for (let at = 0; at < minutes * 60_000; at += sampleEveryMs) {
    await sleep(Math.max(0, startedAt + at + sampleEveryMs - performance.now()))
    const sample = { atMs: Math.round(performance.now() - startedAt), ...(await server.sample()) }
    samples.push(sample)
    onSample?.(sample)
  }
  return samples
}

async function agree(boards: ReadonlyMap<string, BoardDocument>): Promise<string[]> {
  const [first, ...others] = [...boards]
  const compare = () => others.flatMap(([name, board]) => differences(name, board, first![1]))
  const until = performance.now() + AGREE_MS
  while (compare().length > 0 && performance.now() < until) await sleep(50)
  return compare()
}

async function readKept(path: string): Promise<BoardDocument> {
  const doc = new Y.Doc()
  for (const { update } of readLog(await readFile(path))?.updates ?? []) Y.applyUpdate(doc, update)
  return new BoardDocument(doc)
}
