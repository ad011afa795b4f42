import type { TimelineEvent } from './event.ts'

/** An event as it is remembered apart from its timeline. Lines move as the text is edited, so they do not count. */
export type EventRef = Pick<TimelineEvent, 'at' | 'text'>

/**
 * The event that is meant: that with the same time and words; else, as times and words get corrected, the only one with its
 * words, or the only one at its time. Undefined when it is gone.
 */
export function eventOf(events: readonly TimelineEvent[], { at, text }: EventRef): TimelineEvent | undefined {
  const sameText = events.filter((event) => event.text === text)
  const sameTime = events.filter((event) => event.at === at)
  return sameText.find((event) => event.at === at) ?? only(sameText) ?? only(sameTime)
}

function only(events: readonly TimelineEvent[]): TimelineEvent | undefined {
  return events.length === 1 ? events[0] : undefined
}
