import type { Action } from './action.ts'
import { boxOfItems } from './box-of-items.ts'
import { selectedItems } from './change-items.ts'

const STEP = 1.25

export const zoomIn: Action = {
  name: 'zoom-in',
  label: 'Zoom in',
  group: 'See',
  does: 'look',
  keys: ['mod+=', 'mod++', '+', '='],
  keysLabel: '+, or Ctrl and scroll',
  perform: ({ camera }) => camera.zoomBy(STEP, 120),
}

export const zoomOut: Action = {
  name: 'zoom-out',
  label: 'Zoom out',
  group: 'See',
  does: 'look',
  keys: ['mod+-', '-'],
  keysLabel: '−, or Ctrl and scroll',
  perform: ({ camera }) => camera.zoomBy(1 / STEP, 120),
}

export const fullSize: Action = {
  name: 'full-size',
  label: 'Zoom to 100 %',
  group: 'See',
  does: 'look',
  keys: ['mod+0'],
  perform: ({ camera }) => camera.setZoom(1, 200),
}

export const fit: Action = {
  name: 'fit',
  label: 'Fit',
  group: 'See',
  does: 'look',
  keys: ['mod+1', 'shift+1', '!'],
  keysLabel: 'Ctrl + 1',
  perform: ({ document, camera }) => {
    const box = boxOfItems(document.items, document.items.values())
    if (box) camera.fit(box)
  },
}

export const fitSelection: Action = {
  name: 'fit-selection',
  label: 'Zoom to selection',
  group: 'See',
  does: 'look',
  keys: ['mod+2'],
  needs: 'items',
  perform: (workspace) => {
    const { document, camera } = workspace
    const box = boxOfItems(document.items, selectedItems(workspace))
    if (box) camera.fit(box)
  },
}

export const hand: Action = {
  name: 'hand',
  label: 'Hand',
  group: 'See',
  keys: ['h'],
  perform: ({ ui }) => ui.setState((state) => ({ hand: !state.hand })),
}

export const pointer: Action = {
  name: 'pointer',
  label: 'Select',
  group: 'Select',
  keys: ['v'],
  perform: ({ ui }) => ui.setState({ hand: false }),
}

export const shortcuts: Action = {
  name: 'shortcuts',
  label: 'Keyboard shortcuts',
  group: 'See',
  keys: ['?'],
  perform: ({ ui }) => ui.setState({ sheet: true }),
}
