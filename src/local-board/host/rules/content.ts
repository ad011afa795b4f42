import { refusal } from './errors.ts'

/** Characters a text of an item can have [D:ref-sticky-note]. Counted as people see them, without markup. */
const CONTENT_LIMIT = 6000

/** Which tags a text keeps, what happens to the others (shown as written, or left out), and whether plain lines become paragraphs. */
type ContentRule = { tags: ReadonlySet<string>; others: 'escape' | 'strip'; plain?: 'stays' }

const INLINE = ['a', 'strong', 'b', 'em', 'i', 'u', 's', 'br']
const RULES = {
  sticky_note: { tags: new Set(['p', ...INLINE]), others: 'escape' },
  shape: { tags: new Set(['p', ...INLINE, 'span']), others: 'escape' },
  text: { tags: new Set(['p', ...INLINE, 'span', 'ol', 'ul', 'li']), others: 'escape' },
  'card title': { tags: new Set(['p', 'a', 'br']), others: 'strip', plain: 'stays' },
  'card description': {
    tags: new Set(['p', 'a', 'br', 'strong', 'b', 'em', 'i', 'u', 'ol', 'ul', 'li']),
    others: 'strip',
    plain: 'stays',
  },
} satisfies Record<string, ContentRule>

export type ContentKind = keyof typeof RULES

const TOKEN = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s[^<>]*)?)\/?>/g
const ENTITY = /&(?!(?:[a-zA-Z][a-zA-Z0-9]{1,30}|#\d{1,7}|#x[0-9a-fA-F]{1,6});)/g
const BLOCKS = /^<(?:p|ol|ul)[ >]/

/**
 * The HTML that the board keeps for a text an app or a person wrote: paragraphs of the tags this kind of item knows,
 * everything else escaped or left out [D:ref-sticky-note, D:ref-card]. Plain words stay plain on cards [M:EventCatalog].
 * Normalising twice changes nothing.
 * Throws when the text has more than 6,000 characters.
 */
export function normaliseContent(content: string, kind: ContentKind, property = 'content'): string {
  if (plainText(content).length > CONTENT_LIMIT) throw refusal.contentTooLong(property, CONTENT_LIMIT)
  const rule: ContentRule = RULES[kind]
  const whole = balance(content, rule)
  if (whole === '' || rule.plain === 'stays' || BLOCKS.test(whole)) return whole
  const lines = content.split(/\r?\n/)
  return lines.map((line) => `<p>${balance(line, rule)}</p>`).join('')
}

/** The same limit for a text without markup, such as a frame's title. */
export function checkPlainText(text: string, property: string): string {
  if (text.length > CONTENT_LIMIT) throw refusal.contentTooLong(property, CONTENT_LIMIT)
  return text
}

/** What a person reads of a content: paragraphs and breaks as lines, tags and entities undone. */
export function plainText(content: string): string {
  return content
    .replace(/<br\s*\/?>|<\/p>(?=.)|<\/li>(?=.)/gis, '\n')
    .replace(TOKEN, '')
    .replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (_, name: string) => PLAIN[name] ?? '')
}

const PLAIN: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ', amp: '&' }

/** Walks the tags in order: keeps known ones, closes what stays open, escapes or drops the rest. */
function balance(content: string, rule: ContentRule): string {
  const open: string[] = []
  let html = ''
  let at = 0
  for (const match of content.matchAll(TOKEN)) {
    const [token, slash = '', rawName = '', attributes = ''] = match
    html += escapeText(content.slice(at, match.index))
    at = match.index + token.length
    const name = rawName.toLowerCase()
    if (!rule.tags.has(name)) html += rule.others === 'escape' ? escapeText(token) : ''
    else if (name === 'br') html += '<br>'
    else if (!slash) {
      open.push(name)
      html += `<${name}${name === 'a' ? href(attributes) : ''}>`
    } else if (open.includes(name)) {
      while (open.length > 0) {
        const closing = open.pop() as string
        html += `</${closing}>`
        if (closing === name) break
      }
    }
  }
  html += escapeText(content.slice(at))
  return (
    html +
    open
      .reverse()
      .map((name) => `</${name}>`)
      .join('')
  )
}

function escapeText(text: string): string {
  return text.replace(ENTITY, '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Only links that cannot run script survive. */
function href(attributes: string): string {
  const url = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes)
  const target = url?.[1] ?? url?.[2]
  return target && /^(https?:|mailto:|\/)/i.test(target) ? ` href="${target.replaceAll('"', '&quot;')}"` : ''
}
