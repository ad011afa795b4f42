import {
  addEvent,
  changeEvent,
  type EventChange,
  mergeEvents,
  moveEvent,
  removeEvents,
} from '../../timeline/edit-events.ts'
import type { TimelineEvent } from '../../timeline/event.ts'
import type { KeptEvent } from '../../timeline/kept-event.ts'
import { MILESTONE_IDS } from '../../timeline/milestone.ts'
import { shownText } from '../../timeline/shown-text.ts'
import type { Tools } from '../tools.ts'
import { count } from '../words.ts'
import { editTimelineUndoably, timelineOf } from './edit-timeline.ts'

const LONGEST = 40

/** Adds events that somebody has written. Gives their ids. */
export function addEvents(
  tools: Tools,
  events: readonly Pick<TimelineEvent, 'at' | 'text' | 'precision' | 'approximate'>[],
): readonly string[] {
  const before = new Set(timelineOf(tools).events.map(({ id }) => id))
  const told = events.length === 1 ? `Added ${called(events[0]!)}.` : `Added ${count(events.length, 'event')}.`
  editTimelineUndoably(tools, told, (timeline) =>
    events.reduce((soFar, event) => addEvent(soFar, event).timeline, timeline),
  )
  return timelineOf(tools).events.flatMap(({ id }) => (before.has(id) ? [] : [id]))
}

/** Changes one event. */
export function changeOne(tools: Tools, event: KeptEvent, change: EventChange): void {
  editTimelineUndoably(tools, `Changed ${called(event)}.`, (timeline) => changeEvent(timeline, event.id, change))
}

/** Moves one event up or down among the others. */
export function moveOne(tools: Tools, event: KeptEvent, by: -1 | 1): void {
  editTimelineUndoably(tools, `Moved ${called(event)} ${by < 0 ? 'up' : 'down'}.`, (timeline) =>
    moveEvent(timeline, event.id, by),
  )
}

/** Takes events out of the timeline. */
export function deleteEvents(tools: Tools, events: readonly KeptEvent[]): void {
  const told = events.length === 1 ? `Deleted ${called(events[0]!)}.` : `Deleted ${count(events.length, 'event')}.`
  editTimelineUndoably(tools, told, (timeline) =>
    removeEvents(
      timeline,
      events.map(({ id }) => id),
    ),
  )
}

/** Makes one event of several. A milestone that was one of them is now the one. */
export function mergeSeveral(tools: Tools, events: readonly KeptEvent[]): void {
  const ids = events.map(({ id }) => id)
  editTimelineUndoably(tools, `Merged ${count(events.length, 'event')}.`, (timeline) => mergeEvents(timeline, ids))
  const left = timelineOf(tools).events.find(({ id }) => ids.includes(id))?.id
  const chosen = tools.store.getState().shared.milestones ?? {}
  const moved = MILESTONE_IDS.filter((milestone) => ids.includes(chosen[milestone] ?? '') && chosen[milestone] !== left)
  if (moved.length === 0) return
  tools.saver.edit('milestones', (before) => ({
    ...before,
    ...Object.fromEntries(moved.map((milestone) => [milestone, left])),
  }))
}

/** Remembers that events which may be the same are not, for as long as the panel is open. */
export function keepApart({ store }: Tools, events: readonly KeptEvent[]): void {
  store.setState(({ keptApart }) => ({ keptApart: [...keptApart, pairOf(events)] }))
}

/** A group of events as it is remembered when they are kept apart. */
export function pairOf(events: readonly KeptEvent[]): string {
  return events.map(({ id }) => id).join(' ')
}

/** An event by the beginning of its words. */
function called({ text }: Pick<TimelineEvent, 'text'>): string {
  const words = shownText(text.slice(0, 10 * LONGEST))
  if (words === '') return 'an event without words'
  return `“${words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words}”`
}
