import { type NodeProps, NodeResizer } from '@xyflow/react'
import { memo } from 'react'
import type { BoardItem } from '../../host/items.ts'
import { fitted, resizeItem } from '../actions/resize-item.ts'
import { Card } from '../items/card.tsx'
import { Connector } from '../items/connector.tsx'
import { fillColor } from '../items/fill-colors.ts'
import { Frame } from '../items/frame.tsx'
import { colorOf } from '../items/item-style.ts'
import { LinkedPage, Picture } from '../items/media.tsx'
import { Shape } from '../items/shape.tsx'
import { StickyNote } from '../items/sticky-note.tsx'
import { Text } from '../items/text.tsx'
import { useUi, useWorkspace } from '../workspace.ts'
import { useSimplified } from './detail.ts'
import type { ItemNode } from './item-nodes.ts'
import { PullDots } from './pull-dots.tsx'

/** One item on the canvas, with what it shows when it is selected. */
export const ItemView = memo(function ItemView({ id, data, selected }: NodeProps<ItemNode>) {
  const { item, line } = data
  const simplified = useSimplified()
  const editing = useUi((state) => state.editing === id)
  const alone = useUi((state) => state.selection.length === 1)
  if (item.type === 'connector') return line ? <Connector item={item} line={line} /> : null
  if (simplified && item.type !== 'frame')
    return <div className="item-simplified" style={{ background: groundOf(item) }} />
  return (
    <>
      {item.type === 'sticky_note' && <StickyNote item={item} editing={editing} />}
      {item.type === 'text' && <Text item={item} editing={editing} />}
      {item.type === 'shape' && <Shape item={item} editing={editing} />}
      {item.type === 'frame' && <Frame item={item} editing={editing} selected={selected} />}
      {item.type === 'card' && <Card item={item} />}
      {item.type === 'app_card' && <Card item={{ ...item, type: 'card', taskStatus: 'none' }} />}
      {item.type === 'image' && <Picture item={item} />}
      {(item.type === 'embed' || item.type === 'preview') && <LinkedPage item={item} />}
      {selected && alone && !editing && <Resizer item={item} />}
      {item.type !== 'frame' && !editing && selected && alone && <PullDots id={id} />}
    </>
  )
})

function Resizer({ item }: { item: BoardItem }) {
  const workspace = useWorkspace()
  return (
    <NodeResizer
      lineClassName="resize-line"
      handleClassName="resize-handle"
      minWidth={item.type === 'frame' ? 100 : 24}
      minHeight={item.type === 'frame' ? 100 : 16}
      keepAspectRatio={item.type === 'sticky_note'}
      onResize={(_, { x, y, width, height }) => {
        workspace.ui.setState({ resize: { id: item.id, rect: fitted(item, { x, y, width, height }) } })
      }}
      onResizeEnd={() => {
        const { resize } = workspace.ui.getState()
        const current = workspace.document.get(item.id)
        if (resize && current) resizeItem(workspace, current, roundedRect(resize.rect))
        workspace.ui.setState({ resize: null })
      }}
    />
  )
}

function roundedRect({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) }
}

/** The one colour that stands for an item seen from far away. */
export function groundOf(item: BoardItem): string {
  if (item.type === 'sticky_note') return fillColor(item.style.fillColor).ground
  if (item.type === 'card' || item.type === 'app_card') return '#ffffff'
  if (item.type === 'image' || item.type === 'embed' || item.type === 'preview') return '#d5d9e3'
  if (item.type === 'text') return 'transparent'
  if (item.type === 'connector') return 'transparent'
  return colorOf(item.style.fillColor, item.type === 'frame' ? '#ffffff' : 'transparent')
}
