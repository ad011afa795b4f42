const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL'])
const cache = new Map<string, string>()
const CACHED = 4000

/** An item's HTML content as the text a person reads, one line a paragraph, trimmed. Never renders the HTML. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html.trim()
  const known = cache.get(html)
  if (known !== undefined) return known
  const text = textOf(new DOMParser().parseFromString(html, 'text/html').body)
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  if (cache.size >= CACHED) cache.clear()
  cache.set(html, text)
  return text
}

/** Text that a person typed, as the HTML an item keeps: every line a paragraph, nothing of it markup. */
export function htmlFromText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('')
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function textOf(node: Node): string {
  let text = ''
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? ''
    else if (child.nodeName === 'BR') text += '\n'
    else if (child.nodeName !== 'SCRIPT' && child.nodeName !== 'STYLE') {
      const inside = textOf(child)
      text += BLOCKS.has(child.nodeName) ? `${text && !text.endsWith('\n') ? '\n' : ''}${inside}\n` : inside
    }
  }
  return text
}
