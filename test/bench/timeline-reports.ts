import { existsSync, readFileSync } from 'node:fs'
import { parseTimeline } from '../../src/timeline/index.ts'
import { printTable } from './table.ts'
import { type Gold, readGold } from './timeline-gold.ts'
import { type Failure, type Judgement, judge } from './timeline-judge.ts'
import { median, timeOf } from './timing.ts'

const RUNS = 5
/** How many failures are named; the table counts all of them. */
const NAMED = 40
const LEAST_FOUND = 0.97
const MOST_WRONG = 0.01

type Reading = { readonly gold: Gold; readonly judgement: Judgement; readonly problems: number; readonly ms: number }

/** Prints how well each report of the folder is read as it stands, nothing said beside it, and what went wrong where. */
export async function printReports(folder: string): Promise<void> {
  const all = readGold()
  const absent = all.filter(({ report }) => !existsSync(`${folder}/${report}`))
  if (absent.length > 0) throw new Error(`${absent.length} of ${all.length} reports are not in ${folder}.`)
  const readings: Reading[] = []
  for (const gold of all) readings.push(await readReport(folder, gold))
  printTable(
    'Real reports read as they stand (by hand ✓: the expected entries were checked line by line, twice)',
    [
      { name: 'report' },
      { name: 'by hand' },
      { name: 'entries' },
      { name: 'found' },
      { name: 'missed' },
      { name: 'wrong instant' },
      { name: 'wrong, untold' },
      { name: 'no entry' },
      { name: 'other precision' },
      { name: 'problems' },
      { name: 'ms', digits: 2 },
    ],
    readings.map(row),
  )
  printTotals(readings)
  printFailures('Missed', readings, ({ missed }) => missed)
  printFailures('Wrong instants', readings, ({ wrong }) => wrong)
  printFailures('Events that are no entry', readings, ({ extra }) => extra)
  printFailures('Right instants with another precision, or approximate or not', readings, ({ misjudged }) => misjudged)
}

async function readReport(folder: string, gold: Gold): Promise<Reading> {
  const text = readFileSync(`${folder}/${gold.report}`, 'utf8')
  const parsed = parseTimeline(text)
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) times.push(await timeOf(() => parseTimeline(text)))
  return { gold, judgement: judge(gold, parsed), problems: parsed.problems.length, ms: median(times) }
}

function row({ gold, judgement, problems, ms }: Reading): (string | number)[] {
  const { found, missed, wrong, extra, misjudged } = judgement
  return [
    gold.report.replace('.md', ''),
    gold.checkedByHand ? '✓' : '',
    gold.entries.length,
    found,
    missed.length,
    wrong.length,
    wrong.filter(({ told }) => !told).length,
    extra.length,
    misjudged.length,
    problems,
    ms,
  ]
}

function printTotals(readings: readonly Reading[]): void {
  const groups = [
    { name: 'checked by hand', of: readings.filter(({ gold }) => gold.checkedByHand) },
    { name: 'all', of: readings },
  ]
  const count = (of: readonly Reading[], value: (judgement: Judgement) => number) =>
    of.reduce((sum, { judgement }) => sum + value(judgement), 0)
  const share = (part: number, whole: number) => `${part} (${((100 * part) / whole).toFixed(1)} %)`
  printTable(
    'Totals and goals',
    [
      { name: 'reports' },
      { name: 'number' },
      { name: 'entries' },
      { name: 'found' },
      { name: 'missed' },
      { name: 'missed, untold' },
      { name: 'wrong instant' },
      { name: 'wrong, untold' },
      { name: 'no entry' },
    ],
    [
      ...groups.map(({ name, of }) => {
        const entries = of.reduce((sum, { gold }) => sum + gold.entries.length, 0)
        return [
          name,
          String(of.length),
          String(entries),
          share(
            count(of, ({ found }) => found),
            entries,
          ),
          String(count(of, ({ missed }) => missed.length)),
          String(count(of, ({ missed }) => untold(missed))),
          share(
            count(of, ({ wrong }) => wrong.length),
            entries,
          ),
          String(count(of, ({ wrong }) => untold(wrong))),
          String(count(of, ({ extra }) => extra.length)),
        ]
      }),
      ['goal', '', '', `≥ ${LEAST_FOUND * 100} %`, '', '0', `≤ ${MOST_WRONG * 100} %`, '0', '0'],
    ],
  )
}

function untold(failures: readonly Failure[]): number {
  return failures.filter(({ told }) => !told).length
}

function printFailures(title: string, readings: readonly Reading[], of: (judgement: Judgement) => readonly Failure[]) {
  const failures = readings.flatMap(({ judgement }) => of(judgement))
  if (failures.length === 0) return
  const more = failures.length > NAMED ? `, the first ${NAMED} of ${failures.length}` : ''
  printTable(
    `${title}${more}`,
    [{ name: 'report' }, { name: 'line' }, { name: 'expected' }, { name: 'read' }, { name: 'told' }],
    failures
      .slice(0, NAMED)
      .map(({ report, line, expected, read, told }) => [report, line, expected, read, told ? 'yes' : 'no']),
  )
}
