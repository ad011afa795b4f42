import { useSyncExternalStore } from 'react'
import type { Action } from '../actions/action.ts'
import { readableKeys } from '../actions/keyboard.ts'
import { canPerform, performAction, useMayChange, VIEW_ONLY } from '../actions/rights.ts'
import { useWorkspace } from '../workspace.ts'
import { Icon, type IconName } from './icon.tsx'

type Props = { action: Action; icon: IconName; pressed?: boolean; tipSide?: 'right' | 'top' }

/** A button that performs an action; its tip names the action and its keys. */
export function ActionButton({ action, icon, pressed, tipSide = 'right' }: Props) {
  const workspace = useWorkspace()
  const enabled = useEnabled(action)
  const barred = !useMayChange() && action.does === 'change'
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={action.label}
      aria-pressed={pressed}
      aria-keyshortcuts={ariaKeys(action)}
      aria-disabled={!enabled || undefined}
      aria-description={barred ? VIEW_ONLY : undefined}
      data-tip={barred ? `${action.label} · ${VIEW_ONLY.toLowerCase()}` : `${action.label} · ${readableKeys(action)}`}
      data-tip-side={tipSide}
      onClick={() => performAction(workspace, action)}
    >
      <Icon name={icon} />
    </button>
  )
}

/** Whether an action can be done now; follows the document, its history and the selection. */
export function useEnabled(action: Action): boolean {
  const workspace = useWorkspace()
  return useSyncExternalStore(
    (listener) => {
      const { document, ui } = workspace
      const stops = [document.subscribe(listener), ui.subscribe(listener)]
      const events = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const
      for (const event of events) document.history.on(event, listener)
      return () => {
        for (const stop of stops) stop()
        for (const event of events) document.history.off(event, listener)
      }
    },
    () => canPerform(workspace, action),
  )
}

function ariaKeys(action: Action): string | undefined {
  const keys = action.keys[0]
  return keys && keys.length > 0 ? keys.replace('mod', 'Control') : undefined
}
