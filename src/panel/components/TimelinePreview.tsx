import { useState } from 'react'
import type { TimelineEvent, TimelineProblem } from '../../timeline/event.ts'
import { dayOf, formatDay, formatEventTime } from '../../timeline/format.ts'
import type { ParsedTimeline } from '../../timeline/index.ts'
import { Button } from './Button.tsx'
import './timeline.css'

const SHOWN = 5

type Row = {
  readonly line: number
  readonly event: TimelineEvent | null
  readonly problems: readonly TimelineProblem[]
}

type TimelinePreviewProps = { readonly reading: ParsedTimeline; readonly timeZone: string }

/**
 * Events in order, each problem beside its line; a line that could not be read stands where it was written.
 * Of many events the first few are shown, and every line that has a problem.
 */
export function TimelinePreview({ reading, timeZone }: TimelinePreviewProps) {
  const [all, setAll] = useState(false)
  const rows = rowsOf(reading)
  const short = rows.filter(({ problems }, index) => index < SHOWN || problems.length > 0)
  // A button for a single event would only be in its way.
  const folds = rows.length > short.length + 1
  const shown = all || !folds ? rows : short
  let day = ''
  return (
    <>
      <ol className="timeline-list" aria-label="Events">
        {shown.map(({ line, event, problems }) => {
          const own = event ? dayOf(event.at, timeZone) : day
          const newDay = own !== day
          day = own
          return (
            <li key={`${line}-${event ? 'event' : 'problem'}`} className={problems.length > 0 ? 'look' : undefined}>
              {newDay && <span className="timeline-day out-of-line">{formatDay(own, { weekday: true })}</span>}
              <strong>{event ? formatEventTime(event, timeZone) : `line ${line}`}</strong>
              <span>{event ? event.text : problems[0]?.text}</span>
              {problems.map(({ reason }) => (
                <span key={reason} className="reason">
                  {reason}
                </span>
              ))}
            </li>
          )
        })}
      </ol>
      {folds && (
        <div className="row">
          <Button look="link" onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show ${rows.length - short.length} more`}
          </Button>
        </div>
      )}
    </>
  )
}

function rowsOf({ events, problems }: ParsedTimeline): Row[] {
  const rows: Row[] = events.map((event) => ({
    line: event.line,
    event,
    problems: problems.filter(({ line }) => line === event.line),
  }))
  for (const problem of problems) {
    if (events.some(({ line }) => line === problem.line)) continue
    const after = rows.findLastIndex((row) => row.line < problem.line)
    rows.splice(after + 1, 0, { line: problem.line, event: null, problems: [problem] })
  }
  return rows
}
