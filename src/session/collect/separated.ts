import type { CollectProblem } from './collected.ts'

/** A row of separated values, and the 1-based line on which it begins. */
export type Row = { readonly line: number; readonly cells: readonly string[] }

const SEPARATORS = [',', ';', '\t', '|'] as const
/** Rows by which the separator is judged. */
const SAMPLE_ROWS = 60
/** Broken quotes that are told; after that many all quotes are ordinary characters. */
const MOST_BROKEN = 20
const BROKEN = 'A quote is opened here and not closed, so it was read as an ordinary character. Check this row.'

/** The rows of separated values, quoted as in RFC 4180; blank lines are no rows. Broken quotes are told. */
export function readSeparated(text: string, separator: string): { rows: Row[]; problems: CollectProblem[] } {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const rows: Row[] = []
  const problems: CollectProblem[] = []
  let cells: string[] = []
  let line = 1
  let rowLine = 1
  for (let at = 0; at <= source.length; ) {
    let start = at
    let quoted = ''
    const open = afterSpaces(source, at)
    if (source[open] === '"' && problems.length < MOST_BROKEN) {
      const cell = quotedCell(source, open, separator)
      if (cell) [quoted, start] = [cell.text, cell.end]
      else problems.push({ line, text: lineFrom(source, open), reason: BROKEN })
    }
    const end = endOfCell(source, start, separator)
    cells.push((quoted + source.slice(start, end)).trim())
    line += quoted.split('\n').length - 1
    at = end + 1
    if (source[end] === separator) continue
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: rowLine, cells })
    cells = []
    line += 1
    rowLine = line
  }
  return { rows, problems }
}

/** The separator by which the most rows have as many cells as the first; null when none makes two cells of it. */
export function separatorOf(text: string): string | null {
  const head = firstRows(text)
  const ways = SEPARATORS.map((separator) => {
    const { rows } = readSeparated(head, separator)
    const width = rows[0]?.cells.length ?? 0
    const even = rows.filter(({ cells }) => cells.length === width).length / Math.max(rows.length, 1)
    return { separator, score: width < 2 ? 0 : even + Math.min(width, 10) / 100 }
  })
  const best = ways.reduce((one, other) => (other.score > one.score ? other : one))
  return best.score > 0 ? best.separator : null
}

function firstRows(text: string): string {
  let at = 0
  for (let row = 0; row < SAMPLE_ROWS && at !== -1; row++) at = text.indexOf('\n', at + 1)
  return at === -1 ? text : text.slice(0, at)
}

/**
 * A cell in quotes: its text, doubled quotes as one, and where it ends. Null when it has no end, or when what looks like its
 * end, lines further down, is the beginning of another.
 */
function quotedCell(source: string, open: number, separator: string): { text: string; end: number } | null {
  for (let close = source.indexOf('"', open + 1); close !== -1; close = source.indexOf('"', close + 2)) {
    if (source[close + 1] === '"') continue
    const text = source.slice(open + 1, close).replaceAll('""', '"')
    const next = source[afterSpaces(source, close + 1)]
    const ends = next === undefined || next === '\n' || next === separator
    return !ends && text.includes('\n') ? null : { text, end: close + 1 }
  }
  return null
}

function endOfCell(source: string, from: number, separator: string): number {
  for (let at = from; at < source.length; at++) {
    if (source[at] === separator || source[at] === '\n') return at
  }
  return source.length
}

function afterSpaces(source: string, from: number): number {
  let at = from
  while (source[at] === ' ') at += 1
  return at
}

function lineFrom(source: string, at: number): string {
  return source.slice(at, at + 80).split('\n')[0]!
}
