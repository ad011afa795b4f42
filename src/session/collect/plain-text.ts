/** A definition of a link's address, in a line of its own. */
const DEFINITION = /^\s{0,3}\[[^\]]{1,200}\]:\s+\S+/
const ESCAPED = /\\([!-/:-@[-`{-~])/g
/** Stand-ins for escaped characters while marks are taken off: the private use area, which people do not type. */
const FIRST_STAND_IN = 0xe000

/** Whether a line only tells the address of a link. */
export function isLinkDefinition(line: string): boolean {
  return DEFINITION.test(line.slice(0, 300))
}

/** Markdown as plain text: emphasis, code and links lose their marks and keep their words. Tells how many links lost an address. */
export function plainText(markdown: string): { readonly text: string; readonly links: number } {
  let links = 0
  const words = (_: string, text: string) => {
    links += 1
    return text
  }
  const text = markdown
    .replace(ESCAPED, (_, mark: string) => String.fromCharCode(FIRST_STAND_IN + mark.charCodeAt(0)))
    .replace(/!?\[([^\][]{0,500})\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)/g, words)
    .replace(/!?\[([^\][]{1,500})\]\[[^\][]{0,200}\]/g, words)
    .replace(/(`+)([^`\n]+)\1/g, '$2')
    .replace(/(\*\*|__)(?=\S)(.{0,2000}?\S)\1/g, '$2')
    .replace(
      /(?<![\p{Letter}\p{Number}*_])([*_])(?=[^\s*_])([^*_\n]{0,2000}?[^\s*_])\1(?![\p{Letter}\p{Number}*_])/gu,
      '$2',
    )
    .replace(/~~(?=\S)(.{0,2000}?\S)~~/g, '$1')
    .replace(/[\uE000-\uE0FF]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - FIRST_STAND_IN))
  return { text, links }
}

/** The text without the comments of HTML, every other line where it was. A comment that is never closed stays. */
export function withoutComments(text: string): { readonly text: string; readonly comments: number } {
  let out = ''
  let from = 0
  let comments = 0
  for (let begin = text.indexOf('<!--'); begin !== -1; begin = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', begin + 4)
    if (end === -1) break
    out += text.slice(from, begin) + text.slice(begin, end).replace(/[^\r\n]+/g, '')
    from = end + 3
    comments += 1
  }
  return { text: out + text.slice(from), comments }
}
