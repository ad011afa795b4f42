import type { TextItem } from '../../host/items.ts'
import { Content } from './content.tsx'
import { colorOf, numberOf, textCss, withOpacity } from './item-style.ts'
import { TextEditor } from './text-editor.tsx'

/** Text that stands on the board by itself. */
export function Text({ item, editing }: { item: TextItem; editing: boolean }) {
  const style = {
    ...textCss(item.style, { align: 'left', vertical: 'top' }),
    background: withOpacity(colorOf(item.style.fillColor, 'transparent'), item.style.fillOpacity),
    rotate: item.rotation ? `${numberOf(item.rotation, 0)}deg` : undefined,
  }
  return (
    <div className="text-item" style={style}>
      {editing ? (
        <TextEditor item={item} style={{ textAlign: style.textAlign }} />
      ) : (
        <div className="item-text">
          <Content html={item.content} />
        </div>
      )}
    </div>
  )
}
