import { MiniMap } from '@xyflow/react'
import { fit, fullSize, shortcuts, zoomIn, zoomOut } from '../actions/see.ts'
import { groundOf } from '../view/item-node.tsx'
import type { ItemNode } from '../view/item-nodes.ts'
import { useItems, useUi, useWorkspace } from '../workspace.ts'
import { ActionButton } from './action-button.tsx'
import './zoom-bar.css'

/** Bottom right: the whole board in small, and how near one looks. */
export function ZoomBar() {
  const workspace = useWorkspace()
  const zoom = useUi((state) => state.zoom)
  const empty = useItems().size === 0
  return (
    <section className="view-tools" aria-label="View">
      {!empty && (
        <MiniMap<ItemNode>
          className="mini-map surface"
          ariaLabel="Map of the board"
          pannable
          zoomable
          nodeColor={(node) => miniColor(node)}
          nodeStrokeColor={(node) => (node.type === 'frame' ? '#d5d9e3' : 'none')}
          nodeStrokeWidth={8}
          nodeBorderRadius={2}
          maskColor="rgb(226 229 236 / 55%)"
          bgColor="transparent"
        />
      )}
      <div className="zoom-bar surface">
        <ActionButton action={zoomOut} icon="minus" tipSide="top" />
        <button
          type="button"
          className="zoom-value"
          aria-label={`Zoom ${Math.round(zoom * 100)} %, set to 100 %`}
          onClick={() => fullSize.perform(workspace)}
        >
          {Math.round(zoom * 100)} %
        </button>
        <ActionButton action={zoomIn} icon="plus" tipSide="top" />
        <button
          type="button"
          className="text-button"
          data-tip="Fit all · Ctrl + 1"
          data-tip-side="top"
          onClick={() => fit.perform(workspace)}
        >
          Fit
        </button>
        <ActionButton action={shortcuts} icon="keyboard" tipSide="top" />
      </div>
    </section>
  )
}

function miniColor(node: ItemNode): string {
  const { item } = node.data
  if (item.type === 'text') return '#c9cfdb'
  if (item.type === 'card') return '#b9c4ff'
  return groundOf(item)
}
