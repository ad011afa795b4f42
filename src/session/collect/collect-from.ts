import { linesOf } from './collected.ts'
import { isColumn } from './column-words.ts'
import { isDebriefJson } from './debrief-json.ts'
import { isSurvey } from './read-survey.ts'
import type { Reading } from './reading.ts'
import { sectionsOf } from './text-sections.ts'

/** How much of a text is looked at to tell what it is. */
const ENOUGH = 200_000

/** What a text looks like; null when it is empty. People may choose otherwise. Never throws. */
export function collectFrom(text: string): Reading | null {
  if (text.trim() === '') return null
  if (isDebriefJson(text)) return 'json'
  if (isSurvey(text)) return 'survey'
  return isReport(text.slice(0, ENOUGH)) ? 'report' : 'lines'
}

/** A report has known parts that are no columns, or marks its headings; a list of notes has the titles of columns at most. */
function isReport(text: string): boolean {
  const sections = sectionsOf(linesOf(text))
  const known = sections.filter(({ part }) => part === 'other' || part === 'actions')
  if (!sections.some(({ part }) => isColumn(part))) return known.length > 1
  return known.length > 0 || /^\s{0,3}#{1,6}\s|^\s*h[1-6]\. /m.test(text)
}
