import type { TimelineEvent } from '../../timeline/event.ts'
import { formatEventTime, groupByDay } from '../../timeline/format.ts'
import './timeline.css'

type TimelineAxisProps = { readonly events: readonly TimelineEvent[]; readonly timeZone: string }

/** The events on a vertical axis, day by day; a hollow dot marks a time that is not certain. */
export function TimelineAxis({ events, timeZone }: TimelineAxisProps) {
  return (
    <div className="stack">
      {groupByDay(events, timeZone).map(({ day, heading, events: ofDay }) => (
        <section key={day} className="stack" aria-label={heading}>
          <span className="timeline-day">
            {heading} · {timeZone.replaceAll('_', ' ')}
          </span>
          <ol className="timeline-list axis">
            {ofDay.map((event) => (
              <li key={event.line} className={event.approximate ? 'approximate' : undefined}>
                <strong>{formatEventTime(event, timeZone)}</strong>
                <span>{event.text}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
