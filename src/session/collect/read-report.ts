import { brief, type Collected, type CollectedNote, type CollectProblem, linesOf, settled } from './collected.ts'
import { isColumn } from './column-words.ts'
import { leftOut } from './left-out.ts'
import { passagesOf } from './list-items.ts'
import { isLinkDefinition, plainText, withoutComments } from './plain-text.ts'
import { sectionsOf } from './text-sections.ts'

/** How templates introduce what they give as an example. */
const TEMPLATE = /\bfor example[,:.…]*$/i

/** What Debrief's own document says of a cluster besides its notes. */
const OF_CLUSTER = /^What we learned:|^Parked for a session of its own\.$/

/**
 * Reads a report in Markdown, or plain text with the same headings: each entry and each paragraph below the heading of a
 * column is a note. What is below other headings is not taken, and told. Never throws.
 */
export function readReport(text: string): Collected {
  const { text: written, comments } = withoutComments(text)
  const lines = linesOf(written).filter((line) => !isLinkDefinition(line.text))
  const sections = sectionsOf(lines.map(({ number, text: line }) => ({ number, text: line.replace(/^\s*>\s?/, '') })))
  let links = 0
  const problems: CollectProblem[] = leftOut(sections)
  const notes = sections.flatMap(({ part, lines: own }): CollectedNote[] => {
    if (!isColumn(part)) return []
    return passagesOf(own, { paragraphs: true }).flatMap(({ line, text: passage }) => {
      const plain = plainText(passage)
      const reason = noNote(plain.text)
      if (reason) {
        problems.push({ line, text: brief(plain.text), reason })
        return []
      }
      links += plain.links
      return { column: part, text: plain.text, line }
    })
  })
  const tell = (reason: string) => problems.push({ line: 1, text: '', reason })
  if (links > 0) tell(`Notes have the words of links without their addresses: ${counted(links, 'link')}.`)
  if (comments > 0) tell(`Not taken: ${counted(comments, 'comment')}, which no reader of the report sees.`)
  if (!sections.some(({ part }) => isColumn(part))) {
    tell('No heading names a column, like "What went well". Read it as lines to choose the column for all.')
  }
  return settled({ notes, problems })
}

function noNote(text: string): string | null {
  if (TEMPLATE.test(text)) return 'These are words of the template, so they make no note.'
  return OF_CLUSTER.test(text) ? 'This was said of a whole cluster, so it makes no note.' : null
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}
