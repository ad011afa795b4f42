import type { TimelineProblem } from './event.ts'
import type { Heading } from './headings.ts'
import type { Hints } from './hints.ts'
import { readLine } from './read-line.ts'
import { findZone } from './read-zone.ts'
import { OTHER, TIMELINE } from './section-names.ts'
import type { SourceLine } from './source-line.ts'

/** A run of lines of a report. */
export type Section = {
  readonly heading: Heading | null
  /** What to call it in a problem. */
  readonly name: string
  /** Places in the lines, the last one excluded. */
  readonly from: number
  to: number
  readonly read: boolean
}

/** A heading of the report is no line of the timeline, but it may state the zone. `index`: how far below its heading a line is. */
export function asRead(line: SourceLine, index: number, heading: Heading | null): SourceLine {
  if (heading === null || heading.moment !== null || line.number - 1 < heading.index) return line
  if (line.number - 1 >= heading.index + heading.height) return line
  const words = heading.title.replace(TIMELINE, '').match(/\(([^)]{1,80})\)|\bin ([A-Z]\S*)/)?.[0]
  const zone = index === 0 && words !== undefined ? findZone(words) : null
  if (zone && !OTHER.test(heading.title)) return { ...line, text: `Times: ${heading.title.slice(-100)}`, section: true }
  return { ...line, text: '', section: true }
}

/** Statements of the zone hold for the whole report, wherever they stand. */
export function statements(lines: readonly SourceLine[], hints: Hints): SourceLine[] {
  return lines.filter((line) => {
    if (line.fenced || !/^[\W_]{0,4}(?:alle?\s+)?(?:time|(?:uhr)?zeit)/i.test(line.text)) return false
    const reading = readLine(line.text, hints)
    return reading.kind === 'zone' && reading.zone !== 'unknown'
  })
}

/** Tells of what is left out. A title alone is nothing left out. */
export function leftOut(
  skipped: readonly Section[],
  source: readonly SourceLine[],
  title: Heading | null,
): TimelineProblem[] {
  return skipped.flatMap(({ heading, name, from, to }) => {
    const written = source.slice(from, to).filter(({ written: words }) => words !== '')
    const [first, last] = [written[0], written.at(-1)]
    if (!first || !last || (title && heading === title && written.length <= title.height)) return []
    const range = first === last ? `Line ${first.number} was` : `Lines ${first.number} to ${last.number} were`
    const reason = `${range} not read: ${name} is not the timeline. If something in it is an event, move it to the timeline.`
    return [{ line: first.number, text: first.written, reason }]
  })
}
