import { useMemo } from 'react'
import { formatDay, formatEventTime } from '../../timeline/format.ts'
import { openSheet } from '../actions/sheets.ts'
import { incidentZone } from '../incident-zone.ts'
import { usePanel, useTools } from '../tools.ts'
import { count } from '../words.ts'
import { Button } from './Button.tsx'
import { shortened } from './events/EventText.tsx'
import { eventDays } from './events/event-order.ts'
import { TimelineUndo } from './events/TimelineUndo.tsx'
import { EmptyState } from './Messages.tsx'
import { LabelsGone } from './picture/LabelsGone.tsx'
import { TimelinePicture } from './picture/TimelinePicture.tsx'
import './timeline.css'

const FIRST = 5

/** What the timeline holds so far, what is left of the last import, and the ways to fill it. */
export function TimelineSummary() {
  const tools = useTools()
  const events = usePanel(({ shared }) => shared.timeline?.events) ?? []
  const timeZone = usePanel(({ shared }) => incidentZone(shared.incident))
  const { text, imported, toLookAt } = usePanel(({ importing }) => importing)
  const days = useMemo(() => eventDays(events, timeZone).length, [events, timeZone])
  const first = eventDays(events.slice(0, FIRST), timeZone)
  const waiting = text.trim() !== '' && !imported
  const left = imported && toLookAt > 0
  const openImport = () => openSheet(tools, 'import')
  return (
    <section className="stack" aria-label="Timeline">
      <div className="row apart">
        <span className="field-name">Timeline</span>
        {events.length > 0 && (
          <span className="caption">
            {count(events.length, 'event')}, {count(days, 'day')}
          </span>
        )}
      </div>
      <TimelinePicture />
      <TimelineUndo />
      <LabelsGone />
      {events.length === 0 && !waiting && (
        <EmptyState title="Bring what you have">
          A chat export, an alert list, a report or a CSV: paste it, drop it here or choose a file.
        </EmptyState>
      )}
      {first.map(({ day, events: ofDay }) => (
        <div key={day}>
          <span className="timeline-day">{formatDay(day, { weekday: true })}</span>
          <ol className="timeline-list">
            {ofDay.map((event) => (
              <li key={event.id}>
                <strong>{formatEventTime(event, timeZone)}</strong>
                <p className="event-text short">{shortened(event.text, 200)}</p>
              </li>
            ))}
          </ol>
        </div>
      ))}
      {events.length > FIRST && (
        <div className="row">
          <Button look="link" onClick={() => openSheet(tools, 'timeline')}>
            Show all {events.length}
          </Button>
        </div>
      )}
      {(waiting || left) && (
        <div className="hint row apart">
          <span>
            {waiting
              ? 'A text is waiting to be imported.'
              : `${count(toLookAt, 'line')} of the last import to look at.`}
          </span>
          <Button look="link" onClick={openImport}>
            {waiting ? 'Go on' : 'Look'}
          </Button>
        </div>
      )}
      <div className="row even">
        <Button onClick={openImport}>Import a timeline</Button>
        <Button onClick={() => openSheet(tools, 'timeline')}>{events.length > 0 ? 'Edit events' : 'Add events'}</Button>
      </div>
    </section>
  )
}
