import { memo } from 'react'
import { formatEventTime } from '../../../timeline/format.ts'
import type { KeptEvent } from '../../../timeline/kept-event.ts'
import { EventForm } from './EventForm.tsx'
import { EventText, shortened } from './EventText.tsx'

type EventItemProps = {
  readonly event: KeptEvent
  readonly timeZone: string
  readonly milestone: string | undefined
  readonly isOpen: boolean
  /** Whether it is ticked; null where nothing can be. */
  readonly isChosen: boolean | null
  /** Where it can be moved while it is open. */
  readonly movable: readonly (-1 | 1)[]
  readonly onOpen: (id: string) => void
  readonly onClose: (id: string) => void
  readonly onMove: ((event: KeptEvent, by: -1 | 1) => void) | undefined
  readonly onDelete: ((event: KeptEvent) => void) | undefined
  readonly onChoose: ((id: string) => void) | undefined
}

/** An event in its place on the axis; pressed, it opens its form. */
export const EventItem = memo(function EventItem({
  event,
  timeZone,
  milestone,
  isOpen,
  isChosen,
  ...on
}: EventItemProps) {
  const time = formatEventTime(event, timeZone)
  if (isOpen) {
    return (
      <li className="event-open">
        <EventForm
          event={event}
          timeZone={timeZone}
          movable={on.movable}
          onMove={on.onMove}
          onDelete={on.onDelete}
          onClose={() => on.onClose(event.id)}
        />
      </li>
    )
  }
  const names = ['event', event.approximate && 'approximate', isChosen && 'chosen'].filter(Boolean).join(' ')
  const when = time || <span className="out-of-sight">All day</span>
  const marks = milestone && <span className="milestone">{milestone}</span>
  return (
    <li className={names}>
      {isChosen === null ? (
        <button
          type="button"
          className="event-button"
          data-event={event.id}
          aria-label={`Edit ${[time, shortened(event.text, 80)].filter(Boolean).join(' ')}`}
          onClick={() => on.onOpen(event.id)}
        />
      ) : (
        <input
          type="checkbox"
          className="event-tick"
          aria-label={`Choose ${[time, shortened(event.text, 80)].filter(Boolean).join(' ')}`}
          checked={isChosen}
          onChange={() => on.onChoose?.(event.id)}
        />
      )}
      <strong>{when}</strong>
      <EventText event={event} marks={marks} />
    </li>
  )
})
