import type { StickyNoteItem } from '../../host/items.ts'
import { Content } from './content.tsx'
import { fillColor } from './fill-colors.ts'
import { fitFontSize } from './fit-text.ts'
import { itemText } from './item-label.ts'
import { textCss } from './item-style.ts'
import { TagChips, useLaidTags } from './tag-chips.tsx'
import { TextEditor } from './text-editor.tsx'

/** The share of a note's height that its shadow takes (Miro counts it in: 228 of which 199 are paper). */
const PAPER = 0.94
/** The height of a note as it is made; tags grow and shrink with the note. */
const USUAL_HEIGHT = 228
const TAG_ROWS = 3

/** A sticky note whose text is as large as it fits, above its tags. */
export function StickyNote({ item, editing }: { item: StickyNoteItem; editing: boolean }) {
  const { ground, text } = fillColor(item.style.fillColor)
  const padding = item.width * 0.075
  const width = item.width - 2 * padding
  const zoom = item.height / USUAL_HEIGHT
  const laid = useLaidTags(item.tagIds, width / zoom, TAG_ROWS)
  const height = item.height * PAPER - 2 * padding - laid.height * zoom
  const style = {
    ...textCss(item.style, { align: 'center', vertical: 'middle' }),
    color: text,
    fontSize: fitFontSize(itemText(item), width, height),
  }
  return (
    <div
      className="sticky-note"
      style={{
        background: ground,
        height: item.height * PAPER,
        padding,
        ...style,
        paddingBottom: padding + laid.height * zoom,
      }}
    >
      {editing ? (
        <TextEditor item={item} style={{ textAlign: style.textAlign, maxHeight: height }} />
      ) : (
        <div className="item-text">
          <Content html={item.content} />
        </div>
      )}
      <div
        className="note-tags"
        style={{ zoom, bottom: (padding * 0.8) / zoom, left: padding / zoom, width: width / zoom }}
      >
        <TagChips id={item.id} laid={laid} />
      </div>
    </div>
  )
}
