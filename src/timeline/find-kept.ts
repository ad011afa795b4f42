import type { TimelineEvent } from './event.ts'
import type { EventRef } from './event-ref.ts'
import type { KeptEvent } from './kept-event.ts'
import { likeness, wordSet } from './likeness.ts'

/** Ours: texts at one time that share so many of their words tell of one event. */
const SAME_EVENT = 0.5
/** Ours: a text that tells so many of its events as before is taken for a new version of what was imported. */
const SAME_SOURCE = 1 / 3

/** By the event that was read, the kept one that it tells of; and those that were read but are taken out. */
export type Found = {
  readonly found: ReadonlyMap<TimelineEvent, KeptEvent>
  readonly gone: ReadonlySet<TimelineEvent>
}

/**
 * Finds the events of a timeline in what was read from a text. An event is known by its time and words, as they were last read
 * or as people made them. What is left is looked for only where the text is a new version of what was imported: by its words,
 * where all times have moved together or the words are there once; else by its time, with similar words. In another text the
 * same words may well tell of something else. `asTold` gives what the line of an event told before it was corrected.
 */
export function findKept(
  kept: readonly KeptEvent[],
  removed: Map<string, number>,
  read: readonly TimelineEvent[],
  asTold: (event: TimelineEvent) => TimelineEvent,
): Found {
  const found = new Map<TimelineEvent, KeptEvent>()
  const gone = new Set<TimelineEvent>()
  if (kept.length === 0 && removed.size === 0) return { found, gone }
  const open = new Set(kept)
  const pair = (event: TimelineEvent, one: KeptEvent | undefined) => {
    if (!one || !open.has(one) || found.has(event) || gone.has(event)) return
    found.set(event, one)
    open.delete(one)
  }
  const left = () => read.filter((event) => !found.has(event) && !gone.has(event))
  const firstOpen = (among: readonly KeptEvent[] | undefined) => among?.find((each) => open.has(each))

  const bySource = groupBy(kept, ({ source }) => (source ? keyOf(source) : undefined))
  const byOwn = groupBy(kept, keyOf)
  for (const event of read) pair(event, firstOpen(bySource.get(keyOf(asTold(event)))))
  for (const event of left()) pair(event, firstOpen(bySource.get(keyOf(event))))
  for (const event of left()) pair(event, firstOpen(byOwn.get(keyOf(event))))
  for (const event of left()) {
    const key = [asTold(event), event].map(keyOf).find((each) => (removed.get(each) ?? 0) > 0)
    if (key === undefined) continue
    removed.set(key, removed.get(key)! - 1)
    gone.add(event)
  }

  // What people made themselves follows no text.
  const sources = [...open].filter(({ source }) => source)
  const known = found.size + gone.size
  const isNewVersion = known > 0 && known >= SAME_SOURCE * Math.min(read.length, kept.length)
  const byText = groupBy(sources, ({ source }) => source?.text)
  const rest = groupBy(left(), ({ text }) => text)
  const once = [...rest].flatMap(([text, events]) => {
    const [event, one] = [only(events), only(byText.get(text))]
    return event && one ? [{ event, one }] : []
  })
  const shift = commonShift(once, read.length)
  for (const { event, one } of once) if (isNewVersion || shiftOf(event, one) === shift) pair(event, one)
  if (!isNewVersion) return { found, gone }

  const byTime = groupBy(sources, ({ source }) => source?.at)
  for (const event of left()) {
    const words = wordSet(event.text)
    const alike = (byTime.get(event.at) ?? []).filter(
      (each) => open.has(each) && likeness(wordSet(each.source?.text ?? ''), words) >= SAME_EVENT,
    )
    pair(event, only(alike))
  }
  return { found, gone }
}

/** An event by its time and words. */
export function keyOf({ at, text }: EventRef): string {
  return `${at} ${text}`
}

/** By how much most of the events have moved, where they have moved together, as after a change of the zone or the day. */
function commonShift(pairs: readonly { event: TimelineEvent; one: KeptEvent }[], all: number): number | null {
  const shifts = groupBy(pairs, ({ event, one }) => shiftOf(event, one))
  return [...shifts].find(([, moved]) => moved.length > 1 && moved.length * 2 > all)?.[0] ?? null
}

function shiftOf(event: TimelineEvent, { source, at }: KeptEvent): number {
  return Date.parse(event.at) - Date.parse(source?.at ?? at)
}

function groupBy<Value, Key>(values: readonly Value[], keyOfEach: (value: Value) => Key | undefined) {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const key = keyOfEach(value)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

function only<T>(values: readonly T[] | undefined): T | undefined {
  return values?.length === 1 ? values[0] : undefined
}
