import { absoluteBox } from '../../host/coordinates.ts'
import type { Action } from './action.ts'
import { revealSelection } from './box-of-items.ts'
import { moveItems, selectedItems } from './change-items.ts'
import { resizeItem } from './resize-item.ts'

const ARROWS: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}
const KEYS = ['arrowleft', 'arrowright', 'arrowup', 'arrowdown']

export const move: Action = {
  name: 'move',
  label: 'Move by 1, with Shift by 10',
  group: 'Arrange',
  does: 'change',
  keys: [...KEYS, ...KEYS.map((key) => `shift+${key}`)],
  keysLabel: 'Arrow keys',
  needs: 'items',
  perform: (workspace, event) => {
    const direction = ARROWS[event?.key ?? '']
    if (!direction) return
    const far = event?.shiftKey ? 10 : 1
    moveItems(workspace, workspace.ui.getState().selection, { x: direction.x * far, y: direction.y * far })
    revealSelection(workspace)
  },
}

export const resize: Action = {
  name: 'resize',
  label: 'Resize by 10',
  group: 'Arrange',
  does: 'change',
  keys: KEYS.map((key) => `alt+shift+${key}`),
  keysLabel: 'Alt + Shift + arrow keys',
  needs: 'items',
  perform: (workspace, event) => {
    const direction = ARROWS[event?.key ?? '']
    const [item, more] = selectedItems(workspace)
    if (!direction || !item || more || item.type === 'connector') return
    const box = absoluteBox(workspace.document.items, item)
    resizeItem(workspace, item, { ...box, width: box.width + direction.x * 10, height: box.height + direction.y * 10 })
  },
}

export const pan: Action = {
  name: 'pan',
  label: 'Move the board',
  group: 'See',
  does: 'look',
  keys: KEYS,
  keysLabel: 'Arrow keys, with nothing selected',
  needs: 'canvas',
  perform: ({ camera }, event) => {
    const direction = ARROWS[event?.key ?? '']
    if (direction) camera.panBy(direction.x * 80, direction.y * 80)
  },
}
