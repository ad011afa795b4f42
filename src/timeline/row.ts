import { type Columns, rowText, whenText } from './columns.ts'
import type { Hints } from './hints.ts'
import { readLine } from './read-line.ts'
import type { SourceLine } from './source-line.ts'

/** A row of a table as a line. One that states a time nobody can read is refused, so that it does not go to the row above. */
export function asRow(line: SourceLine, cells: readonly string[], columns: Columns, hints: Hints): SourceLine {
  // Lines within a cell stay one entry.
  const text = rowText(cells, columns)
    .split(/\r\n|[\n\r]/)
    .map((part) => part.trim())
    .join(' ')
  const row = { ...line, text, ...(columns.zone && { zone: columns.zone }) }
  if (whenText(cells, columns) === '' || readLine(text, hints).kind !== 'text') return row
  return { ...row, refused: 'The time in this row cannot be read. Write it as 2017-01-31 14:05.' }
}

/** Whether a cell begins with a time or a day. */
export function isWhen(cell: string, hints: Hints): boolean {
  const reading = readLine(cell, hints)
  return reading.kind === 'day' || reading.kind === 'event' || (reading.kind === 'unreadable' && /^\d/.test(cell))
}

/** What a cell says when it holds nothing else: a day, a time of day (with its day or without), or neither. */
export function onlyWhen(cell: string, hints: Hints): 'day' | 'time' | null {
  const reading = readLine(cell, hints)
  if (reading.kind === 'day') return 'day'
  return reading.kind === 'event' && reading.text === '' && reading.moment.time ? 'time' : null
}
