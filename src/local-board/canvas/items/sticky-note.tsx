import type { StickyNoteItem } from '../../host/items.ts'
import { Content } from './content.tsx'
import { fillColor } from './fill-colors.ts'
import { fitFontSize } from './fit-text.ts'
import { itemText } from './item-label.ts'
import { textCss } from './item-style.ts'
import { TextEditor } from './text-editor.tsx'

/** The share of a note's height that its shadow takes (Miro counts it in: 228 of which 199 are paper). */
const PAPER = 0.94

/** A sticky note whose text is as large as it fits. */
export function StickyNote({ item, editing }: { item: StickyNoteItem; editing: boolean }) {
  const { ground, text } = fillColor(item.style.fillColor)
  const padding = item.width * 0.075
  const width = item.width - 2 * padding
  const height = item.height * PAPER - 2 * padding
  const style = {
    ...textCss(item.style, { align: 'center', vertical: 'middle' }),
    color: text,
    fontSize: fitFontSize(itemText(item), width, height),
  }
  return (
    <div className="sticky-note" style={{ background: ground, height: item.height * PAPER, padding, ...style }}>
      {editing ? (
        <TextEditor item={item} style={{ textAlign: style.textAlign, maxHeight: height }} />
      ) : (
        <div className="item-text">
          <Content html={item.content} />
        </div>
      )}
    </div>
  )
}
