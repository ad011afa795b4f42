import { escapeHtml, textOf } from '../content.ts'

/** Stands between a name and its count: a space that nobody types, so that the two can be told apart again. */
const SPACE = '\u2003'
const COUNT = new RegExp(`${SPACE}\\s*\\d+$`)

/** What an area shows at its top: the cluster's name and how many notes it holds. */
export function headingOf(name: string, count: number): string {
  return `<p><strong>${escapeHtml(oneLine(name))}</strong>${SPACE}${count}</p>`
}

/** The same as plain text, to reckon with its length. */
export function headingText(name: string, count: number): string {
  return `${oneLine(name)}${SPACE}${count}`
}

/** The cluster's name in an area's content, as people may have rewritten it; empty when they deleted it. */
export function nameIn(content: string): string {
  return oneLine(textOf(content)).replace(COUNT, '').trim()
}

function oneLine(text: string): string {
  return text.replace(/\n+/g, ' ').trim()
}
