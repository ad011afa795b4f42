import type { AppCardItem } from '../../host/items.ts'
import { Icon } from '../bars/icon.tsx'
import { useWorkspace } from '../workspace.ts'
import { CardFields } from './card-fields.tsx'
import { colorOf } from './item-style.ts'
import { plainText } from './plain-text.ts'
import { TagChips, useLaidTags } from './tag-chips.tsx'
import './app-card.css'

/** The width that the sizes of the style sheet are for; a wider card is the same, larger. */
const WIDTH = 320
const INSIDE = 296
const STATUS: Record<AppCardItem['status'], string> = {
  connected: 'Connected',
  disconnected: 'Not connected',
  disabled: 'Disabled',
}

/** A card of an app: its title and fields, its status, and what the person can ask the app for [D:ref-app-card]. */
export function AppCard({ item }: { item: AppCardItem }) {
  const laid = useLaidTags(item.tagIds, INSIDE, 1)
  const title = plainText(item.title)
  return (
    <div
      className={laid.tags.length > 0 ? 'card-item app-card card-tagged' : 'card-item app-card'}
      style={{ borderTopColor: colorOf(item.style.cardTheme, '#2d9bf0'), zoom: item.width / WIDTH }}
    >
      <div className="app-card-head">
        <div className={title ? 'card-title' : 'card-title card-untitled'}>{title || 'Untitled card'}</div>
        <AppCardButton item={item} />
      </div>
      <div className="card-tags">
        <TagChips id={item.id} laid={laid} />
      </div>
      <div className="card-foot">
        <CardFields fields={item.fields} />
        <span className="card-space" />
        <span className={`card-status app-card-${item.status}`}>{STATUS[item.status]}</span>
      </div>
    </div>
  )
}

/** By key the same stands in the bar of the selection, so Tab passes this by. */
function AppCardButton({ item }: { item: AppCardItem }) {
  const { apps } = useWorkspace()
  if (item.owner !== apps.id || item.status === 'disabled') return null
  const isConnected = item.status === 'connected'
  return (
    <button
      type="button"
      className="app-card-button nodrag nopan"
      tabIndex={-1}
      onClick={() => (isConnected ? apps.openAppCard(item.id) : apps.connectAppCard(item.id))}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Icon name={isConnected ? 'open' : 'sync'} />
      {isConnected ? 'Open' : 'Connect'}
    </button>
  )
}
