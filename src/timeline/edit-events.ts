import type { TimelineEvent } from './event.ts'
import type { EventRef } from './event-ref.ts'
import { eventId, inOrder, type KeptEvent, type KeptTimeline } from './kept-event.ts'
import { kindOf } from './kind.ts'
import { linksIn } from './links.ts'

/** What people set on an event. */
export type EventChange = Partial<Pick<TimelineEvent, 'at' | 'text' | 'precision' | 'approximate' | 'until'>>

const MINUTE_MS = 60_000

/** With a new event at this time. Gives its id too. The order of the timeline is to be confirmed again, as after each edit. */
export function addEvent(
  timeline: KeptTimeline,
  event: Pick<TimelineEvent, 'at' | 'text' | 'precision' | 'approximate'>,
  identity: { readonly id?: string; readonly noteId?: string } = {},
): { readonly timeline: KeptTimeline; readonly id: string } {
  const id = identity.id ?? eventId(event, new Set(timeline.events.map((each) => each.id)))
  const made = withWords({ ...event, line: 0, id, ...(identity.noteId && { noteId: identity.noteId }) }, event.text)
  return { timeline: withEvents(timeline, [...timeline.events, made]), id }
}

/** With one event changed; as it was where nothing is. An end that is no longer after its beginning goes. */
export function changeEvent(timeline: KeptTimeline, id: string, change: EventChange): KeptTimeline {
  const event = timeline.events.find((each) => each.id === id)
  const keys = Object.keys(change) as (keyof EventChange)[]
  if (!event || keys.every((key) => event[key] === change[key])) return timeline
  return withEvents(
    timeline,
    timeline.events.map((each) => (each === event ? changed(event, change) : each)),
  )
}

/** Without these events. What was read from a text, or from a note that is still on the board, is remembered as taken out. */
export function removeEvents(timeline: KeptTimeline, ids: readonly string[]): KeptTimeline {
  const wanted = new Set(ids)
  const gone = timeline.events.filter(({ id }) => wanted.has(id))
  const removed = [...timeline.removed, ...gone.flatMap(asRead)]
  const rest = timeline.events.filter(({ id }) => !wanted.has(id))
  return gone.length === 0 ? timeline : { ...withEvents(timeline, rest), removed }
}

function asRead({ source, noteId, at, text }: KeptEvent): EventRef[] {
  if (noteId) return [{ at, text }]
  return source ? [source] : []
}

/**
 * One event in place of several: the earliest time, and the surest way it is known; the words of each once, those of the
 * first one first. Importing the texts of the others again does not bring them back.
 */
export function mergeEvents(timeline: KeptTimeline, ids: readonly string[]): KeptTimeline {
  const [first, ...others] = inOrder(timeline.events.filter(({ id }) => ids.includes(id)))
  if (!first || others.length === 0) return timeline
  const all = [first, ...others]
  const texts = all.map(({ text }) => text)
  const text = texts.filter(
    (own, at) => !texts.some((other, from) => from !== at && (own === other ? from < at : other.includes(own))),
  )
  const sure = all.find(({ approximate, precision }) => !approximate && precision === 'minute') ?? first
  const { at, precision, approximate } = sure
  const without = removeEvents(
    timeline,
    others.map(({ id }) => id),
  )
  return changeEvent(without, first.id, { at, precision, approximate, text: text.join('\n') })
}

/**
 * Moves an event one place up (-1) or down (1). Past one of the same time the two change places; past one of another time it
 * takes a time between its new neighbours, which is then approximate.
 */
export function moveEvent(timeline: KeptTimeline, id: string, by: -1 | 1): KeptTimeline {
  const events = [...timeline.events]
  const from = events.findIndex((event) => event.id === id)
  const event = events[from]
  const passed = events[from + by]
  if (!event || !passed) return timeline
  events.splice(from, 1)
  const to = from + by
  const moved = passed.at === event.at ? event : { ...event, ...timeBetween(events[to - 1], events[to]) }
  events.splice(to, 0, passed.at === event.at ? event : changed(event, moved))
  return withEvents(timeline, events)
}

/** A time for an event that happened between two others, to the minute where there is one. */
export function timeBetween(
  earlier: TimelineEvent | undefined,
  later: TimelineEvent | undefined,
): Pick<TimelineEvent, 'at' | 'precision' | 'approximate'> {
  const from = earlier ? Date.parse(earlier.at) : Date.parse(later!.at) - 2 * MINUTE_MS
  const to = later ? Date.parse(later.at) : from + 2 * MINUTE_MS
  const middle = Math.round((from + to) / 2 / MINUTE_MS) * MINUTE_MS
  const at = new Date(Math.min(Math.max(middle, from), to)).toISOString()
  return { at, precision: 'minute', approximate: true }
}

function changed(event: KeptEvent, change: EventChange): KeptEvent {
  const { until, ...now } = { ...event, ...change }
  const ends = until && Date.parse(until) > Date.parse(now.at) ? { until } : {}
  return change.text === undefined || change.text === event.text
    ? { ...now, ...ends }
    : withWords({ ...now, ...ends }, change.text)
}

/** Kind and links follow the words. */
function withWords({ links: _, kind: __, ...event }: KeptEvent, text: string): KeptEvent {
  const links = linksIn(text)
  return { ...event, text, kind: kindOf(text), ...(links.length > 0 && { links }) }
}

function withEvents(timeline: KeptTimeline, events: readonly KeptEvent[]): KeptTimeline {
  return { ...timeline, events: inOrder(events), confirmed: false }
}
