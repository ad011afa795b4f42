import { absoluteBox } from '../../host/coordinates.ts'
import type { BoardItem } from '../../host/items.ts'
import { readingOrder } from '../view/reading-order.ts'
import type { Workspace } from '../workspace.ts'
import type { Action } from './action.ts'

/** Selects items, with those grouped with them; ids that are not on the board are passed over. */
export function selectItems({ document, ui }: Pick<Workspace, 'document' | 'ui'>, ids: readonly string[]): void {
  const found = new Set(ids.filter((id) => document.get(id)))
  const groups = new Set([...found].map((id) => document.get(id)?.groupId).filter((group) => group !== undefined))
  if (groups.size > 0) {
    for (const item of document.items.values())
      if (item.groupId !== undefined && groups.has(item.groupId)) found.add(item.id)
  }
  const before = ui.getState().selection
  if (before.length === found.size && before.every((id) => found.has(id))) return
  ui.setState({ selection: [...found] })
}

export const selectAll: Action = {
  name: 'select-all',
  label: 'Select all',
  group: 'Select',
  keys: ['mod+a'],
  perform: (workspace) => selectItems(workspace, [...workspace.document.items.keys()]),
}

export const deselect: Action = {
  name: 'deselect',
  label: 'Select nothing',
  group: 'Select',
  keys: ['escape'],
  perform: ({ ui }) => ui.setState({ selection: [], editing: null, openCard: null, hand: false, following: null }),
}

export const nextItem: Action = {
  name: 'next-item',
  label: 'Next item',
  group: 'Select',
  does: 'look',
  keys: ['pagedown'],
  keysLabel: 'Page down',
  perform: (workspace) => step(workspace, 1),
}

export const previousItem: Action = {
  name: 'previous-item',
  label: 'Previous item',
  group: 'Select',
  does: 'look',
  keys: ['pageup'],
  keysLabel: 'Page up',
  perform: (workspace) => step(workspace, -1),
}

function step(workspace: Workspace, by: 1 | -1): void {
  const { document, ui, camera } = workspace
  const order = readingOrder(document.items)
  if (order.length === 0) return
  const at = order.findIndex((item) => item.id === ui.getState().selection[0])
  const item = order[(at + by + order.length + (at < 0 && by < 0 ? 1 : 0)) % order.length] as BoardItem
  ui.setState({ selection: [item.id], editing: null })
  if (item.type !== 'connector') camera.reveal(absoluteBox(document.items, item))
  ui.setState({ focus: item.id })
}

export const toBar: Action = {
  name: 'to-bar',
  label: 'Colours and more',
  group: 'Edit',
  keys: ['m', 'contextmenu', 'shift+f10'],
  needs: 'items',
  perform: ({ ui }) => ui.setState({ barFocus: true }),
}
