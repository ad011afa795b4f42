import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { formatDay } from '../../../timeline/format.ts'
import type { KeptEvent } from '../../../timeline/kept-event.ts'
import { deleteEvents, moveOne } from '../../actions/edit-events.ts'
import { usePanel, useTools } from '../../tools.ts'
import { Button } from '../Button.tsx'
import { useGrowing } from '../use-growing.ts'
import { EventItem } from './EventItem.tsx'
import './events.css'
import { milestoneMarks } from './event-marks.ts'
import { canMove, eventDays } from './event-order.ts'

type EventListProps = {
  /** All events of the timeline, in order. */
  readonly events: readonly KeptEvent[]
  /** Those that are shown; all when left out. */
  readonly shown?: readonly KeptEvent[]
  readonly timeZone: string
  /** Ids of the events that are ticked; null where none can be. */
  readonly chosen?: ReadonlySet<string> | null
  readonly onChoose?: (id: string) => void
  /** The event whose form is open at first. */
  readonly open?: string | null
}

/** The events by day, each to be edited where it stands. Alt with an arrow moves one of a time that is not sure. */
export function EventList({ events, shown = events, timeZone, chosen = null, onChoose, open = null }: EventListProps) {
  const tools = useTools()
  const milestones = usePanel(({ shared }) => shared.milestones)
  const [opened, setOpened] = useState<string | null>(open)
  const [wasOpen, setWasOpen] = useState(open)
  if (wasOpen !== open) {
    setWasOpen(open)
    setOpened(open)
  }
  const list = useRef<HTMLDivElement>(null)
  const focusNext = useRef<string | null>(null)
  // Many word rules read the events for this: it may wait until the edit is shown.
  const marked = useDeferredValue(events, NO_EVENTS)
  const marks = useMemo(() => milestoneMarks(marked, milestones), [marked, milestones])
  const growing = useGrowing(shown.length)
  const days = useMemo(() => eventDays(shown.slice(0, growing.shown), timeZone), [shown, growing.shown, timeZone])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows an event to its new place
  useEffect(() => {
    const id = focusNext.current
    if (!id) return
    focusNext.current = null
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-event]') ?? [])]
    rows.find((row) => row.dataset.event === id)?.focus()
  }, [events, opened])

  const onClose = useRef((id: string) => {
    focusNext.current = id
    setOpened(null)
  }).current
  const onDelete = (event: KeptEvent) => {
    const at = events.indexOf(event)
    focusNext.current = (events[at + 1] ?? events[at - 1])?.id ?? null
    setOpened(null)
    deleteEvents(tools, [event])
  }
  const onMove = (event: KeptEvent, by: -1 | 1) => {
    if (!canMove(events, event, by)) return
    focusNext.current = event.id
    moveOne(tools, event, by)
  }
  const onKeyDown = (pressed: KeyboardEvent) => {
    const row = pressed.target instanceof Element ? pressed.target.closest('[data-event]') : null
    const event = row && events.find(({ id }) => id === row.getAttribute('data-event'))
    if (!event) return
    const by = { ArrowUp: -1, ArrowDown: 1 }[pressed.key] as -1 | 1 | undefined
    if (pressed.altKey && by) {
      pressed.preventDefault()
      onMove(event, by)
    } else if (pressed.key === 'Delete') {
      pressed.preventDefault()
      onDelete(event)
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the buttons inside
    <div ref={list} className="stack" onKeyDown={onKeyDown}>
      {days.map(({ day, events: ofDay }) => (
        <section key={day} aria-label={formatDay(day, { weekday: true })}>
          <h2 className="timeline-day">{formatDay(day, { weekday: true })}</h2>
          <ol className="timeline-list axis">
            {ofDay.map((event) => (
              <EventItem
                key={event.id}
                event={event}
                timeZone={timeZone}
                milestone={marks.get(event.id)}
                isOpen={opened === event.id}
                isChosen={chosen?.has(event.id) ?? null}
                movable={opened === event.id ? movesOf(events, event) : NOWHERE}
                onOpen={setOpened}
                onClose={onClose}
                onMove={opened === event.id ? onMove : undefined}
                onDelete={opened === event.id ? onDelete : undefined}
                onChoose={onChoose}
              />
            ))}
          </ol>
        </section>
      ))}
      {growing.more && (
        <Button look="small" onClick={growing.more}>
          Show more of {shown.length}
        </Button>
      )}
    </div>
  )
}

const NO_EVENTS: readonly KeptEvent[] = []
const NOWHERE: readonly (-1 | 1)[] = []

function movesOf(events: readonly KeptEvent[], event: KeptEvent): readonly (-1 | 1)[] {
  return ([-1, 1] as const).filter((by) => canMove(events, event, by))
}
