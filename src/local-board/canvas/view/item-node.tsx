import { type NodeProps, NodeResizer } from '@xyflow/react'
import { memo, useContext } from 'react'
import type { BoardItem } from '../../host/items.ts'
import { fitted, resizeItem } from '../actions/resize-item.ts'
import { useMayChange } from '../actions/rights.ts'
import { AppCard } from '../items/app-card.tsx'
import { Card } from '../items/card.tsx'
import { Connector } from '../items/connector.tsx'
import { Frame } from '../items/frame.tsx'
import { groundOf } from '../items/ground.ts'
import { LinkedPage, Picture } from '../items/media.tsx'
import { MindmapNode } from '../items/mindmap-node.tsx'
import { Shape } from '../items/shape.tsx'
import { StickyNote } from '../items/sticky-note.tsx'
import { Text } from '../items/text.tsx'
import { useUi, useWorkspace } from '../workspace.ts'
import { FarContext } from './far-context.ts'
import type { ItemNode } from './item-nodes.ts'
import { PullDots } from './pull-dots.tsx'

/** One item on the canvas, with what it shows when it is selected. */
export const ItemView = memo(function ItemView({ id, data, selected }: NodeProps<ItemNode>) {
  const { item, line } = data
  const far = useContext(FarContext)
  const editing = useUi((state) => state.editing === id)
  const alone = useUi((state) => state.selection.length === 1)
  const handled = useMayChange() && selected && alone && !editing
  if (item.type === 'connector') return line ? <Connector item={item} line={line} /> : null
  if (far && item.type !== 'frame') return <FarBox item={item} />
  return (
    <>
      {item.type === 'sticky_note' && <StickyNote item={item} editing={editing} />}
      {item.type === 'text' && <Text item={item} editing={editing} />}
      {item.type === 'mindmap_node' && <MindmapNode item={item} branch={line} />}
      {item.type === 'shape' && <Shape item={item} editing={editing} />}
      {item.type === 'frame' && <Frame item={item} editing={editing} selected={selected} />}
      {item.type === 'card' && <Card item={item} />}
      {item.type === 'app_card' && <AppCard item={item} />}
      {item.type === 'image' && <Picture item={item} />}
      {(item.type === 'embed' || item.type === 'preview') && <LinkedPage item={item} />}
      {handled && <Resizer item={item} />}
      {handled && item.type !== 'frame' && <PullDots id={id} />}
    </>
  )
})

/** An item seen from far away. Its outline, when it is selected or has the focus, is as wide on the screen as always. */
function FarBox({ item }: { item: BoardItem }) {
  const zoom = useUi((state) => state.zoom)
  const outline = { outlineWidth: 2 / zoom, outlineOffset: 1 / zoom }
  return <div className="item-simplified" style={{ background: groundOf(item), ...outline }} />
}

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
