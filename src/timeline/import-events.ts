import type { TimelineEvent } from './event.ts'
import type { EventRef } from './event-ref.ts'
import { findKept, keyOf } from './find-kept.ts'
import { eventId, inOrder, type KeptEvent, type KeptTimeline } from './kept-event.ts'

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

export type ImportOptions = {
  /** What lines told before they were corrected by hand, so that the uncorrected text still finds its events. */
  readonly before?: readonly TimelineEvent[]
  /** What was read and is not wanted: it stays out when its text is imported again. Events that are there already stay. */
  readonly unwanted?: readonly TimelineEvent[]
}

/**
 * Brings what was read from a text into the timeline. Events that are there already are found again; of those only what people
 * have not changed follows the text, and nothing is taken out. A timeline that is added to has to be confirmed again.
 */
export function importEvents(
  timeline: KeptTimeline,
  read: readonly TimelineEvent[],
  { before = [], unwanted = [] }: ImportOptions = {},
): ImportPlan {
  const originals = new Map(before.map((event) => [event.line, event]))
  const asTold = (event: TimelineEvent) => originals.get(event.line) ?? event
  const removed = countOf(timeline.removed)
  const { found, gone } = findKept(timeline.events, removed, [...read, ...unwanted], asTold)

  const taken = new Set(timeline.events.map(({ id }) => id))
  const added: KeptEvent[] = []
  const now = new Map<string, KeptEvent>()
  const updated: KeptEvent[] = []
  const unchanged: KeptEvent[] = []
  for (const event of read) {
    const kept = found.get(event)
    if (kept) {
      const next = followed(kept, event, asTold(event))
      now.set(kept.id, next)
      if (isAsBefore(kept, next)) unchanged.push(next)
      else updated.push(next)
    } else if (!gone.has(event)) {
      const id = eventId(event, taken)
      taken.add(id)
      added.push({ ...event, id, source: refOf(asTold(event)) })
    }
  }
  const refused = unwanted.filter((event) => !found.has(event) && !gone.has(event)).map((event) => refOf(asTold(event)))
  const confirmed = timeline.confirmed && added.length === 0 && updated.length === 0
  return {
    timeline: {
      ...timeline,
      events: inOrder([...timeline.events.map((kept) => now.get(kept.id) ?? kept), ...added]),
      removed: [...timeline.removed, ...refused],
      confirmed,
    },
    added,
    updated,
    unchanged,
    leftOut: read.filter((event) => gone.has(event)),
  }
}

/** The kept event as the text tells it now; a time or words that people have changed stay theirs. */
function followed(kept: KeptEvent, event: TimelineEvent, told: TimelineEvent): KeptEvent {
  const { source } = kept
  const { line } = event
  if (!source) return { ...kept, line, source: refOf(told) }
  const isCorrected = told !== event && keyOf(told) === keyOf(source) && !isAsBefore(told, event)
  // The text says what it said before, or what people have made of it.
  if (!isCorrected && [source, kept].some((ref) => keyOf(ref) === keyOf(event))) return { ...kept, line }
  const ownTime = kept.at !== source.at
  const ownText = kept.text !== source.text
  const { at, until, precision, approximate } = ownTime ? kept : event
  const { text, links, kind } = ownText ? kept : event
  const { id, noteId } = kept
  return {
    ...{ at, text, precision, approximate, line },
    ...(until && { until }),
    ...(links && { links }),
    ...(kind && { kind }),
    ...{ id, source: refOf(told) },
    ...(noteId && { noteId }),
  }
}

function isAsBefore(one: TimelineEvent, other: TimelineEvent): boolean {
  return (
    one.at === other.at &&
    one.text === other.text &&
    one.precision === other.precision &&
    one.approximate === other.approximate &&
    one.until === other.until
  )
}

function countOf(refs: readonly EventRef[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const ref of refs) counts.set(keyOf(ref), (counts.get(keyOf(ref)) ?? 0) + 1)
  return counts
}

function refOf({ at, text }: EventRef): EventRef {
  return { at, text }
}
