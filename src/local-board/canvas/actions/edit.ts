import { absoluteBox } from '../../host/coordinates.ts'
import type { FrameItem } from '../../host/items.ts'
import type { Workspace } from '../workspace.ts'
import type { Action } from './action.ts'
import { asOneStep, changeItem, selectedItems } from './change-items.ts'
import { copyOf, lifted, shiftOf } from './clipboard-items.ts'
import { insertCopies } from './insert-copies.ts'
import { removeSelected } from './remove-selected.ts'
import { mayChange } from './rights.ts'

/** Connectors have no text to edit, and of pages, pictures and mind maps apps alone write it. */
const NOT_EDITED: ReadonlySet<string> = new Set(['connector', 'image', 'embed', 'preview', 'mindmap_node'])
/** What opens a window of its own, in which a viewer can read what the board does not show. */
const LOOKED_INTO: ReadonlySet<string> = new Set(['card', 'app_card'])

export const edit: Action = {
  name: 'edit',
  label: 'Edit',
  group: 'Edit',
  keys: ['enter', 'f2'],
  keysLabel: 'Enter, or double click',
  needs: 'items',
  enabled: (workspace) => {
    const [item, more] = selectedItems(workspace)
    if (!item || more || NOT_EDITED.has(item.type)) return false
    return mayChange(workspace) || LOOKED_INTO.has(item.type)
  },
  perform: (workspace) => {
    const [item] = selectedItems(workspace)
    if (!item) return
    if (item.type === 'card') workspace.ui.setState({ openCard: item.id })
    else if (item.type === 'app_card') workspace.apps.openAppCard(item.id)
    else {
      if (item.type === 'frame') revealTitle(workspace, item)
      workspace.ui.setState({ editing: item.id })
    }
  },
}

/** A frame's title stands above its box; the panel's close button beside it takes some room. */
function revealTitle({ document, camera }: Workspace, frame: FrameItem): void {
  const { x, y, width } = absoluteBox(document.items, frame)
  const [height, most, clear] = [24, 240, 32].map((pixels) => pixels / camera.zoom()) as [number, number, number]
  camera.reveal({ x: x - clear, y: y - height, width: clear + Math.min(width, most), height })
}

export const duplicate: Action = {
  name: 'duplicate',
  label: 'Duplicate',
  group: 'Edit',
  does: 'change',
  keys: ['mod+d'],
  needs: 'items',
  perform: (workspace) => {
    const carried = copyOf(workspace)
    insertCopies(workspace, carried, shiftOf(carried, 1))
  },
}

export const remove: Action = {
  name: 'remove',
  label: 'Delete',
  group: 'Edit',
  does: 'change',
  keys: ['delete', 'backspace'],
  needs: 'items',
  perform: removeSelected,
}

export const undo: Action = {
  name: 'undo',
  label: 'Undo',
  group: 'Edit',
  does: 'change',
  keys: ['mod+z'],
  enabled: ({ document }) => document.history.undoStack.length > 0,
  perform: ({ document }) => {
    document.history.undo()
  },
}

export const redo: Action = {
  name: 'redo',
  label: 'Redo',
  group: 'Edit',
  does: 'change',
  keys: ['mod+shift+z', 'mod+y'],
  enabled: ({ document }) => document.history.redoStack.length > 0,
  perform: ({ document }) => {
    document.history.redo()
  },
}

export const bringToFront: Action = {
  name: 'bring-to-front',
  label: 'Bring to front',
  group: 'Arrange',
  does: 'change',
  keys: [']'],
  needs: 'items',
  enabled: (workspace) => lifted(selectedItems(workspace)).length > 0,
  perform: (workspace) => {
    const highest = Math.max(...[...workspace.document.items.values()].map((item) => item.order))
    const items = lifted(selectedItems(workspace))
    asOneStep(workspace, () => {
      for (const [index, item] of items.entries()) changeItem(workspace, item.id, { order: highest + 1 + index })
    })
  },
}

export const sendToBack: Action = {
  name: 'send-to-back',
  label: 'Send to back',
  group: 'Arrange',
  does: 'change',
  keys: ['['],
  needs: 'items',
  enabled: (workspace) => lifted(selectedItems(workspace)).length > 0,
  perform: (workspace) => {
    const lowest = Math.min(...[...workspace.document.items.values()].map((item) => item.order))
    const items = lifted(selectedItems(workspace))
    asOneStep(workspace, () => {
      for (const [index, item] of items.entries())
        changeItem(workspace, item.id, { order: lowest - items.length + index })
    })
  },
}
