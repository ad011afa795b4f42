import { confirmTimeline } from '../actions/edit-timeline.ts'
import { openSheet } from '../actions/sheets.ts'
import { Button } from '../components/Button.tsx'
import { EventList } from '../components/events/EventList.tsx'
import { TimelineUndo } from '../components/events/TimelineUndo.tsx'
import { Tick } from '../components/Field.tsx'
import { EmptyState } from '../components/Messages.tsx'
import { IncidentMeasures } from '../components/measures/IncidentMeasures.tsx'
import { PhaseScreen } from '../components/PhaseScreen.tsx'
import { LabelsGone } from '../components/picture/LabelsGone.tsx'
import { TimelinePicture } from '../components/picture/TimelinePicture.tsx'
import '../components/timeline.css'
import { incidentZone } from '../incident-zone.ts'
import { usePanel, useTools } from '../tools.ts'
import { count } from '../words.ts'

/** The events in order, until the team has confirmed them. */
export function Timeline() {
  const tools = useTools()
  const timeline = usePanel(({ shared }) => shared.timeline)
  const timeZone = usePanel(({ shared }) => incidentZone(shared.incident))
  const events = timeline?.events ?? []
  return (
    <PhaseScreen
      phase="timeline"
      work
      atOnce
      above={
        <>
          <TimelineUndo />
          {events.length > 0 && (
            <Tick
              label="The team has confirmed the timeline"
              checked={timeline?.confirmed ?? false}
              onChange={(confirmed) => confirmTimeline(tools, confirmed)}
            />
          )}
        </>
      }
    >
      <div className="row apart">
        <span className="caption">{count(events.length, 'event')}</span>
        <Button look="link" onClick={() => openSheet(tools, 'timeline')}>
          Add or edit events
        </Button>
      </div>
      {events.length === 0 ? (
        <EmptyState title="No events yet">Ask when it was first noticed, and begin with that.</EmptyState>
      ) : (
        <>
          <TimelinePicture />
          <LabelsGone />
          <IncidentMeasures events={events} timeZone={timeZone} />
          <EventList events={events} timeZone={timeZone} />
        </>
      )}
    </PhaseScreen>
  )
}
