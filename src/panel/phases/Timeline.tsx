import { lazy, Suspense, useState } from 'react'
import { confirmTimeline } from '../actions/edit-timeline.ts'
import { Button } from '../components/Button.tsx'
import { Tick } from '../components/Field.tsx'
import { EmptyState } from '../components/Messages.tsx'
import { PhaseScreen } from '../components/PhaseScreen.tsx'
import { TimelineAxis } from '../components/TimelineAxis.tsx'
import { TimelineEditor } from '../components/TimelineEditor.tsx'
import { usePanel, useTools } from '../tools.ts'
import { describeTimeline, useTimeline } from '../use-timeline.ts'

// What events say is read by many word rules: they are no part of the first load.
const IncidentMeasures = lazy(() =>
  import('../components/measures/IncidentMeasures.tsx').then((file) => ({ default: file.IncidentMeasures })),
)

/** The events in order, until the team has confirmed them. */
export function Timeline() {
  const tools = useTools()
  const timeline = usePanel(({ shared }) => shared.timeline)
  const timeZone = usePanel(({ shared }) => shared.incident?.timeZone ?? 'UTC')
  const [editing, setEditing] = useState(false)
  const { reading } = useTimeline()
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
        <span className="caption">{describeTimeline(reading)}</span>
        <Button look="link" onClick={() => setEditing(!editing)}>
          {editing ? 'Show the timeline' : 'Add or correct events'}
        </Button>
      </div>
      {editing ? (
        <TimelineEditor />
      ) : events.length === 0 ? (
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
