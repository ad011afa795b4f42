import type { Switches } from '../../host/context.ts'
import { notify } from '../notify.ts'
import type { UiStore } from '../ui-state.ts'
import { useUi, type Workspace } from '../workspace.ts'
import type { Action } from './action.ts'

type Rights = Switches['rights']

/** What a viewer reads where something cannot be done. */
export const VIEW_ONLY = 'You can look at this board, not change it'

/** Lets the person change the board or only look at it. What was being typed or dragged is finished first. */
export function setRights(ui: UiStore, rights: Rights): void {
  if (rights === 'view')
    ui.setState({ editing: null, newCard: false, openCard: null, drag: null, resize: null, pull: null })
  ui.setState({ rights })
}

/** Whether the person may change the board: the one gate of everything that people do here by hand. */
export function mayChange({ ui }: Pick<Workspace, 'ui'>): boolean {
  return ui.getState().rights === 'edit'
}

export function useMayChange(): boolean {
  return useUi((state) => state.rights === 'edit')
}

/** Tells a viewer why nothing happened, unless the words are still there. */
export function sayViewOnly(ui: UiStore): void {
  if (!ui.getState().toasts.some(({ message }) => message === VIEW_ONLY)) notify(ui, VIEW_ONLY)
}

/** Whether an action can be done now by the person who is here. */
export function canPerform(workspace: Workspace, action: Action): boolean {
  return (action.does !== 'change' || mayChange(workspace)) && (action.enabled?.(workspace) ?? true)
}

/** Does an action if it can be done now. One that moves the view ends following somebody else's. */
export function performAction(workspace: Workspace, action: Action, event?: KeyboardEvent): void {
  if (!canPerform(workspace, action)) return
  if (action.does === 'look') workspace.ui.setState({ following: null })
  action.perform(workspace, event)
}
