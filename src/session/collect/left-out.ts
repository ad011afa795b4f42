import { brief, type CollectProblem, saysNothing } from './collected.ts'
import { countEntries, passagesOf } from './list-items.ts'
import type { Section } from './text-sections.ts'

/** Titles that a message names before it only counts them. */
const MOST_NAMED = 4

/** Tells what of a text makes no notes: action items, parts that are no column, and headings inside a column. */
export function leftOut(sections: readonly Section[]): CollectProblem[] {
  return [actionItems(sections), otherParts(sections), groups(sections)].flatMap((problem) => problem ?? [])
}

function actionItems(sections: readonly Section[]): CollectProblem | null {
  const own = sections.filter(({ part }) => part === 'actions')
  const sum = (countIn: (section: Section) => number) => own.reduce((soFar, section) => soFar + countIn(section), 0)
  const count = sum(({ lines }) => countEntries(lines)) || sum(passagesIn)
  const what = count === 1 ? '1 action item' : `${count} action items`
  return count === 0
    ? null
    : { ...at(own[0]!), reason: `Not taken: ${what}. Action items are agreed on in the session.` }
}

function otherParts(sections: readonly Section[]): CollectProblem | null {
  const own = sections.filter(({ part }) => part === null || part === 'other' || part === 'unknown')
  const filled = own.filter((section) => passagesIn(section) > 0)
  if (filled.length === 0) return null
  const reason = `Not taken: ${named(filled.map(({ title }) => title))}. Only what is below the title of a column makes notes.`
  return { ...at(filled[0]!), reason }
}

function groups(sections: readonly Section[]): CollectProblem | null {
  const [first, ...others] = sections.flatMap((section) => (section.part === 'actions' ? [] : section.groups))
  if (!first) return null
  const titles = [first, ...others].map(({ text }) => text)
  return { line: first.number, text: first.text, reason: `Headings inside a column make no notes: ${named(titles)}.` }
}

function passagesIn({ lines }: Section): number {
  return passagesOf(lines, { paragraphs: true }).filter(({ text }) => !saysNothing(text)).length
}

function at({ line, title }: Section): { readonly line: number; readonly text: string } {
  return { line, text: title }
}

function named(titles: readonly string[]): string {
  const names = titles
    .slice(0, MOST_NAMED)
    .map((title) => (title ? `"${brief(title)}"` : 'what stands above the first title'))
  const more = titles.length - names.length
  return [names.join(', '), more > 0 && `${more} more`].filter(Boolean).join(' and ')
}
