import type { ColumnId } from '../column.ts'
import type { WrittenLine } from './collected.ts'
import { columnOfTitle, columnOfWords, otherPart, otherTitle } from './column-words.ts'
import { isBullet } from './list-items.ts'

/** A part of a text below a heading; the first one is what stands above all headings and has no title. */
export type Section = {
  /** The column it is for, the action items, another part of a report, or nothing that is known. */
  readonly part: ColumnId | 'actions' | 'other' | 'unknown' | null
  readonly title: string
  readonly line: number
  readonly lines: WrittenLine[]
  /** Headings inside it, which only group what is below them. */
  readonly groups: WrittenLine[]
}

type Heading = {
  readonly title: string
  readonly level: number
  readonly height: number
  readonly part: Section['part']
}

const HASHES = /^\s{0,3}(#{1,6})\s+(\S.*?)\s*#*\s*$/
const WIKI = /^\s*h([1-6])\.\s+(\S.*)$/
const UNDERLINE = /^\s{0,3}(={3,}|-{3,})\s*$/
const BOLD = /^\s*(?:\*\*|__|\*)(?=\S)([^*_]{2,80}?)(?:\*\*|__|\*)\s*:?\s*$/
/** A title without a mark of its own is deeper than all that have one. */
const UNMARKED = 7

/**
 * A text by its headings: Markdown's and Confluence's, and lines that are nothing but the title of a column or of another
 * known part of a report. A heading further in than that of a column, or of the action items, only groups what is below it.
 */
export function sectionsOf(lines: readonly WrittenLine[]): Section[] {
  const sections: Section[] = [{ part: null, title: '', line: 1, lines: [], groups: [] }]
  let level = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const heading = headingAt(lines, index)
    const current = sections.at(-1)!
    if (!heading) {
      current.lines.push(line)
      continue
    }
    if (heading.level > level && isInside(heading.part, current.part)) {
      current.groups.push({ number: line.number, text: heading.title })
    } else {
      sections.push({ part: heading.part ?? 'unknown', title: heading.title, line: line.number, lines: [], groups: [] })
      level = heading.level
    }
    index += heading.height - 1
  }
  return sections
}

/** Whether a deeper heading only groups what is in the part that is open. */
function isInside(part: Section['part'], open: Section['part']): boolean {
  if (open === null || open === 'other' || open === 'unknown') return false
  if (part === 'actions') return open === 'actions'
  return part === null || part === 'other'
}

function headingAt(lines: readonly WrittenLine[], index: number): Heading | null {
  const { text } = lines[index]!
  if (text.trim() === '' || text.length > 300) return null
  const marked = HASHES.exec(text) ?? WIKI.exec(text)
  if (marked) return headingOf(marked[2]!, marked[1]!.startsWith('#') ? marked[1]!.length : Number(marked[1]), 1)
  const underline = UNDERLINE.exec(lines[index + 1]?.text ?? '')
  const alone = (lines[index - 1]?.text ?? '').trim() === ''
  if (underline && alone && !/^\s*(?:[-*+>|]|\d+[.)])\s/.test(text)) {
    return headingOf(text, underline[1]!.startsWith('=') ? 1 : 2, 2)
  }
  const bold = BOLD.exec(text)
  const title = bold?.[1] ?? text.replace(/^(?:[-*+•]|\d{1,2}[.)])\s+/, '')
  const opens = bold !== null || (!isBullet(text) && (alone || /:\s*$/.test(text)))
  const part = columnOfTitle(title) ?? (opens ? otherTitle(title) : null)
  return part && { title: title.trim().replace(/\s*:$/, ''), level: UNMARKED, height: 1, part }
}

function headingOf(words: string, level: number, height: number): Heading {
  const title = words.replace(/[*_`]+/g, '').trim()
  return { title, level, height, part: columnOfWords(title) ?? otherPart(title) }
}
