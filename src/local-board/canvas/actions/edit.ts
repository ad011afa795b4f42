import type { Action } from './action.ts'
import { asOneStep, changeItem, selectedItems } from './change-items.ts'
import { copyOf, lifted, shiftOf } from './clipboard-items.ts'
import { insertCopies } from './insert-copies.ts'
import { removeSelected } from './remove-selected.ts'

/** Connectors have no text to edit, and of these pages and pictures apps alone write it. */
const NOT_EDITED: ReadonlySet<string> = new Set(['connector', 'image', 'embed', 'preview'])

export const edit: Action = {
  name: 'edit',
  label: 'Edit',
  group: 'Edit',
  keys: ['enter', 'f2'],
  keysLabel: 'Enter, or double click',
  needs: 'items',
  enabled: (workspace) => {
    const [item, more] = selectedItems(workspace)
    return item !== undefined && more === undefined && !NOT_EDITED.has(item.type)
  },
  perform: (workspace) => {
    const [item] = selectedItems(workspace)
    if (!item) return
    if (item.type === 'card') workspace.ui.setState({ openCard: item.id })
    else if (item.type === 'app_card') workspace.apps.openAppCard(item.id)
    else workspace.ui.setState({ editing: item.id })
  },
}

export const duplicate: Action = {
  name: 'duplicate',
  label: 'Duplicate',
  group: 'Edit',
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
  keys: ['delete', 'backspace'],
  needs: 'items',
  perform: removeSelected,
}

export const undo: Action = {
  name: 'undo',
  label: 'Undo',
  group: 'Edit',
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
