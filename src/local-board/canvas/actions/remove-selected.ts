import { removeItems } from '../../host/remove-items.ts'
import type { Workspace } from '../workspace.ts'

/** Deletes the selected items by hand, as one step. What lay in a deleted frame stays on the board. */
export function removeSelected({ document, ui }: Workspace): void {
  removeItems(document, ui.getState().selection, 'user')
  ui.setState({ selection: [], editing: null, openCard: null })
}
