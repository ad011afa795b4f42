import type { ColumnId } from '../column.ts'
import { type Collected, type CollectedNote, linesOf, settled } from './collected.ts'
import { isColumn } from './column-words.ts'
import { leftOut } from './left-out.ts'
import { passagesOf } from './list-items.ts'
import { type Section, sectionsOf } from './text-sections.ts'

export type ReadLines = Collected & {
  /** Whether there are notes above the first title of a column, whose column is the chosen one. */
  readonly open: boolean
}

/**
 * Reads notes written as lines: a note a line, its bullet or number taken off. A line that is the title of a column tells
 * where those below it belong; those above the first such title go to `column`. Never throws.
 */
export function readLines(text: string, column: ColumnId): ReadLines {
  let current: Section['part'] = column
  let named = false
  let open = false
  const sections = sectionsOf(linesOf(text)).map((section): Section => {
    // In a plain list an unknown heading is no end of the column above it.
    if (section.part !== null && section.part !== 'unknown') {
      current = section.part
      named ||= isColumn(current)
    }
    open ||= !named && isColumn(current) && section.lines.some((line) => line.text.trim() !== '')
    if (section.part !== 'unknown') return { ...section, part: current }
    return { ...section, part: current, groups: [{ number: section.line, text: section.title }, ...section.groups] }
  })
  const notes = sections.flatMap(({ part, lines }): CollectedNote[] => {
    if (!isColumn(part)) return []
    return passagesOf(lines, { paragraphs: false }).map((passage) => ({ column: part, ...passage }))
  })
  return { ...settled({ notes, problems: leftOut(sections) }), open }
}
