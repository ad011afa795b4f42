import { newItem } from '../../host/create-item.ts'
import { notify } from '../notify.ts'
import type { Workspace } from '../workspace.ts'
import type { Action } from './action.ts'
import { selectedItems } from './change-items.ts'

/** Whether a connector may end at this item. Frames take none, as in Miro. */
function takesConnector(workspace: Workspace, id: string): boolean {
  const type = workspace.document.get(id)?.type
  return type !== undefined && type !== 'frame' && type !== 'connector'
}

/** Draws a connector between two items by hand, and selects it. Does nothing where no connector can be. */
export function connectItems(workspace: Workspace, from: string, to: string): void {
  const { document, ui, connection, me } = workspace
  if (from === to || !takesConnector(workspace, from) || !takesConnector(workspace, to)) return
  const making = { me, now: connection.now(), items: document.items }
  const props = { start: { item: from }, end: { item: to }, style: { strokeColor: '#4d5a6e', strokeWidth: 2 } }
  const connector = newItem('connector', props, making)
  document.create(connector, 'user')
  ui.setState({ selection: [connector.id], focus: connector.id })
}

export const connect: Action = {
  name: 'connect',
  label: 'Connector',
  group: 'Add',
  does: 'change',
  keys: ['l'],
  keysLabel: 'L, with two items selected',
  perform: (workspace) => {
    const [from, to, more] = selectedItems(workspace).filter((item) => takesConnector(workspace, item.id))
    if (from && to && !more) connectItems(workspace, from.id, to.id)
    else notify(workspace.ui, 'Select two items, or pull from the dot at the edge of one.')
  },
}
