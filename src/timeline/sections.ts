import { type DayGuess, dayAboveTimes, guessDay } from './day-guess.ts'
import { isTimed, withDays } from './day-headings.ts'
import type { TimelineProblem } from './event.ts'
import { frontMatterLength } from './front-matter.ts'
import { type Heading, headingsOf } from './headings.ts'
import type { Hints } from './hints.ts'
import { asRead, leftOut, type Section, statements } from './section-lines.ts'
import { OTHER, TIMELINE, TIMELINE_TOO } from './section-names.ts'
import type { SourceLine } from './source-line.ts'

/** What of a text is the timeline. */
export type Sections = {
  readonly lines: readonly SourceLine[]
  readonly problems: readonly TimelineProblem[]
  readonly guess: DayGuess | null
  /** Whether the text is a report with headings. */
  readonly document: boolean
}

/** Leaves out of a report what is not its timeline, and tells of it; a text without headings is left as it is. */
export function readSections(source: readonly SourceLine[], hints: Hints): Sections {
  const top = frontMatterLength(source)
  const data: Section[] =
    top === 0 ? [] : [{ heading: null, name: 'the data at the top', from: 0, to: top, read: false }]
  const headings = headingsOf(source, hints).filter(({ index }) => index >= top)
  const isOnlyNamed = isNameAbove(headings, source)
  if (headings.every(({ moment }) => moment !== null) || isOnlyNamed) {
    const name = isOnlyNamed ? headings[0]! : null
    const lines = source.slice(top).map((line) => (name?.index === line.number - 1 ? asRead(line, 0, name) : line))
    return {
      lines: withDays(lines, headings, hints, source),
      problems: leftOut(data, source, null),
      guess: guessDay(source.slice(0, top), null, [], hints) ?? dayAboveTimes(source.slice(top), hints),
      document: false,
    }
  }
  const title = titleOf(headings)
  const sections = [...data, ...sectionsOf(source, headings, title, top, hints)]
  const skipped = sections.filter(({ read }) => !read)
  const lines = sections.flatMap((section) => {
    if (!section.read) return statements(source.slice(section.from, section.to), hints)
    return source.slice(section.from, section.to).map((line, index) => asRead(line, index, section.heading))
  })
  return {
    lines: withDays(lines, headings, hints, source),
    problems: leftOut(skipped, source, title),
    guess: guessDay(source, title && source[title.index]!, skipped, hints) ?? dayAboveTimes(source.slice(top), hints),
    document: true,
  }
}

/** Whether the only heading is the word timeline above the first entry. */
function isNameAbove(headings: readonly Heading[], source: readonly SourceLine[]): boolean {
  const [first, ...others] = headings
  if (!first || others.length > 0 || !first.isPlain || !TIMELINE.test(first.title)) return false
  return source.slice(0, first.index).every(({ written }) => written === '')
}

/** The first heading when it stands above all others, or alone. */
function titleOf(headings: readonly Heading[]): Heading | null {
  const [first, ...others] = headings
  if (!first || TIMELINE.test(first.title) || (others.length === 0 && first.level > 1)) return null
  return others.every(({ level }) => level > first.level) ? first : null
}

function sectionsOf(
  source: readonly SourceLine[],
  headings: readonly Heading[],
  title: Heading | null,
  top: number,
  hints: Hints,
): Section[] {
  const inner = headings.filter((heading) => heading !== title)
  const named = [TIMELINE, TIMELINE_TOO].find((words) => inner.some((each) => !each.moment && words.test(each.title)))
  const sections = named ? cut(source, inner, title, top, named) : []
  const isThere = sections.some(
    ({ read, from, to }) =>
      read && source.slice(from, to).some((line) => line.text.includes('|') || isTimed(line, hints)),
  )
  return isThere ? sections : cut(source, inner, title, top, null)
}

function cut(
  source: readonly SourceLine[],
  inner: readonly Heading[],
  title: Heading | null,
  top: number,
  timeline: RegExp | null,
): Section[] {
  const above = 'what stands above the first heading'
  const sections: Section[] = [
    { heading: title, name: title ? nameOf(title) : above, from: top, to: source.length, read: !timeline },
  ]
  let level = 0
  for (const heading of inner) {
    const current = sections.at(-1)!
    const opens = !heading.moment && timeline?.test(heading.title)
    const isInside = heading.level > level && level > 0
    if (!opens && (isInside || (heading.moment && current.read && current.heading !== title))) continue
    current.to = heading.index
    level = heading.level
    const read = timeline ? opens === true : heading.moment !== null || !OTHER.test(heading.title)
    sections.push({ heading, name: nameOf(heading), from: heading.index, to: source.length, read })
  }
  return sections.filter(({ from, to }) => to > from)
}

function nameOf({ title }: Heading): string {
  return `the section "${title.slice(0, 80)}"`
}
