import type { FrameItem } from '../../host/items.ts'
import { useUi } from '../workspace.ts'
import { colorOf } from './item-style.ts'
import { TextEditor } from './text-editor.tsx'

const TITLE_PX = 12
const EDGE_PX = 1
/** Far out, titles grow smaller with the board so that they do not run into each other. */
const LEAST_ZOOM = 0.17

/** A frame: its ground, and above it the title by which it is picked up. The ground lets the pointer through. */
export function Frame({ item, editing, selected }: { item: FrameItem; editing: boolean; selected: boolean }) {
  const zoom = useUi((state) => Math.max(LEAST_ZOOM, state.zoom))
  const style = { fontSize: TITLE_PX / zoom, maxWidth: item.width }
  return (
    <>
      <div className="frame-title" style={style}>
        {editing ? <TextEditor item={item} oneLine style={{ width: item.width }} /> : item.title || 'Frame'}
      </div>
      <div
        className={selected ? 'frame-ground frame-grab' : 'frame-ground'}
        style={{
          background: colorOf(item.style.fillColor, '#ffffff'),
          boxShadow: `0 0 0 ${EDGE_PX / zoom}px #dcdfe6, 0 1px 3px rgb(28 33 51 / 4%)`,
        }}
      />
    </>
  )
}
