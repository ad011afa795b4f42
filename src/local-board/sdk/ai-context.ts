import { plainText } from '../host/rules/content.ts'
import type { WireItem } from '../protocol.ts'

/** Which of an item's properties people read, by the name it has in the SDK. */
const TEXTS = ['title', 'content', 'description', 'alt'] as const

/** An item in words: its type, what it says and where it leads. */
export function aiContext(item: WireItem): string {
  const view = item.nodeView as { content?: unknown } | undefined
  const texts = [...TEXTS.map((name) => item[name]), view?.content, item.url, item.linkedTo]
  const said = texts.filter((text): text is string => typeof text === 'string' && text !== '').map(shortened)
  return [item.type.replaceAll('_', ' '), ...said].join('\n')
}

/** A picture's own data says nothing in words. */
function shortened(text: string): string {
  return text.startsWith('data:') ? text.slice(0, text.indexOf(',')) : plainText(text)
}
