import type { TimelineEvent } from '../../timeline/event.ts'
import { editTimelineText, readTimeline } from '../actions/edit-timeline.ts'
import { writeTimeline } from '../timeline-text.ts'
import { usePanel, useTools } from '../tools.ts'
import { count } from '../words.ts'
import { Field } from './Field.tsx'
import './timeline.css'
import { TimelinePreview } from './TimelinePreview.tsx'

/** The timeline as text to paste and correct, and under it what was read from it. */
export function TimelineEditor() {
  const tools = useTools()
  const typed = usePanel(({ timelineText }) => timelineText)
  const timeline = usePanel(({ shared }) => shared.timeline)
  const incident = usePanel(({ shared }) => shared.incident)
  const events = timeline?.events ?? []
  // What was typed here holds for as long as nobody else has changed the events.
  const own = typed !== null && isSame(readTimeline(typed, incident).events, events)
  const text = own ? typed : writeTimeline(events, incident?.timeZone ?? 'UTC')
  const reading = readTimeline(text, incident)
  return (
    <div className="stack">
      <Field
        label="Timeline"
        hint={
          text.trim() === ''
            ? 'One event a line, beginning with its time. Write the day in a line of its own.'
            : `${count(reading.events.length, 'event')}${reading.problems.length > 0 ? `, ${reading.problems.length} to look at` : ''}`
        }
      >
        {(control) => (
          <textarea
            {...control}
            rows={5}
            spellCheck={false}
            placeholder={'2026-03-10\n14:05 Alert: error rate above 5 %\n~14:20 Rollback started'}
            value={text}
            onChange={(event) => editTimelineText(tools, event.target.value)}
          />
        )}
      </Field>
      <TimelinePreview reading={reading} timeZone={incident?.timeZone ?? 'UTC'} />
    </div>
  )
}

function isSame(one: readonly TimelineEvent[], two: readonly TimelineEvent[]): boolean {
  return (
    one.length === two.length && one.every(({ at, text }, index) => at === two[index]?.at && text === two[index].text)
  )
}
