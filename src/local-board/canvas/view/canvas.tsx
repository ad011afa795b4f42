import { ReactFlow, SelectionMode } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useEffect, useMemo, useRef } from 'react'
import { useMayChange } from '../actions/rights.ts'
import { useUi, useWorkspace } from '../workspace.ts'
import { MAX_ZOOM, MIN_ZOOM } from './camera.ts'
import { FarContext } from './far-context.ts'
import { FarItems } from './far-items.tsx'
import { haltByHand } from './halt-by-hand.ts'
import { ItemView } from './item-node.tsx'
import type { ItemNode } from './item-nodes.ts'
import { Overlays } from './overlays.tsx'
import { pointerHandlers } from './pointer-handlers.ts'
import { sharePointer } from './share-pointer.ts'
import { useDrawnItems } from './use-drawn-items.ts'
import { useItemFocus } from './use-item-focus.ts'
import { usePlacedItems } from './use-placed-items.ts'
import { useWindowSize } from './use-window-size.ts'

const NODE_TYPES = {
  sticky_note: ItemView,
  text: ItemView,
  shape: ItemView,
  frame: ItemView,
  card: ItemView,
  app_card: ItemView,
  image: ItemView,
  embed: ItemView,
  preview: ItemView,
  mindmap_node: ItemView,
  connector: ItemView,
}
const NO_EDGES: never[] = []
const SELECT_MORE = ['Shift', 'Control', 'Meta']

/** The board itself: React Flow, tuned for thousands of items, with the document as its only truth. */
export function Canvas() {
  const workspace = useWorkspace()
  const size = useWindowSize()
  const hand = useUi((state) => state.hand)
  const ready = useUi((state) => state.ready)
  const mayChange = useMayChange()
  const shell = useRef<HTMLElement>(null)
  const { nodes, painted, far } = useDrawnItems(usePlacedItems(), shell)
  useItemFocus(nodes)
  useEffect(() => (shell.current ? sharePointer(workspace, shell.current) : undefined), [workspace])
  useEffect(() => (shell.current ? haltByHand(workspace.camera, shell.current) : undefined), [workspace])

  const handlers = useMemo(() => pointerHandlers(workspace), [workspace])

  return (
    <FarContext value={far}>
      <main className={hand ? 'canvas canvas-hand' : 'canvas'} ref={shell} aria-label="Board" aria-busy={!ready}>
        <ReactFlow<ItemNode>
          {...handlers}
          nodes={nodes}
          edges={NO_EDGES}
          nodeTypes={NODE_TYPES}
          width={size.width}
          height={size.height}
          onlyRenderVisibleElements
          minZoom={MIN_ZOOM}
          maxZoom={MAX_ZOOM}
          panOnScroll
          panOnScrollSpeed={1}
          zoomOnDoubleClick={false}
          selectionMode={SelectionMode.Partial}
          multiSelectionKeyCode={SELECT_MORE}
          deleteKeyCode={null}
          nodesDraggable={!hand && mayChange}
          elementsSelectable={!hand}
          nodesConnectable={false}
          elevateNodesOnSelect={false}
          zIndexMode="manual"
          nodeDragThreshold={3}
          disableKeyboardA11y
          aria-label="Items on the board"
          proOptions={{ hideAttribution: true }}
        >
          {far && <FarItems items={painted} />}
          <Overlays />
        </ReactFlow>
      </main>
    </FarContext>
  )
}
