import { lazy, Suspense } from 'react'
import { confirmTimeline } from '../actions/edit-timeline.ts'
import { openSheet } from '../actions/sheets.ts'
import { Button } from '../components/Button.tsx'
import { Tick } from '../components/Field.tsx'
import { EmptyState } from '../components/Messages.tsx'
import { PhaseScreen } from '../components/PhaseScreen.tsx'
import { TimelineAxis } from '../components/TimelineAxis.tsx'
import { usePanel, useTools } from '../tools.ts'
import { count } from '../words.ts'

// What events say is read by many word rules: they are no part of the first load.
const IncidentMeasures = lazy(() =>
  import('../components/measures/IncidentMeasures.tsx').then((file) => ({ default: file.IncidentMeasures })),
)

/** The events in order, until the team has confirmed them. */
export function Timeline() {
  const tools = useTools()
  const timeline = usePanel(({ shared }) => shared.timeline)
  const timeZone = usePanel(({ shared }) => shared.incident?.timeZone ?? 'UTC')
  const events = timeline?.events ?? []
  return (
    <PhaseScreen
      phase="timeline"
      work
      atOnce
      above={
        events.length > 0 && (
          <Tick
            label="The team has confirmed the timeline"
            checked={timeline?.confirmed ?? false}
            onChange={(confirmed) => confirmTimeline(tools, confirmed)}
          />
        )
      }
    >
      <div className="row apart">
        <span className="caption">{count(events.length, 'event')}</span>
        <Button look="link" onClick={() => openSheet(tools, 'timeline')}>
          Add or correct events
        </Button>
      </div>
      {events.length === 0 ? (
        <EmptyState title="No events yet">Ask when it was first noticed, and begin with that.</EmptyState>
      ) : (
        <>
          <Suspense fallback={null}>
            <IncidentMeasures events={events} timeZone={timeZone} />
          </Suspense>
          <TimelineAxis events={events} timeZone={timeZone} />
        </>
      )}
    </PhaseScreen>
  )
}
