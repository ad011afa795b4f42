import type { AppCardItem } from '../../host/items.ts'
import { useMayChange } from '../actions/rights.ts'
import { useWorkspace } from '../workspace.ts'

/** What a person can ask an app for by one of its cards [D:ref-app-card]: to open it, and to connect one that is not connected. */
export function AppCardButtons({ item }: { item: AppCardItem }) {
  const { apps } = useWorkspace()
  const mayChange = useMayChange()
  if (item.owner !== apps.id) return <p className="context-words">Made by another app</p>
  return (
    <>
      <button type="button" className="text-button" onClick={() => apps.openAppCard(item.id)}>
        Open
      </button>
      {mayChange && item.status === 'disconnected' && (
        <button type="button" className="text-button" onClick={() => apps.connectAppCard(item.id)}>
          Connect
        </button>
      )}
    </>
  )
}
