import { useDeferredValue, useMemo, useState } from 'react'
import { isCalendarDay } from '../../../timeline/calendar.ts'
import { dayOf, formatEventTime } from '../../../timeline/format.ts'
import type { KeptEvent } from '../../../timeline/kept-event.ts'
import { deleteEvents, mergeSeveral } from '../../actions/edit-events.ts'
import { openSheet } from '../../actions/sheets.ts'
import { incidentZone } from '../../incident-zone.ts'
import { todayIn } from '../../times.ts'
import { usePanel, useTools } from '../../tools.ts'
import { count } from '../../words.ts'
import { Button } from '../Button.tsx'
import { EmptyState } from '../Messages.tsx'
import { LabelsGone } from '../picture/LabelsGone.tsx'
import { SessionProblems } from '../SessionProblems.tsx'
import { SheetScreen } from '../SheetScreen.tsx'
import { AddEvent } from './AddEvent.tsx'
import { EventList } from './EventList.tsx'
import { MaybeSame } from './MaybeSame.tsx'
import { ScaleChoice } from './ScaleChoice.tsx'
import { TimelineUndo } from './TimelineUndo.tsx'

const NO_EVENTS: readonly KeptEvent[] = []
/** From so many on one event is not found at a glance. */
const MANY = 30

/** The timeline, to add events, edit, delete and merge them. */
export function EventsSheet() {
  const tools = useTools()
  const events = usePanel(({ shared }) => shared.timeline?.events) ?? NO_EVENTS
  const incident = usePanel(({ shared }) => shared.incident)
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null)
  const [open, setOpen] = useState<string | null>(null)
  const timeZone = incidentZone(incident)
  const wanted = useDeferredValue(search.trim().toLowerCase())
  const isMany = events.length > MANY
  const isSearching = isMany && wanted !== ''
  const words = useMemo(
    () => (isSearching ? events.map((event) => `${formatEventTime(event, timeZone)} ${event.text}`.toLowerCase()) : []),
    [events, isSearching, timeZone],
  )
  const shown = useMemo(
    () => (isSearching ? events.filter((_, at) => words[at]?.includes(wanted)) : events),
    [events, words, isSearching, wanted],
  )
  const last = events.at(-1)?.at ?? incident?.startedAt
  const day = last ? dayOf(last, timeZone) : todayIn(timeZone, Date.now())
  const picked = events.filter(({ id }) => chosen?.has(id))
  const toggle = (id: string) =>
    setChosen((before) => {
      const now = new Set(before)
      if (!now.delete(id)) now.add(id)
      return now
    })
  return (
    <SheetScreen
      title="Timeline"
      titleNote={
        events.length > 0 ? `${count(events.length, 'event')}, times in ${timeZone.replaceAll('_', ' ')}` : undefined
      }
      above={
        <>
          <TimelineUndo />
          {chosen && (
            <div className="row apart">
              <span className="caption">{picked.length} chosen</span>
              <span className="row">
                <Button
                  look="small"
                  disabled={picked.length < 2}
                  onClick={() => {
                    mergeSeveral(tools, picked)
                    setChosen(null)
                  }}
                >
                  Merge
                </Button>
                <Button
                  look="small"
                  disabled={picked.length === 0}
                  onClick={() => {
                    deleteEvents(tools, picked)
                    setChosen(null)
                  }}
                >
                  Delete
                </Button>
                <Button look="link" onClick={() => setChosen(null)}>
                  Cancel
                </Button>
              </span>
            </div>
          )}
        </>
      }
    >
      <SessionProblems />
      <AddEvent
        events={events}
        timeZone={timeZone}
        day={isCalendarDay(day) ? day : todayIn('UTC', Date.now())}
        onWithoutTime={setOpen}
      />
      {events.length === 0 ? (
        <EmptyState title="No events yet">
          Add them one by one, or{' '}
          <Button look="link" onClick={() => openSheet(tools, 'import')}>
            import a timeline
          </Button>
        </EmptyState>
      ) : (
        <>
          <LabelsGone />
          <MaybeSame events={events} timeZone={timeZone} />
          <div className="event-tools">
            {isMany ? (
              <input
                type="search"
                className="input"
                aria-label="Search events"
                placeholder={`Search ${events.length} events`}
                value={search}
                onChange={({ target }) => setSearch(target.value)}
                onKeyDown={(pressed) => {
                  if (pressed.key !== 'Escape' || !search) return
                  pressed.preventDefault()
                  setSearch('')
                }}
              />
            ) : (
              <ScaleChoice />
            )}
            {events.length > 1 && !chosen && (
              <Button look="link" onClick={() => setChosen(new Set())}>
                Select several
              </Button>
            )}
            {isMany && <ScaleChoice />}
          </div>
          {shown.length === 0 && <p className="caption">No event says “{search.trim()}”.</p>}
          <EventList events={events} shown={shown} timeZone={timeZone} chosen={chosen} onChoose={toggle} open={open} />
          <Button onClick={() => openSheet(tools, 'import')}>Import a timeline</Button>
        </>
      )}
    </SheetScreen>
  )
}
