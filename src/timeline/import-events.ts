import type { TimelineEvent } from './event.ts'
import type { EventRef } from './event-ref.ts'
import { eventId, inOrder, type KeptEvent, type KeptTimeline } from './kept-event.ts'
import { likeness, wordSet } from './likeness.ts'

/** What an import does to a timeline, before it is done. */
export type ImportPlan = {
  readonly timeline: KeptTimeline
  /** New events. */
  readonly added: readonly KeptEvent[]
  /** Events that the text now tells otherwise. */
  readonly updated: readonly KeptEvent[]
  /** Events that the text tells as before; what people changed on them stays. */
  readonly unchanged: readonly KeptEvent[]
  /** What was read but stays out, as people have taken it out. */
  readonly leftOut: readonly TimelineEvent[]
}

/** Ours: texts at one time that share so many of their words tell of one event. */
const SAME_EVENT = 0.5

/**
 * Brings what was read from a text into the timeline. An event that is there already is found by its time and words as they
 * were last read, else by its words, else by its time with similar words. Of an event that is found only what people have not
 * changed follows the text; nothing is taken out. `before` holds what the lines told before they were corrected by hand,
 * so that the uncorrected text still finds its events. A timeline that is added to has to be confirmed again.
 */
export function importEvents(
  timeline: KeptTimeline,
  read: readonly TimelineEvent[],
  before: readonly TimelineEvent[] = [],
): ImportPlan {
  const open = new Set(timeline.events)
  const removed = [...timeline.removed]
  const found = new Map<TimelineEvent, KeptEvent>()
  const left = new Set(read)
  const leftOut: TimelineEvent[] = []
  const pair = (find: (event: TimelineEvent, among: readonly KeptEvent[]) => KeptEvent | undefined) => {
    for (const event of [...left]) {
      const kept = find(event, [...open])
      if (!kept) continue
      found.set(event, kept)
      open.delete(kept)
      left.delete(event)
    }
  }

  const byRef = groupBy(timeline.events, (kept) => [kept.source, kept].flatMap((ref) => (ref ? keyOf(ref) : [])))
  pair((event) => byRef.get(keyOf(event))?.find((kept) => open.has(kept)))
  for (const event of [...left]) {
    const at = removed.findIndex((ref) => keyOf(ref) === keyOf(event))
    if (at < 0) continue
    removed.splice(at, 1)
    left.delete(event)
    leftOut.push(event)
  }
  const byText = groupBy(timeline.events, (kept) => [...new Set([kept.source?.text ?? kept.text, kept.text])])
  pair((event) => only((byText.get(event.text) ?? []).filter((kept) => open.has(kept))))
  pair((event, among) => only(among.filter((kept) => isAt(kept, event) && tellsOfTheSame(kept, event))))

  const originals = new Map(before.map((event) => [event.line, event]))
  const sourceOf = (event: TimelineEvent): EventRef => refOf(originals.get(event.line) ?? event)
  const taken = new Set(timeline.events.map(({ id }) => id))
  const added: KeptEvent[] = []
  const updated: KeptEvent[] = []
  const unchanged: KeptEvent[] = []
  for (const event of read) {
    const kept = found.get(event)
    if (kept) {
      const now = followed(kept, event, sourceOf(event))
      if (now.at === kept.at && now.text === kept.text) unchanged.push(now)
      else updated.push(now)
    } else if (left.has(event)) {
      const id = eventId(event, taken)
      taken.add(id)
      added.push({ ...event, id, source: sourceOf(event) })
    }
  }
  const now = new Map([...updated, ...unchanged].map((event) => [event.id, event]))
  const events = inOrder([...timeline.events.map((kept) => now.get(kept.id) ?? kept), ...added])
  const confirmed = timeline.confirmed && added.length === 0 && updated.length === 0
  return { timeline: { ...timeline, events, confirmed }, added, updated, unchanged, leftOut }
}

/** The kept event as the text tells it now; a time or words that people have changed stay theirs. */
function followed(kept: KeptEvent, event: TimelineEvent, source: EventRef): KeptEvent {
  const ownTime = kept.source !== undefined && kept.at !== kept.source.at && kept.at !== event.at
  const ownText = kept.source !== undefined && kept.text !== kept.source.text && kept.text !== event.text
  const { at, until, precision, approximate } = ownTime ? kept : event
  const { text, links, kind } = ownText ? kept : event
  const { id, noteId } = kept
  return {
    ...{ at, text, precision, approximate, line: event.line },
    ...(until && { until }),
    ...(links && { links }),
    ...(kind && { kind }),
    ...{ id, source },
    ...(noteId && { noteId }),
  }
}

function isAt(kept: KeptEvent, { at }: TimelineEvent): boolean {
  return (kept.source?.at ?? kept.at) === at
}

function tellsOfTheSame(kept: KeptEvent, { text }: TimelineEvent): boolean {
  return likeness(wordSet(kept.source?.text ?? kept.text), wordSet(text)) >= SAME_EVENT
}

function groupBy(events: readonly KeptEvent[], keysOf: (event: KeptEvent) => readonly string[]) {
  const groups = new Map<string, KeptEvent[]>()
  for (const event of events) {
    for (const key of new Set(keysOf(event))) groups.set(key, [...(groups.get(key) ?? []), event])
  }
  return groups
}

function only<T>(values: readonly T[]): T | undefined {
  return values.length === 1 ? values[0] : undefined
}

function refOf({ at, text }: EventRef): EventRef {
  return { at, text }
}

const keyOf = ({ at, text }: EventRef) => `${at} ${text}`
