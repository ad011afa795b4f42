import { editTimelineText } from '../actions/edit-timeline.ts'
import { usePanel, useTools } from '../tools.ts'
import { describeTimeline, useTimeline } from '../use-timeline.ts'
import { Field } from './Field.tsx'
import './timeline.css'
import { TimelinePreview } from './TimelinePreview.tsx'

/** The timeline as text to paste and correct, and under it what was read from it. */
export function TimelineEditor() {
  const tools = useTools()
  const timeZone = usePanel(({ shared }) => shared.incident?.timeZone ?? 'UTC')
  const { text, reading } = useTimeline()
  return (
    <div className="stack">
      <Field
        label="Timeline"
        hint={
          text.trim() === ''
            ? 'One event a line, beginning with its time. Write the day in a line of its own.'
            : describeTimeline(reading)
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
      <TimelinePreview reading={reading} timeZone={timeZone} />
    </div>
  )
}
