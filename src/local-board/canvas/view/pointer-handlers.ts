import type { NodeChange, ReactFlowInstance } from '@xyflow/react'
import type { MouseEvent } from 'react'
import { addItem, noteColor } from '../actions/add-item.ts'
import { edit } from '../actions/edit.ts'
import { mayChange, performAction, sayViewOnly } from '../actions/rights.ts'
import { selectItems } from '../actions/select.ts'
import type { Workspace } from '../workspace.ts'
import { applyNodeChanges, dropItems } from './drag-items.ts'
import type { ItemNode } from './item-nodes.ts'

const DOUBLE_CLICK_MS = 400

/** What React Flow tells of the pointer, turned into what it means on a board. */
export function pointerHandlers(workspace: Workspace) {
  const { ui, camera } = workspace
  let lastClickAt = Number.NEGATIVE_INFINITY

  const addNoteAt = (event: MouseEvent) => {
    if (!mayChange(workspace)) return sayViewOnly(ui)
    const { x, y } = camera.toBoard({ x: event.clientX, y: event.clientY })
    const at = { x: Math.round(x), y: Math.round(y) }
    addItem(workspace, 'sticky_note', { style: { fillColor: noteColor(workspace, at) } }, { at })
  }

  return {
    onInit: (flow: ReactFlowInstance<ItemNode>) => camera.attach(flow),
    onMove: (_: unknown, { zoom }: { zoom: number }) => {
      if (zoom !== ui.getState().zoom) ui.setState({ zoom })
    },
    // A move without an event is the board's own.
    onMoveStart: (event: unknown) => {
      if (event) ui.setState({ following: null })
    },
    onNodesChange: (changes: NodeChange<ItemNode>[]) => applyNodeChanges(workspace, changes),
    onNodeDragStop: () => dropItems(workspace),
    onSelectionDragStop: () => dropItems(workspace),
    onNodeContextMenu: (event: MouseEvent, node: ItemNode) => {
      event.preventDefault()
      if (!ui.getState().selection.includes(node.id)) selectItems(workspace, [node.id])
    },
    onNodeDoubleClick: (event: MouseEvent, node: ItemNode) => {
      if (event.target instanceof Element && event.target.closest('.frame-ground')) return addNoteAt(event)
      selectItems(workspace, [node.id])
      performAction(workspace, edit)
    },
    onPaneClick: (event: MouseEvent) => {
      // The first click of a double click may have closed an editor; only both on empty board make a note.
      if (event.detail >= 2 && event.timeStamp - lastClickAt < DOUBLE_CLICK_MS) addNoteAt(event)
      lastClickAt = event.timeStamp
    },
  }
}
