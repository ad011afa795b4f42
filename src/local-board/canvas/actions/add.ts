import type { Action } from './action.ts'
import { addItem, noteColor } from './add-item.ts'

export const addStickyNote: Action = {
  name: 'add-sticky-note',
  label: 'Sticky note',
  group: 'Add',
  does: 'change',
  keys: ['n'],
  keysLabel: 'N, or double click',
  perform: (workspace) => {
    addItem(workspace, 'sticky_note', { style: { fillColor: noteColor(workspace, undefined) } })
  },
}

export const addText: Action = {
  name: 'add-text',
  label: 'Text',
  group: 'Add',
  does: 'change',
  keys: ['t'],
  perform: (workspace) => {
    addItem(workspace, 'text', { width: 320, style: { fontSize: 24 } })
  },
}

export const addShape: Action = {
  name: 'add-shape',
  label: 'Shape',
  group: 'Add',
  does: 'change',
  keys: ['r'],
  perform: (workspace) => {
    const style = { fillColor: '#ffffff', borderColor: '#4d5a6e', borderWidth: 2, fontSize: 16 }
    addItem(workspace, 'shape', { shape: 'round_rectangle', width: 200, height: 120, style })
  },
}

export const addFrame: Action = {
  name: 'add-frame',
  label: 'Frame',
  group: 'Add',
  does: 'change',
  keys: ['f'],
  perform: (workspace) => {
    addItem(workspace, 'frame', { title: 'Frame', width: 800, height: 600, style: { fillColor: '#ffffff' } })
  },
}

export const addCard: Action = {
  name: 'add-card',
  label: 'Card',
  group: 'Add',
  does: 'change',
  keys: ['c'],
  perform: (workspace) => {
    workspace.ui.setState({ newCard: true, editing: null })
  },
}
