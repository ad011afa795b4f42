const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
}
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]+));/g
const LINE_END = /<br\s*\/?>|<\/(?:p|li|div|h[1-6])\s*>/gi
// A tag begins with a letter, so that `a < b` and `1 <2` in stray plain text stay what they are.
const TAG = /<\/?[a-zA-Z][^<>]*>/g
const MARKS = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** Characters that may be given up so as not to cut a word. */
const NEARBY = 16

/**
 * The plain text of an item's content. The board returns HTML even where plain text was written (miro-platform.md §4.1):
 * `<br>` and the ends of paragraphs and list items become line ends, tags go, entities are decoded, the ends are trimmed.
 */
export function textOf(content: string | undefined): string {
  if (!content) return ''
  const bare = content
    .replace(/[\r\n]+/g, '\n')
    .replace(LINE_END, '\n')
    .replace(TAG, '')
  const lines = decodeEntities(bare)
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0\u200b\ufeff]+/g, ' ').trim())
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Plain text as content: one paragraph a line, `& < > "` escaped, so that what people wrote is shown as they wrote it. */
export function htmlOf(text: string, bold = false): string {
  const wrapped = (safe: string) => (bold ? `<strong>${safe}</strong>` : safe)
  return text
    .split(/\r?\n/)
    .map((line) => `<p>${wrapped(escapeHtml(line))}</p>`)
    .join('')
}

/** Text made safe to stand inside content. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

/** The text cut to at most `most` characters as people see them, after a word if one ends nearby, with `…` for the rest. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  let count = 0
  let kept = ''
  let last = ''
  for (const { segment } of MARKS.segment(text)) {
    count += 1
    if (count > most) break
    if (count < most) kept += segment
    else last = segment
  }
  if (count <= most) return text
  const space = last === ' ' ? kept.length : kept.lastIndexOf(' ')
  return `${(space > Math.max(kept.length - NEARBY, 0) ? kept.slice(0, space) : kept).trimEnd()}…`
}

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
