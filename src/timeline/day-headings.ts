import type { Heading } from './headings.ts'
import type { Hints } from './hints.ts'
import { readLine } from './read-line.ts'
import type { SourceLine } from './source-line.ts'

/** Marks headings that state only a day: they hold for the times below them, or are entries themselves. */
export function withDays(
  lines: readonly SourceLine[],
  headings: readonly Heading[],
  hints: Hints,
  source: readonly SourceLine[],
): readonly SourceLine[] {
  const days = new Map<number, boolean>()
  for (const [place, { index, level, moment }] of headings.entries()) {
    if (moment !== 'day') continue
    let next = place + 1
    while (next < headings.length && headings[next]!.level > level) next++
    const below = source.slice(index + 1, headings[next]?.index ?? source.length)
    days.set(
      index + 1,
      below.some((line) => isTimed(line, hints)),
    )
  }
  if (days.size === 0) return lines
  return lines.map((line) => {
    const holdsTimes = days.get(line.number)
    return holdsTimes === undefined ? line : { ...line, holdsTimes }
  })
}

/** Whether a line begins with a time of day, or counts from a start. */
export function isTimed(line: SourceLine, hints: Hints): boolean {
  if (line.fenced) return false
  const reading = readLine(line.text, hints)
  return reading.kind === 'event' && (reading.moment.time !== null || reading.moment.relative !== null)
}
