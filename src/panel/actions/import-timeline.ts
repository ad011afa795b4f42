import type { Incident } from '../../session/incident.ts'
import { dayOf } from '../../timeline/format.ts'
import { type ImportPlan, importEvents } from '../../timeline/import-events.ts'
import { type ParsedTimeline, parseTimeline } from '../../timeline/index.ts'
import type { KeptTimeline } from '../../timeline/kept-event.ts'
import { isTimeZone } from '../../timeline/time-zone.ts'
import { EMPTY_IMPORT, type ImportDraft, setResult } from '../store.ts'
import type { Tools } from '../tools.ts'
import { count } from '../words.ts'
import { editTimeline, editTimelineUndoably, timelineOf } from './edit-timeline.ts'

/** What a draft is read as, and what its corrected lines were read as before. */
export type ImportReading = { readonly now: ParsedTimeline; readonly before: ParsedTimeline }

/** How times without a zone or a day are read: as the draft says, else in the incident's zone from its first day. */
export function readingOptions(draft: Pick<ImportDraft, 'timeZone' | 'date'>, incident: Incident | undefined) {
  const own = draft.timeZone ?? incident?.timeZone
  const timeZone = own && isTimeZone(own) ? own : 'UTC'
  const date = draft.date ?? (incident?.startedAt ? dayOf(incident.startedAt, timeZone) : null)
  return { timeZone, ...(date && { date }) }
}

/** The text as it was before lines were corrected. */
export function originalText({ text, originals }: Pick<ImportDraft, 'text' | 'originals'>): string {
  if (Object.keys(originals).length === 0) return text
  return text
    .split('\n')
    .map((line, index) => originals[index + 1] ?? line)
    .join('\n')
}

/** What importing would do to the timeline. */
export function planImport(timeline: KeptTimeline, { now, before }: ImportReading): ImportPlan {
  return importEvents(timeline, now.events, { before: before.events })
}

/** Imports what was read and closes the sheet; it can be taken back. The draft is kept, so that it can be looked at again. */
export function importTimeline(tools: Tools, reading: ImportReading): void {
  const plan = planImport(timelineOf(tools), reading)
  editTimelineUndoably(tools, describeImport(plan), (timeline) => planImport(timeline, reading).timeline)
  tools.store.setState({ sheet: null })
}

/** Fills the timeline of a new session from a text, as a sample brings it. */
export function importText(tools: Tools, text: string, incident: Incident): void {
  const now = parseTimeline(text, readingOptions(EMPTY_IMPORT, incident))
  editTimeline(tools, (timeline) => importEvents(timeline, now.events).timeline)
  setResult(tools.store, 'timeline', null)
}

/** `Added 14 events, updated 2.` */
export function describeImport({ added, updated, unchanged }: ImportPlan): string {
  const parts = [
    added.length > 0 && `added ${count(added.length, 'event')}`,
    updated.length > 0 && `updated ${count(updated.length, 'event')}`,
    unchanged.length > 0 && `${count(unchanged.length, 'event')} as before`,
  ].filter((part) => part !== false)
  const told = parts.length > 0 ? parts.join(', ') : 'nothing to import'
  return `${told[0]!.toUpperCase()}${told.slice(1)}.`
}
