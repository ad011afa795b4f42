import type { BoardItem } from '../../host/items.ts'
import { plainText } from './plain-text.ts'

const KINDS: Record<BoardItem['type'], string> = {
  sticky_note: 'Sticky note',
  text: 'Text',
  shape: 'Shape',
  frame: 'Frame',
  card: 'Card',
  app_card: 'App card',
  image: 'Image',
  embed: 'Embedded page',
  preview: 'Linked page',
  mindmap_node: 'Mind map node',
  connector: 'Connector',
}

/** What an item says, as plain text; empty when it says nothing. */
export function itemText(item: BoardItem): string {
  if (item.type === 'frame') return item.title
  if (item.type === 'card' || item.type === 'app_card') return plainText(item.title)
  if (item.type === 'image') return item.alt ?? item.title
  if (item.type === 'embed' || item.type === 'preview') return item.url
  if (item.type === 'connector') return item.captions.map((caption) => plainText(caption.content ?? '')).join(' ')
  return plainText(item.type === 'mindmap_node' ? item.nodeView.content : item.content)
}

/** The kind of thing an item is, in words. */
export function itemKind(item: BoardItem): string {
  return KINDS[item.type] ?? 'Item'
}

/** How a screen reader names an item: its kind and its text. Lines and shapes need no text; all else says that it is empty. */
export function itemLabel(item: BoardItem): string {
  const text = itemText(item).replace(/\s+/g, ' ')
  if (text) return `${itemKind(item)}: ${text}`
  return item.type === 'connector' || item.type === 'shape' ? itemKind(item) : `${itemKind(item)}: empty`
}
