import type { BoardItem } from '../../host/items.ts'
import { fillColor } from './fill-colors.ts'
import { colorOf } from './item-style.ts'
import { mindmapColor } from './mindmap-node.tsx'

/** The one colour that stands for an item seen from far away. */
export function groundOf(item: BoardItem): string {
  if (item.type === 'sticky_note') return fillColor(item.style.fillColor).ground
  if (item.type === 'card' || item.type === 'app_card') return '#ffffff'
  if (item.type === 'image' || item.type === 'embed' || item.type === 'preview') return '#d5d9e3'
  if (item.type === 'text') return 'transparent'
  if (item.type === 'mindmap_node') return mindmapColor(item)
  if (item.type === 'connector') return 'transparent'
  return colorOf(item.style.fillColor, item.type === 'frame' ? '#ffffff' : 'transparent')
}
