import { type Columns, columnsOf, rowText } from './columns.ts'
import { readDelimited } from './delimited.ts'
import type { TimelineProblem } from './event.ts'
import type { Hints } from './hints.ts'
import { readLine } from './read-line.ts'
import type { SourceLine } from './source-line.ts'

type Rows = { readonly lines: readonly SourceLine[]; readonly problems: readonly TimelineProblem[] }

const RULE_ROW = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/
const SEPARATORS = ['\t', ',', ';']

/** Puts the rows of Markdown, CSV and TSV tables as lines that begin with their time; other lines are left as they are. */
export function readTables(lines: readonly SourceLine[], hints: Hints): Rows {
  return readDelimitedText(lines, hints) ?? { lines: readPipes(lines, hints), problems: [] }
}

function readPipes(lines: readonly SourceLine[], hints: Hints): SourceLine[] {
  const out: SourceLine[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const rule = lines[index + 1]?.written ?? ''
    const isHead =
      !line.fenced && line.written.includes('|') && /-{2}|\|/.test(rule) && rule.length < 2000 && RULE_ROW.test(rule)
    const end = isHead ? endOfTable(lines, index + 2) : index
    const head = isHead ? cellsOf(line.written) : []
    const rows = isHead ? lines.slice(index + 2, end) : []
    const columns = isHead ? (columnsOf(head) ?? byContent(head, rows, hints)) : null
    if (!columns) {
      out.push(line)
      continue
    }
    out.push({ ...line, text: '' })
    for (const row of rows) {
      out.push({ ...row, text: rowText(cellsOf(row.written), columns), ...(columns.zone && { zone: columns.zone }) })
    }
    index = end - 1
  }
  return out
}

/** The first column that mostly holds times. */
function byContent(head: readonly string[], rows: readonly SourceLine[], hints: Hints): Columns | null {
  const cells = rows.slice(0, 20).map((row) => cellsOf(row.written))
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

/** A whole text that is one table of separated values with a head; null when it is none. */
function readDelimitedText(lines: readonly SourceLine[], hints: Hints): Rows | null {
  const place = lines.findIndex(({ written }) => written !== '')
  const first = lines[place]
  if (!first || first.written.length > 2000) return null
  const separator = SEPARATORS.find((each) => first.text.includes(each))
  if (separator === undefined) return null
  const heads = readDelimited([first.text], separator)?.[0]?.cells ?? []
  const columns = heads.length > 1 && heads.every((cell) => cell.length < 60) ? columnsOf(heads) : null
  if (!columns || isWhen(heads[columns.time]!, hints)) return null
  const body = lines.slice(place + 1)
  const records = readDelimited(
    body.map(({ text }) => text),
    separator,
  )
  const loose = records === null
  const rows =
    records ??
    body.flatMap(({ text }, index) => {
      const cells = text.split(separator).map((cell) => cell.trim().replace(/^"|"$/g, ''))
      return text.trim() === '' ? [] : [{ line: index + 1, cells }]
    })
  // A text that only begins like a table is none.
  const fitting = rows.filter(({ cells }) => cells.length > 1 && isWhen(cells[columns.time] ?? '', hints))
  if (rows.length === 0 || fitting.length * 2 < rows.length) return null
  const out = rows.map(({ line, cells }) => {
    const source = body[line - 1]!
    // Lines within a cell stay one entry.
    const text = rowText(cells, columns)
      .split('\n')
      .map((part) => part.trim())
      .join(' ')
    return { ...source, text, ...(columns.zone && { zone: columns.zone }) }
  })
  const broken = {
    line: first.number,
    text: first.written,
    reason: 'A quote in this table is opened and never closed, so every line was read as a row. Close the quote.',
  }
  return { lines: out, problems: loose ? [broken] : [] }
}

function isWhen(cell: string, hints: Hints): boolean {
  if (/^1\d{9}(?:\d{3})?(?:\.\d+)?$/.test(cell)) return true
  const reading = readLine(cell, hints)
  return reading.kind === 'day' || reading.kind === 'event' || (reading.kind === 'unreadable' && /^\d/.test(cell))
}

function cellsOf(row: string): string[] {
  const inner = row.replace(/^\|/, '')
  const cells = inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'))
  if (cells.at(-1) === '') cells.pop()
  return cells
}
