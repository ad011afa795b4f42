import { parseTimeline } from '../../src/timeline/index.ts'
import { printTable } from './table.ts'
import { timelineLines } from './timeline-lines.ts'
import { median, timeOf } from './timing.ts'

const LINES = 10_000
const RUNS = 5
const LONG_LINE = 100_000

/** Prints how long many lines, and one very long one, take to be read. */
export async function printSpeed(): Promise<void> {
  const texts = {
    ...timelineLines(LINES),
    'one line of 100 kB': `14:05 ${'deploy to eu-1, 3:1 – '.repeat(LONG_LINE / 22)}`,
    'one line of 100 kB without spaces': '1:'.repeat(LONG_LINE / 2),
  }
  const rows: (string | number)[][] = []
  for (const [name, text] of Object.entries(texts)) {
    const first = await timeOf(() => parseTimeline(text))
    const times: number[] = []
    for (let run = 0; run < RUNS; run += 1) times.push(await timeOf(() => parseTimeline(text)))
    const { events, problems } = parseTimeline(text)
    rows.push([name, events.length, problems.length, first, median(times)])
  }
  printTable(
    `${LINES} generated lines each (goal: within 1000 ms)`,
    [{ name: 'notation' }, { name: 'events' }, { name: 'problems' }, { name: 'first ms' }, { name: 'median ms' }],
    rows,
  )
}
