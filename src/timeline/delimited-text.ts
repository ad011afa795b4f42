import { type Columns, columnsOf } from './columns.ts'
import { type DelimitedRecord, readDelimited } from './delimited.ts'
import type { Hints } from './hints.ts'
import { asRow, isWhen, onlyWhen } from './row.ts'
import type { SourceLine } from './source-line.ts'
import type { Rows } from './tables.ts'

const SEPARATORS = ['\t', ',', ';']
/** So many lines tell whether a text without a head is a table. */
const SAMPLE = 30
const LONGEST_HEAD = 2000

type Shape = { readonly separator: string; readonly columns: Columns; readonly hasHead: boolean }

/** A whole text that is one table of separated values, with a head or without; null when it is none. */
export function readDelimitedText(lines: readonly SourceLine[], hints: Hints): Rows | null {
  const place = lines.findIndex(({ written }) => written !== '')
  const first = lines[place]
  if (!first || first.written.length > LONGEST_HEAD) return null
  const shape = withHead(first, hints) ?? withoutHead(lines.slice(place), hints)
  if (!shape) return null
  const { separator, columns } = shape
  const body = lines.slice(shape.hasHead ? place + 1 : place)
  const isRow = (cells: readonly string[]) => cells.length > 1 && isWhen(cells[columns.time] ?? '', hints)
  const records = readDelimited(
    body.map(({ text }) => text),
    separator,
    (line) => isRow(line.slice(0, LONGEST_HEAD).split(separator)),
  )
  // A text that only begins like a table is none.
  if (records.length === 0 || records.filter(({ cells }) => isRow(cells)).length * 2 < records.length) return null
  const source = ({ line }: DelimitedRecord) => body[line - 1]!
  return {
    lines: records.map((record) => asRow(source(record), record.cells, columns, hints)),
    problems: records
      .filter(({ broken }) => broken)
      .map((record) => ({ line: source(record).number, text: source(record).written, reason: BROKEN })),
  }
}

const BROKEN =
  'A quote in this row is opened and not closed, or closed too early, so only this line was read as the row. Correct its quotes.'

function withHead(first: SourceLine, hints: Hints): Shape | null {
  const separator = SEPARATORS.find((each) => first.text.includes(each))
  if (separator === undefined) return null
  const heads = readDelimited([first.text], separator, () => false)[0]?.cells ?? []
  const columns = heads.length > 1 && heads.every((cell) => cell.length < 60) ? columnsOf(heads) : null
  return columns && !isWhen(heads[columns.time]!, hints) ? { separator, columns, hasHead: true } : null
}

/** Every line has as many cells, and one of them, always in the same place, is a time and nothing else. */
function withoutHead(lines: readonly SourceLine[], hints: Hints): Shape | null {
  const sample = lines.filter(({ written }) => written !== '').slice(0, SAMPLE)
  if (sample.length < 2 || sample.some(({ written }) => written.length > LONGEST_HEAD)) return null
  for (const separator of SEPARATORS) {
    const texts = sample.map(({ text }) => text)
    if (texts.filter((text) => text.includes(separator)).length * 2 < texts.length) continue
    const rows = readDelimited(texts, separator, () => false).map(({ cells }) => cells)
    const width = rows[0]!.length
    if (width < 2 || rows.length < 2 || rows.some((cells) => cells.length !== width)) continue
    const always = (kind: 'day' | 'time') =>
      rows[0]!.findIndex((_, place) => rows.every((cells) => onlyWhen(cells[place]!, hints) === kind))
    const time = always('time')
    if (time === -1) continue
    const day = always('day')
    const date = day === -1 ? null : day
    return { separator, columns: { date, time, end: null, zoneColumn: null, event: null, zone: null }, hasHead: false }
  }
  return null
}
