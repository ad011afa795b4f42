import type { CardItem } from '../../host/items.ts'
import { usePeople, useWorkspace } from '../workspace.ts'
import { CardFields } from './card-fields.tsx'
import { readableDate, STATUS_LABELS } from './card-words.ts'
import { colorOf } from './item-style.ts'
import { plainText } from './plain-text.ts'
import { TagChips, useLaidTags } from './tag-chips.tsx'

/** The width that the sizes of the style sheet are for; a wider card is the same, larger. */
const WIDTH = 320
const INSIDE = 296

/** A card: what is to be done, its fields as chips, who does it, its status and its due date. */
export function Card({ item }: { item: CardItem }) {
  const { people } = useWorkspace()
  usePeople((state) => state.here)
  const assignee = item.assignee ? (people.nameOf(item.assignee.userId) ?? 'Someone') : null
  const theme = colorOf(item.style.cardTheme, '#2d9bf0')
  const title = plainText(item.title)
  const laid = useLaidTags(item.tagIds, INSIDE, 1)
  return (
    <div
      className={laid.tags.length > 0 ? 'card-item card-tagged' : 'card-item'}
      style={{ borderTopColor: theme, zoom: item.width / WIDTH }}
    >
      <div className={title ? 'card-title' : 'card-title card-untitled'}>{title || 'Untitled card'}</div>
      <div className="card-tags">
        <TagChips id={item.id} laid={laid} />
      </div>
      <div className="card-foot">
        {assignee && (
          <span className="card-assignee">
            <span className="card-initial">{assignee.slice(0, 1).toUpperCase()}</span>
            <span className="card-name">{assignee}</span>
          </span>
        )}
        <CardFields fields={item.fields} />
        <span className="card-space" />
        {item.taskStatus !== 'none' && (
          <span className={`card-status card-${item.taskStatus}`}>{STATUS_LABELS[item.taskStatus]}</span>
        )}
        {item.dueDate && (
          <time className="card-due" dateTime={item.dueDate}>
            {readableDate(item.dueDate)}
          </time>
        )}
      </div>
    </div>
  )
}
