import { useMemo } from 'react'
import type { TimelineEvent } from '../timeline/event.ts'
import type { ParsedTimeline } from '../timeline/index.ts'
import { readTimeline } from './actions/edit-timeline.ts'
import { writeTimeline } from './timeline-text.ts'
import { usePanel } from './tools.ts'
import { count } from './words.ts'

/** The timeline as text, and what was read from it. */
export function useTimeline(): { readonly text: string; readonly reading: ParsedTimeline } {
  const typed = usePanel(({ shared }) => shared['timeline-text'])
  const events = usePanel(({ shared }) => shared.timeline?.events)
  const incident = usePanel(({ shared }) => shared.incident)
  return useMemo(() => {
    if (typed !== undefined) {
      // What was typed holds for as long as the events are those that were read from it.
      const reading = readTimeline(typed, incident)
      if (isSame(reading.events, events ?? [])) return { text: typed, reading }
    }
    const text = writeTimeline(events ?? [], incident?.timeZone ?? 'UTC')
    return { text, reading: readTimeline(text, incident) }
  }, [typed, events, incident])
}

/** `16 events, 2 to look at`. */
export function describeTimeline({ events, problems }: ParsedTimeline): string {
  return `${count(events.length, 'event')}${problems.length > 0 ? `, ${problems.length} to look at` : ''}`
}

function isSame(one: readonly TimelineEvent[], two: readonly TimelineEvent[]): boolean {
  return (
    one.length === two.length && one.every(({ at, text }, index) => at === two[index]?.at && text === two[index].text)
  )
}
