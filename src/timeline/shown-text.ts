import { linksIn } from './links.ts'

const CODE_BLOCK = /```[^`]*(?:```|$)/g
const LINK = /!?\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/g
const ADDRESS = /https?:\/\/[^\s<>"'`|\]{}\\^]+/gi

/**
 * An event's text for a place with little room, as one line: links are their words, addresses their host, and code blocks, lines
 * that are only an address, and the marks of Markdown go. The whole text where nothing would be left.
 */
export function shownText(text: string): string {
  const shown = text
    .replaceAll(CODE_BLOCK, ' ')
    .replaceAll(/^[ \t>*-]*<?https?:\/\/\S+[ \t]*$/gim, ' ')
    .replaceAll(LINK, '$1')
    .replaceAll(ADDRESS, shortAddress)
    .replaceAll(/\*{2,}|(?<!\w)_{2,}|_{2,}(?!\w)|`/g, '')
    .replaceAll(/(?<![\w/])([*_])(?=\S)([^*_\n]{1,200}?)(?<=\S)\1(?![\w/])/g, '$2')
  return oneLine(shown) || oneLine(text)
}

/**
 * The text of an event whose shown text was rewritten: the new words, and after them what was not shown, so that no address and no
 * code is lost.
 */
export function rewrittenText(written: string, text: string): string {
  const code = [...text.matchAll(CODE_BLOCK)].map(([block]) => block)
  const known = new Set(linksIn([written, ...code].join('\n')))
  const links = linksIn(text).filter((link) => !known.has(link))
  return [written, ...code, ...links].join('\n')
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function shortAddress(address: string): string {
  const host = /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1] ?? address
  return /[/?#]./.test(address.slice(address.indexOf(host) + host.length)) ? `${host}/…` : host
}
