import type { ReactNode } from 'react'
import type { TimelineEvent } from '../../../timeline/event.ts'
import { shownText } from '../../../timeline/shown-text.ts'
import './events.css'

/** Ours: what is longer is read whole where it is edited. */
const LONGEST = 400
const MOST_LINKS = 3

type EventTextProps = {
  readonly event: TimelineEvent
  /** Before the kind: what else is to be said of it. */
  readonly marks?: ReactNode
}

/** The words of an event, and in small under them what kind it is and its evidence. */
export function EventText({ event: { text, kind, links = [] }, marks }: EventTextProps) {
  const shown = shortened(text)
  const more = links.length - MOST_LINKS
  return (
    <div className="event-words">
      <p className="event-text">{shown || '(no text)'}</p>
      {(marks || (kind && kind !== 'other') || links.length > 0) && (
        <div className="event-marks caption">
          {marks}
          {kind && kind !== 'other' && <span>{kind}</span>}
          {links.slice(0, MOST_LINKS).map((link) => (
            <a key={link} href={link} target="_blank" rel="noreferrer" title={link}>
              {hostOf(link)}
            </a>
          ))}
          {more > 0 && <span>and {more} more</span>}
        </div>
      )}
    </div>
  )
}

/** The words of an event without Markdown, as far as they can be read at a glance. */
export function shortened(text: string, longest = LONGEST): string {
  const shown = shownText(text.slice(0, 5 * longest))
  return shown.length > longest ? `${shown.slice(0, longest).trimEnd()}…` : shown
}

function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).host : link
}
