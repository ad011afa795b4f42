import { calendarDay } from './calendar.ts'
import type { TimelineProblem } from './event.ts'
import { type Heading, headingsOf } from './headings.ts'
import type { Hints } from './hints.ts'
import { findDate } from './read-date.ts'
import { readLine } from './read-line.ts'
import { findZone } from './read-zone.ts'
import type { SourceLine } from './source-line.ts'
import type { ReaderOptions } from './timeline-reader.ts'

/** What of a text is the timeline. */
export type Sections = {
  readonly lines: readonly SourceLine[]
  readonly problems: readonly TimelineProblem[]
  readonly guess: ReaderOptions['guess']
  /** Whether the text is a report with headings. */
  readonly document: boolean
}

type Section = { readonly heading: Heading | null; readonly from: number; to: number; readonly read: boolean }

const TIMELINE = /\btime\s?-?\s?lines?\b|\bchronolog/i
const TIMELINE_TOO =
  /\bsequence of events|\bcourse of events|\bplay[- ]by[- ]play|\bwhat happened\b|\b(?:incident|event) log\b|\blog of events/i
const OTHER =
  /\b(?:summary|overview|impact|root causes?|causes?|trigger|analysis|lessons?|learn(?:ed|t|ings?)|takeaways?|action items?|actions?|follow[- ]?ups?|next steps|remediation|resolution|prevention|recommendations?|conclusions?|went (?:well|wrong|poorly)|lucky|improvements?|background|glossary|appendix|references|related|attendees|participants|questions|insights|logs)\b/i
const DATE_LABEL = /^[\s*_|>-]*(?:incident\s+|outage\s+)?(?:date|day|when)\b[\s*_:|]/i

/** Leaves out of a report what is not its timeline, and tells of it; a text without headings is left as it is. */
export function readSections(source: readonly SourceLine[], hints: Hints): Sections {
  const headings = headingsOf(source, hints)
  if (headings.every(({ moment }) => moment !== null)) {
    return { lines: withDays(source, headings, hints), problems: [], guess: null, document: false }
  }
  const title = titleOf(headings)
  const sections = sectionsOf(source, headings, title)
  const skipped = sections.filter(({ read }) => !read)
  const lines = sections.flatMap((section) => {
    if (!section.read) return statements(source.slice(section.from, section.to), hints)
    return source.slice(section.from, section.to).map((line, index) => asRead(line, index, section.heading))
  })
  return {
    lines: withDays(lines, headings, hints, source),
    problems: problemsOf(skipped, source, title),
    guess: guessOf(source, title, skipped, hints),
    document: true,
  }
}

/** The first heading when it stands above all others. */
function titleOf(headings: readonly Heading[]): Heading | null {
  const [first, ...others] = headings
  return first && others.length > 0 && others.every(({ level }) => level > first.level) ? first : null
}

function sectionsOf(source: readonly SourceLine[], headings: readonly Heading[], title: Heading | null): Section[] {
  const inner = headings.filter((heading) => heading !== title)
  const isTimeline = [TIMELINE, TIMELINE_TOO].find((words) =>
    inner.some((each) => !each.moment && words.test(each.title)),
  )
  const sections: Section[] = [{ heading: title, from: 0, to: source.length, read: !isTimeline }]
  let level = 0
  for (const heading of inner) {
    const current = sections.at(-1)!
    const opens = !heading.moment && isTimeline?.test(heading.title)
    const isInside = heading.level > level && level > 0
    if (!opens && (isInside || (heading.moment && current.read && current.heading !== title))) continue
    current.to = heading.index
    level = heading.level
    const read = isTimeline ? opens === true : heading.moment !== null || !OTHER.test(heading.title)
    sections.push({ heading, from: heading.index, to: source.length, read })
  }
  return sections.filter(({ from, to }) => to > from)
}

/** A heading of the document is no line of the timeline, but it may state the zone. */
function asRead(line: SourceLine, index: number, heading: Heading | null): SourceLine {
  if (heading === null || heading.moment !== null || line.number - 1 < heading.index) return line
  if (line.number - 1 >= heading.index + heading.height) return line
  const zone =
    index === 0
      ? findZone(heading.title.replace(TIMELINE, '').match(/\(([^)]{1,80})\)|\bin ([A-Z]\S*)/)?.[0] ?? '')
      : null
  if (zone && !OTHER.test(heading.title)) return { ...line, text: `Times: ${heading.title.slice(-100)}`, section: true }
  return { ...line, text: '', section: true }
}

/** Statements of the zone hold for the whole report, wherever they stand. */
function statements(lines: readonly SourceLine[], hints: Hints): SourceLine[] {
  return lines.filter((line) => {
    if (line.fenced || !/^\W{0,4}(?:all\s+)?time/i.test(line.text)) return false
    const reading = readLine(line.text, hints)
    return reading.kind === 'zone' && reading.zone !== 'unknown'
  })
}

function problemsOf(
  skipped: readonly Section[],
  source: readonly SourceLine[],
  title: Heading | null,
): TimelineProblem[] {
  const problems: TimelineProblem[] = []
  for (const { heading, from, to } of skipped) {
    const written = source.slice(from, to).filter(({ written: words }) => words !== '')
    const [first, last] = [written[0], written.at(-1)]
    if (!first || !last) continue
    // A title alone is nothing left out.
    if (heading === title && written.length <= (title?.height ?? 0)) continue
    const name = heading ? `the section "${heading.title.slice(0, 80)}"` : 'what stands above the first heading'
    const range = first === last ? `Line ${first.number} was` : `Lines ${first.number} to ${last.number} were`
    problems.push({
      line: first.number,
      text: first.written,
      reason: `${range} not read: ${name} is not the timeline. If something in it is an event, move it to the timeline.`,
    })
  }
  return problems
}

function guessOf(
  source: readonly SourceLine[],
  title: Heading | null,
  skipped: readonly Section[],
  hints: Hints,
): ReaderOptions['guess'] {
  const head = source.slice(0, 40)
  const labelled = head.filter(({ text }) => DATE_LABEL.test(text))
  const above = skipped.flatMap(({ from, to }) => source.slice(from, Math.min(to, from + 40)))
  const candidates = [...(title ? [source[title.index]!] : []), ...labelled, ...above.slice(0, 200)]
  for (const { number, written, fenced } of candidates) {
    const date = fenced ? null : findDate(written, hints)
    const day = date && calendarDay(date.year as number, date.month, date.day)
    if (day) return { day, line: number, written }
  }
  return null
}

/** Marks headings that state only a day: they hold for the times below them, or are entries themselves. */
function withDays(
  lines: readonly SourceLine[],
  headings: readonly Heading[],
  hints: Hints,
  source: readonly SourceLine[] = lines,
): readonly SourceLine[] {
  const days = new Map<number, boolean>()
  for (const [place, { index, level, moment }] of headings.entries()) {
    if (moment !== 'day') continue
    const next = headings.slice(place + 1).find((heading) => heading.level <= level)
    const below = source.slice(index + 1, next?.index ?? source.length)
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

function isTimed(line: SourceLine, hints: Hints): boolean {
  if (line.fenced) return false
  const reading = readLine(line.text, hints)
  return reading.kind === 'event' && (reading.moment.time !== null || reading.moment.relative !== null)
}
