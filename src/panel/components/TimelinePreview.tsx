import type { TimelineEvent, TimelineProblem } from '../../timeline/event.ts'
import { dayOf, formatDay, formatEventTime } from '../../timeline/format.ts'
import type { ParsedTimeline } from '../../timeline/index.ts'
import './timeline.css'

type Row = {
  readonly line: number
  readonly event: TimelineEvent | null
  readonly problems: readonly TimelineProblem[]
}

type TimelinePreviewProps = { readonly reading: ParsedTimeline; readonly timeZone: string }

/** Events in order, each problem beside its line; a line that could not be read stands where it was written. */
export function TimelinePreview({ reading, timeZone }: TimelinePreviewProps) {
  const rows = rowsOf(reading)
  let day = ''
  return (
    <ol className="timeline-list" aria-label="Events">
      {rows.map(({ line, event, problems }) => {
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
