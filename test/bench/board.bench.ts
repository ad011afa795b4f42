import type { Miro } from '@mirohq/websdk-types'
import { type HeadlessBoardOptions, openHeadlessBoard } from '../../src/local-board/index.ts'
import { serveBareApp } from './bare-app.ts'
import { boardOfNotes, keepBoardOfNotes } from './notes.ts'
import { openSite, type Site } from './site.ts'
import { printTable } from './table.ts'
import { median, percentile } from './timing.ts'
import { createNotes, readAll, roundTrips, syncs } from './work-of-apps.ts'

/** How many times are taken of commands one after the other. */
const COMMANDS = 100
const SYNCS = 40
const IN_FLIGHT = [500, 2000]
/** Of which 2,600 items result: with 50 notes a frame and a connector for every tenth note. */
const NOTES_READ = 2321
const MANY = 5000
const READS = 5
const RUNS = 3

/** A way to a board: what an app measures on one that holds this many notes. */
type Reach = {
  readonly name: string
  measure<Result>(notes: number, work: (miro: Miro, count: number) => Promise<Result>, count: number): Promise<Result>
}

/** What an app waits for: in memory, where there is only the board, and through an iframe of the built pages, drawn and saved. */
export default async function benchBoard(): Promise<void> {
  const app = await serveBareApp()
  const site = await openSite({ app: app.url })
  try {
    const ways = [inMemory(), throughIframe(site)]
    const trips: (string | number)[][] = []
    const creates: (string | number)[][] = []
    const reads = new Map<string, { items: number; ms: number }>()
    for (const way of ways) {
      const empty = await way.measure(0, syncs, SYNCS)
      const full = await way.measure(MANY, syncs, SYNCS)
      trips.push(trip(way, 'getInfo', 0, await way.measure(0, roundTrips, COMMANDS)))
      trips.push(trip(way, 'sync of a note', 0, empty), trip(way, 'sync of a note', MANY, full, empty))
      const perItem: number[] = []
      for (const count of IN_FLIGHT) {
        const times: number[] = []
        for (let run = 0; run < RUNS; run++) times.push(await way.measure(0, createNotes, count))
        perItem.push(median(times) / count)
        const ratio = (perItem.at(-1) ?? 0) / (perItem[0] ?? 1)
        creates.push([way.name, count, median(times), (perItem.at(-1) ?? 0) * 1000, ratio])
      }
      const read = await way.measure(NOTES_READ, readAll, READS)
      reads.set(way.name, { items: read.items, ms: median(read.times) })
    }
    print(trips, creates, reads)
  } finally {
    await site.close()
    app.close()
  }
}

function inMemory(): Reach {
  const limits: HeadlessBoardOptions['limits'] = { perMinute: Infinity, perHour: Infinity }
  return {
    name: 'in memory',
    async measure(notes, work, count) {
      const board = openHeadlessBoard({ limits, document: boardOfNotes(notes) })
      try {
        return await work(board.miro(), count)
      } finally {
        board.dispose()
      }
    },
  }
}

/** Each measurement is another person's, because 2,000 creates are all that Miro lets one person do in a minute. */
function throughIframe(site: Site): Reach {
  let boards = 0
  return {
    name: 'through an iframe',
    async measure(notes, work, count) {
      boards += 1
      const name = `board-${boards}`
      if (notes > 0) await keepBoardOfNotes(site.folder, name, notes)
      const page = await site.newPage()
      await page.goto(site.addressOf(name))
      await page.locator('main[aria-busy=false]').waitFor()
      const frame = page.frameLocator('iframe.app-headless').locator('html')
      await page.waitForTimeout(1000)
      const source = `(${work.toString()})(window.miro, ${count})`
      const result = await frame.evaluate((_, code) => new Function(`return ${code}`)(), source)
      await page.context().close()
      return result as Awaited<ReturnType<typeof work>>
    },
  }
}

function trip(way: Reach, command: string, notes: number, times: number[], beside = times): (string | number)[] {
  const p50 = percentile(times, 0.5)
  return [way.name, command, notes, p50, percentile(times, 0.95), p50 / percentile(beside, 0.5)]
}

function print(
  trips: readonly (string | number)[][],
  creates: readonly (string | number)[][],
  reads: ReadonlyMap<string, { items: number; ms: number }>,
): void {
  const [fewest] = IN_FLIGHT
  printTable(
    'Round trip of a command, one after the other',
    [
      ...['reached', 'command', 'notes on the board'].map((name) => ({ name })),
      ...['p50 ms', 'p95 ms', ': empty board'].map((name) => ({ name, digits: 2 })),
    ],
    trips,
  )
  printTable(
    `Notes created in flight together, until the last is answered (median of ${RUNS})`,
    [
      { name: 'reached' },
      { name: 'notes' },
      { name: 'all, ms' },
      { name: 'each, µs' },
      { name: `each : each of ${fewest}`, digits: 2 },
    ],
    creates,
  )
  const inMemoryMs = [...reads.values()][0]?.ms ?? 1
  printTable(
    `Reading a whole board by get() (median of ${READS})`,
    [{ name: 'reached' }, { name: 'items' }, { name: 'ms', digits: 1 }, { name: ': in memory', digits: 2 }],
    [...reads].map(([name, { items, ms }]) => [name, items, ms, ms / inMemoryMs]),
  )
}
