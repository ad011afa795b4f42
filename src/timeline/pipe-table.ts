import { type Columns, columnsOf } from './columns.ts'
import type { Hints } from './hints.ts'
import { asRow, isWhen } from './row.ts'
import type { SourceLine } from './source-line.ts'

const RULE_ROW = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/
/** So many rows tell which column holds the times. */
const SAMPLE = 20

/** Puts the rows of Markdown tables as lines that begin with their time. */
export function readPipes(lines: readonly SourceLine[], hints: Hints): SourceLine[] {
  const out: SourceLine[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (!isHead(line, lines[index + 1])) {
      out.push(line)
      continue
    }
    const end = endOfTable(lines, index + 2)
    const rows = lines.slice(index + 2, end)
    const head = cellsOf(line.written)
    const columns = columnsOf(head) ?? byContent(head, rows, hints)
    if (columns) out.push({ ...line, text: '' })
    else out.push(line, lines[index + 1]!)
    for (const row of rows) out.push(columns ? asRow(row, cellsOf(row.written), columns, hints) : row)
    index = end - 1
  }
  return out
}

function isHead(line: SourceLine, below: SourceLine | undefined): boolean {
  const rule = below?.written ?? ''
  return !line.fenced && line.written.includes('|') && /-{2}|\|/.test(rule) && rule.length < 2000 && RULE_ROW.test(rule)
}

/** The first column that mostly holds times. */
function byContent(head: readonly string[], rows: readonly SourceLine[], hints: Hints): Columns | null {
  const cells = rows.slice(0, SAMPLE).map((row) => cellsOf(row.written))
  const time = head.findIndex((_, place) => {
    const timed = cells.filter((row) => isWhen(row[place] ?? '', hints))
    return timed.length > 0 && timed.length * 2 > cells.length
  })
  return time === -1 ? null : { date: null, time, end: null, zoneColumn: null, event: null, zone: null }
}

function endOfTable(lines: readonly SourceLine[], from: number): number {
  let end = from
  while (end < lines.length && lines[end]!.written.includes('|')) end++
  return end
}

function cellsOf(row: string): string[] {
  const inner = row.replace(/^\|/, '')
  const cells = inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'))
  if (cells.at(-1) === '') cells.pop()
  return cells
}
