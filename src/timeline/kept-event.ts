import type { TimelineEvent } from './event.ts'
import type { EventRef } from './event-ref.ts'

/** An event of the session's timeline, which people may change. */
export type KeptEvent = TimelineEvent & {
  /** The same for as long as the event is part of the timeline, however it is changed. */
  readonly id: string
  /** As it was last read from a text: by this it is found when the text is imported again. Left out when people made it. */
  readonly source?: EventRef
  /** The sticky note on the board that tells of it; left out when Debrief has drawn its label. */
  readonly noteId?: string
}

/** How the axis shows time: one distance from each event to the next, or distances that stand for it. */
export type AxisScale = 'even' | 'scale'

/** The timeline of a session, ordered by time. */
export type KeptTimeline = {
  readonly events: readonly KeptEvent[]
  /** What people have taken out, as it was read: importing its text again does not bring it back. */
  readonly removed: readonly EventRef[]
  /** Whether the team has confirmed it. */
  readonly confirmed: boolean
  readonly scale: AxisScale
}

export const EMPTY_TIMELINE: KeptTimeline = { events: [], removed: [], confirmed: false, scale: 'even' }

/** The event without what only a kept one has. */
export function plainEvent({ id: _, source: __, noteId: ___, ...event }: KeptEvent): TimelineEvent {
  return event
}

/** By time; events of one time stay in the order in which they are. */
export function inOrder<Event extends TimelineEvent>(events: readonly Event[]): Event[] {
  return events.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
}

/** An id that follows from what was read, so that two panels that import one text at once make the same events. */
export function eventId({ at, text }: EventRef, taken: ReadonlySet<string>): string {
  const base = `e${fnv1a(`${at} ${text}`).toString(36)}`
  for (let copy = 1; ; copy++) {
    const id = copy === 1 ? base : `${base}-${copy}`
    if (!taken.has(id)) return id
  }
}

/** FNV-1a, 32 bits, over UTF-16 code units (Fowler, Noll, Vo). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
