import { useDeferredValue, useMemo } from 'react'
import { duplicatesIn } from '../../../timeline/duplicates.ts'
import { formatEventTime } from '../../../timeline/format.ts'
import type { KeptEvent } from '../../../timeline/kept-event.ts'
import { keepApart, mergeSeveral, pairOf } from '../../actions/edit-events.ts'
import { usePanel, useTools } from '../../tools.ts'
import { count } from '../../words.ts'
import { Button } from '../Button.tsx'
import { shortened } from './EventText.tsx'

const NO_EVENTS: readonly KeptEvent[] = []

type MaybeSameProps = { readonly events: readonly KeptEvent[]; readonly timeZone: string }

/** Events of two sources that may be one, a group at a time. */
export function MaybeSame({ events, timeZone }: MaybeSameProps) {
  const tools = useTools()
  const apart = usePanel(({ keptApart }) => keptApart)
  const settled = useDeferredValue(events, NO_EVENTS)
  const all = useMemo(() => duplicatesIn(settled), [settled])
  const here = new Set(events)
  const groups = all.filter((group) => !apart.includes(pairOf(group)) && group.every((event) => here.has(event)))
  const [group] = groups
  if (!group) return null
  return (
    <section className="hint stack tight" aria-label="Events that may be the same">
      <strong>
        {group.length} events may be the same
        {groups.length > 1 && <span className="caption"> 1 of {count(groups.length, 'such group')}</span>}
      </strong>
      <ul className="stack tight">
        {group.map((event) => (
          <li key={event.id} className="maybe-same">
            <strong>{formatEventTime(event, timeZone)}</strong>
            <span>{shortened(event.text, 160)}</span>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button look="small" onClick={() => mergeSeveral(tools, group)}>
          Merge
        </Button>
        <Button look="link" onClick={() => keepApart(tools, group)}>
          {group.length === 2 ? 'Keep both' : 'Keep all'}
        </Button>
      </div>
    </section>
  )
}
