/** A record of a CSV or TSV text, and the 1-based line on which it begins. */
export type DelimitedRecord = { readonly line: number; readonly cells: readonly string[] }

/** The records, or null when a quote is opened and never closed. Quotes as in RFC 4180. */
export function readDelimited(lines: readonly string[], separator: string): DelimitedRecord[] | null {
  const records: DelimitedRecord[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = index + 1
    const cells: string[] = []
    let rest = lines[index]!
    if (rest.trim() === '') continue
    for (let open = true; open; ) {
      if (!/^\s*"/.test(rest.slice(0, 20))) {
        const end = rest.indexOf(separator)
        cells.push((end === -1 ? rest : rest.slice(0, end)).trim())
        open = end !== -1
        rest = rest.slice(end + 1)
        continue
      }
      rest = rest.trimStart().slice(1)
      let cell = ''
      for (let end = quoteEnd(rest); ; end = quoteEnd(rest)) {
        if (end !== -1) {
          cells.push((cell + rest.slice(0, end)).replaceAll('""', '"').trim())
          const next = rest.indexOf(separator, end)
          open = next !== -1
          rest = rest.slice(next + 1)
          break
        }
        index++
        if (index >= lines.length) return null
        cell += `${rest}\n`
        rest = lines[index]!
      }
    }
    records.push({ line, cells })
  }
  return records
}

/** Where a quote stands that is not doubled, or -1. */
function quoteEnd(text: string): number {
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  return -1
}
