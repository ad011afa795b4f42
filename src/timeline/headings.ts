import type { Hints } from './hints.ts'
import { readLine } from './read-line.ts'
import { plainTitle, TIMELINE } from './section-names.ts'
import type { SourceLine } from './source-line.ts'

export type Heading = {
  /** Place in the lines. */
  readonly index: number
  /** 1 to 6, and 7 for lines that only people see as headings. */
  readonly level: number
  readonly title: string
  /** Whether it begins with a time or a day, so that it is an entry or a day line. */
  readonly moment: 'time' | 'day' | null
  /** How many lines it takes: 2 when it is underlined. */
  readonly height: number
  /** Whether Markdown knows nothing of it. */
  readonly isPlain: boolean
}

const HASHES = /^\s{0,3}(#{1,6})\s+(\S.*)$/
const UNDERLINE = /^\s{0,3}(={3,}|-{3,})\s*$/
const PLAIN_LEVEL = 7

/**
 * The headings of the lines: Markdown's, `# like this` or underlined, those in blocks of code not counted. Where none of them
 * names the timeline, also lines such as `Timeline:` or `**Root cause**` if one of these does.
 */
export function headingsOf(lines: readonly SourceLine[], hints: Hints): Heading[] {
  const marked = lines.flatMap(
    (line, index) => markedHeading(line, lines[index - 1], lines[index + 1], index, hints) ?? [],
  )
  if (marked.some(({ moment, title }) => !moment && TIMELINE.test(title))) return marked
  const plain = lines.flatMap((line, index) => plainHeading(line, index, hints) ?? [])
  if (!plain.some(({ title }) => TIMELINE.test(title))) return marked
  return [...marked, ...plain].sort((a, b) => a.index - b.index)
}

function markedHeading(
  line: SourceLine,
  above: SourceLine | undefined,
  below: SourceLine | undefined,
  index: number,
  hints: Hints,
): Heading | null {
  if (line.fenced) return null
  const hashes = HASHES.exec(line.text.slice(0, 400))
  if (hashes) {
    const reading = readLine(line.text, hints)
    const isEntry = reading.kind === 'event' && (reading.moment.time !== null || reading.moment.relative !== null)
    const isDay = reading.kind === 'day' || reading.kind === 'event'
    const moment = isEntry ? 'time' : isDay ? 'day' : null
    return { index, level: hashes[1]!.length, title: bare(hashes[2]!), moment, height: 1, isPlain: false }
  }
  const underline = UNDERLINE.exec(below?.text ?? '')
  if (!underline || below!.fenced || !isTitle(line, above)) return null
  if (readLine(line.text, hints).kind !== 'text') return null
  const level = underline[1]![0] === '=' ? 1 : 2
  return { index, level, title: bare(line.written), moment: null, height: 2, isPlain: false }
}

function plainHeading(line: SourceLine, index: number, hints: Hints): Heading | null {
  const title = line.fenced ? null : plainTitle(line.written)
  if (title === null || readLine(line.text, hints).kind !== 'text') return null
  return { index, level: PLAIN_LEVEL, title: bare(title), moment: null, height: 1, isPlain: true }
}

/** Underlined words are a heading only when they stand alone, and are no item of a list and no row of a table. */
function isTitle(line: SourceLine, above: SourceLine | undefined): boolean {
  return line.written.length > 0 && line.written.length < 200 && !/^[-*+>|]|\|/.test(line.written) && !above?.written
}

function bare(title: string): string {
  return title.replace(/[*_`]/g, '').trim()
}
