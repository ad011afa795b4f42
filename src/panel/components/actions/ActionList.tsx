import type { ActionItem } from '../../../session/action-item.ts'
import { formatDay } from '../../../timeline/format.ts'
import { setStatus } from '../../actions/action-items.ts'
import { todayIn } from '../../times.ts'
import { usePanel, useTools } from '../../tools.ts'
import { Button } from '../Button.tsx'
import './actions.css'
import { incidentZone } from '../../incident-zone.ts'

type ActionListProps = {
  readonly actions: readonly ActionItem[]
  /** Without it the items can be ticked but not changed. */
  readonly onEdit?: (item: ActionItem) => void
}

/** The action items as they stand on the board's cards. */
export function ActionList({ actions, onEdit }: ActionListProps) {
  const tools = useTools()
  const timeZone = usePanel(({ shared }) => incidentZone(shared.incident))
  const today = todayIn(timeZone, tools.clock.now())
  return (
    <ul className="actions-list" aria-label="Action items">
      {actions.map((item) => {
        const open = item.status === 'to-do' || item.status === 'in-progress'
        const past = open && item.dueDate !== null && item.dueDate < today
        return (
          <li key={item.id} className={open ? undefined : 'closed'}>
            <input
              type="checkbox"
              aria-label={`Done: ${item.title}`}
              checked={item.status === 'done'}
              disabled={item.status === 'declined'}
              onChange={({ target }) => void setStatus(tools, item, target.checked ? 'done' : 'to-do')}
            />
            <span className="title">{item.title || '(no title)'}</span>
            <span className="caption">
              {item.owner.name || 'no owner'} ·{' '}
              <span className={past ? 'past' : undefined}>
                {item.dueDate ? `${past ? 'was due' : 'due'} ${formatDay(item.dueDate)}` : 'no due date'}
              </span>{' '}
              · {item.type}
              {item.status === 'declined' && ' · declined'}
              {item.status === 'in-progress' && ' · in progress'}
            </span>
            {onEdit && (
              <span className="row">
                <Button look="link" aria-label={`Edit ${item.title}`} onClick={() => onEdit(item)}>
                  Edit
                </Button>
                <Button
                  look="link"
                  aria-label={`${item.status === 'declined' ? 'Take up again' : 'Decline'}: ${item.title}`}
                  onClick={() => void setStatus(tools, item, item.status === 'declined' ? 'to-do' : 'declined')}
                >
                  {item.status === 'declined' ? 'Take up again' : 'Decline'}
                </Button>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
