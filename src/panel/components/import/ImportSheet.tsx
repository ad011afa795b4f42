import { useMemo } from 'react'
import { EMPTY_TIMELINE } from '../../../timeline/kept-event.ts'
import { MOST_EVENTS } from '../../../timeline/read-import.ts'
import { importDropped, importFiles } from '../../actions/import-files.ts'
import { importTimeline, planImport } from '../../actions/import-timeline.ts'
import { incidentZone } from '../../incident-zone.ts'
import { usePanel, useTools } from '../../tools.ts'
import { Button } from '../Button.tsx'
import { DropTarget } from '../DropTarget.tsx'
import { Hint, Problem } from '../Messages.tsx'
import { ProblemAt } from '../ProblemAt.tsx'
import { SheetScreen } from '../SheetScreen.tsx'
import { ImportText } from './ImportText.tsx'
import './import.css'
import { importable } from './importable.ts'
import { Preview } from './Preview.tsx'
import { ReadAs } from './ReadAs.tsx'
import { useReading } from './use-reading.ts'

/** A text on its way into the timeline: what it is read as, what there is to look at, and what it adds. */
export function ImportSheet() {
  const tools = useTools()
  const draft = usePanel(({ importing }) => importing)
  const incident = usePanel(({ shared }) => shared.incident)
  const timeline = usePanel(({ shared }) => shared.timeline) ?? EMPTY_TIMELINE
  const { reading, busy, problem } = useReading(draft, incident)
  const { leftOut } = draft
  const plan = useMemo(() => reading && planImport(timeline, reading, leftOut), [timeline, reading, leftOut])
  const isEmpty = draft.text.trim() === ''
  const tooMany = reading && !isEmpty && reading.found.events > MOST_EVENTS
  const timeZone = incidentZone(incident)
  const { label, because } = importable({ isEmpty, busy, reading, plan })
  return (
    <DropTarget
      label="Drop it to read it here"
      onFiles={(files) => void importFiles(tools, files)}
      onText={(text) => importDropped(tools, text)}
    >
      <SheetScreen
        title="Import a timeline"
        titleNote="A chat export, an alert list, a report or a CSV. You see it here before it is added."
        above={because && <p className="caption">{because}</p>}
        main={
          <Button look="main" disabled={Boolean(because)} onClick={() => reading && importTimeline(tools, reading)}>
            {label}
          </Button>
        }
      >
        <ImportText />
        <ProblemAt place="timeline" />
        <Told />
        {problem && <Problem>{problem}</Problem>}
        {tooMany && (
          <Problem>
            This text has {reading.found.events.toLocaleString('en')} events, and a timeline takes{' '}
            {MOST_EVENTS.toLocaleString('en')} at most. Keep the part about the incident.
          </Problem>
        )}
        {!isEmpty && !tooMany && reading && plan && (
          <>
            <ReadAs reading={reading} />
            <Preview
              reading={reading}
              plan={plan}
              busy={busy}
              timeZone={timeZone}
              marked={timeline.events.length > 0}
            />
          </>
        )}
      </SheetScreen>
    </DropTarget>
  )
}

/** What there is to tell of how a file was read. */
function Told() {
  const told = usePanel(({ results }) => results.timeline)
  return told ? <Hint>{told}</Hint> : null
}
