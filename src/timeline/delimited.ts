/** A record of a CSV or TSV text, and the 1-based line on which it begins. */
export type DelimitedRecord = {
  readonly line: number
  readonly cells: readonly string[]
  /** Whether a quote is opened and not closed where it should be, so that the record was cut at the end of its line. */
  readonly broken: boolean
}

type Line = { readonly cells: readonly string[]; readonly lines: number; readonly broken: boolean }

/**
 * The records, with quotes as in RFC 4180. A quoted cell may hold line breaks, but not two lines that `beginsRecord`: then,
 * or where something other than a separator follows its end, its quote counts as broken and only its own line is the record.
 */
export function readDelimited(
  lines: readonly string[],
  separator: string,
  beginsRecord: (line: string) => boolean,
): DelimitedRecord[] {
  const records: DelimitedRecord[] = []
  for (let index = 0; index < lines.length; ) {
    if (lines[index]!.trim() === '') {
      index++
      continue
    }
    const found = readRecord(lines, index, separator, beginsRecord)
    records.push({ line: index + 1, cells: found.cells, broken: found.broken })
    index += found.lines
  }
  return records
}

/** The cells of a line whose quotes mean nothing. */
function split(line: string, separator: string): string[] {
  return line.split(separator).map((cell) => cell.trim().replace(/^"|"$/g, ''))
}

function readRecord(
  lines: readonly string[],
  first: number,
  separator: string,
  beginsRecord: (line: string) => boolean,
): Line {
  const cells: string[] = []
  const broken = { cells: split(lines[first]!, separator), lines: 1, broken: true }
  let rest = lines[first]!
  let last = first
  let others = 0
  for (;;) {
    if (!/^\s*"/.test(rest.slice(0, 20))) {
      const end = rest.indexOf(separator)
      if (end === -1) return { cells: [...cells, rest.trim()], lines: last - first + 1, broken: false }
      cells.push(rest.slice(0, end).trim())
      rest = rest.slice(end + separator.length)
      continue
    }
    rest = rest.slice(rest.indexOf('"') + 1)
    const parts: string[] = []
    let end = quoteEnd(rest)
    while (end === -1) {
      parts.push(rest)
      last++
      const next = lines[last]
      if (next === undefined) return broken
      if (beginsRecord(next)) others++
      if (others > 1) return broken
      rest = next
      end = quoteEnd(rest)
    }
    cells.push([...parts, rest.slice(0, end)].join('\n').replaceAll('""', '"').trim())
    const behind = rest.slice(end + 1)
    const next = behind.indexOf(separator)
    // Between the end of a quoted cell and the separator stands nothing.
    if ((next === -1 ? behind : behind.slice(0, next)).trim() !== '') return broken
    if (next === -1) return { cells, lines: last - first + 1, broken: false }
    rest = behind.slice(next + separator.length)
  }
}

/** Where a quote stands that is not doubled, or -1. */
function quoteEnd(text: string): number {
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  return -1
}
