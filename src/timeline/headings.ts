import type { Hints } from './hints.ts'
import { readLine } from './read-line.ts'
import type { SourceLine } from './source-line.ts'

export type Heading = {
  /** Place in the lines. */
  readonly index: number
  /** 1 to 6. */
  readonly level: number
  readonly title: string
  /** Whether it begins with a time or a day, so that it is an entry or a day line. */
  readonly moment: 'time' | 'day' | null
  /** How many lines it takes: 2 when it is underlined. */
  readonly height: number
}

const HASHES = /^\s{0,3}(#{1,6})\s+(\S.*)$/
const UNDERLINE = /^\s{0,3}(={3,}|-{3,})\s*$/

/** The Markdown headings of the lines, `# like this` or underlined; those in blocks of code do not count. */
export function headingsOf(lines: readonly SourceLine[], hints: Hints): Heading[] {
  const headings: Heading[] = []
  for (const [index, line] of lines.entries()) {
    if (line.fenced) continue
    const hashes = HASHES.exec(line.text.slice(0, 400))
    if (hashes) {
      const reading = readLine(line.text, hints)
      const isEntry = reading.kind === 'event' && (reading.moment.time !== null || reading.moment.relative !== null)
      const isDay = reading.kind === 'day' || reading.kind === 'event'
      const moment = isEntry ? 'time' : isDay ? 'day' : null
      headings.push({ index, level: hashes[1]!.length, title: plain(hashes[2]!), moment, height: 1 })
      continue
    }
    const underline = UNDERLINE.exec(lines[index + 1]?.text ?? '')
    if (!underline || lines[index + 1]!.fenced || !isTitle(line, lines[index - 1])) continue
    if (readLine(line.text, hints).kind !== 'text') continue
    headings.push({
      index,
      level: underline[1]![0] === '=' ? 1 : 2,
      title: plain(line.written),
      moment: null,
      height: 2,
    })
  }
  return headings
}

/** Underlined words are a heading only when they stand alone, and are no item of a list and no row of a table. */
function isTitle(line: SourceLine, above: SourceLine | undefined): boolean {
  return line.written.length > 0 && line.written.length < 200 && !/^[-*+>|]|\|/.test(line.written) && !above?.written
}

function plain(title: string): string {
  return title.replace(/[*_`]/g, '').trim()
}
