import { useEffect, useReducer } from 'react'
import type { CustomAction } from '../../host/custom-actions.ts'
import type { BoardItem } from '../../host/items.ts'
import { APP_ICON, APP_NAME } from '../page/app-manifest.ts'
import { useWorkspace } from '../workspace.ts'
import { actionWords } from './action-words.ts'
import { Icon, isIconName } from './icon.tsx'
import { Popover } from './popover.tsx'

/** More than these stand in a menu, so that the bar stays short. */
const MOST_IN_BAR = 2

/** What the app offers to do with the selected items: its custom actions [D:ref-custom-action-management]. */
export function AppActions({ selected }: { selected: readonly BoardItem[] }) {
  const { apps } = useWorkspace()
  const [, drawAnew] = useReducer((count: number) => count + 1, 0)
  useEffect(() => apps.onCustomActions(drawAnew), [apps])
  const ids = selected.map(({ id }) => id)
  const actions = apps.customActions(ids)
  if (actions.length === 0) return null
  const [inBar, others] =
    actions.length > MOST_IN_BAR + 1
      ? [actions.slice(0, MOST_IN_BAR), actions.slice(MOST_IN_BAR)]
      : [actions, [] as CustomAction[]]
  const run = (action: CustomAction) => apps.runCustomAction(action.event, ids)
  return (
    <>
      <span className="context-line" />
      {inBar.map((action) => (
        <AppAction key={action.event} action={action} onRun={() => run(action)} />
      ))}
      {others.length > 0 && (
        <Popover
          className="icon-button"
          label={`More from ${APP_NAME}`}
          title={`More from ${APP_NAME}`}
          tip={`More from ${APP_NAME}`}
          button={<Icon name="more" />}
        >
          {(close) => (
            <ul className="app-actions">
              {others.map((action) => (
                <li key={action.event}>
                  <AppAction
                    action={action}
                    tipless
                    onRun={() => {
                      close()
                      run(action)
                    }}
                  />
                </li>
              ))}
            </ul>
          )}
        </Popover>
      )}
    </>
  )
}

function AppAction({ action, tipless, onRun }: { action: CustomAction; tipless?: boolean; onRun: () => void }) {
  const { label, description } = actionWords(action, navigator.language)
  const icon = action.ui?.icon ?? ''
  return (
    <button
      type="button"
      className="app-action"
      aria-description={description}
      data-tip={tipless ? undefined : (description ?? `${label}, by ${APP_NAME}`)}
      data-tip-side="top"
      onClick={onRun}
    >
      {isIconName(icon) ? (
        <Icon name={icon} />
      ) : (
        <img src={isPicture(icon) ? icon : APP_ICON} alt="" width="18" height="18" />
      )}
      <span className="app-action-label">{label}</span>
      {tipless && description && <span className="app-action-about">{description}</span>}
    </button>
  )
}

function isPicture(icon: string): boolean {
  return /^(https:|data:image\/)/i.test(icon)
}
