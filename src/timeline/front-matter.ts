import type { SourceLine } from './source-line.ts'

const LONGEST = 100
const FENCES = ['---', '+++']
/** `key: value`, `key = value`, an item of a list, a table's name or a remark. */
const DATA = /^(?:["'\w.-]+\s*[:=]|[-[#]|$)/

/** How many lines at the top are data about the document, between lines of `---` or `+++`; 0 when there are none. */
export function frontMatterLength(lines: readonly SourceLine[]): number {
  const fence = lines[0]?.written ?? ''
  if (!FENCES.includes(fence)) return 0
  const end = lines.slice(1, LONGEST).findIndex(({ written }) => written === fence)
  if (end < 1) return 0
  return lines.slice(1, end + 1).every(({ written }) => DATA.test(written)) ? end + 2 : 0
}
