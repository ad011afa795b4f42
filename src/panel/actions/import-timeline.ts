import type { Incident } from '../../session/incident.ts'
import { type CorrectedText, withText } from '../../timeline/corrections.ts'
import { dayOf } from '../../timeline/format.ts'
import { type ImportPlan, importEvents } from '../../timeline/import-events.ts'
import type { KeptTimeline } from '../../timeline/kept-event.ts'
import { parseTimeline } from '../../timeline/parse-timeline.ts'
import type { ImportReading } from '../../timeline/read-import.ts'
import { isTimeZone } from '../../timeline/time-zone.ts'
import { incidentZone } from '../incident-zone.ts'
import { EMPTY_IMPORT, type ImportDraft, setProblem, setResult } from '../store.ts'
import type { Tools } from '../tools.ts'
import { count, sentence } from '../words.ts'
import { editTimeline, editTimelineUndoably, timelineOf } from './edit-timeline.ts'

/** How times without a zone or a day are read: as the draft says, else in the incident's zone from its first day. */
export function readingOptions(
  { timeZone: own, date: day }: Pick<ImportDraft, 'timeZone' | 'date'>,
  incident: Incident | undefined,
) {
  const timeZone = own && isTimeZone(own) ? own : incidentZone(incident)
  const date = day ?? (incident?.startedAt ? dayOf(incident.startedAt, timeZone) : null)
  return { timeZone, ...(date && { date }) }
}

/** Changes what is on its way into the timeline. */
export function editImport({ store }: Tools, change: (draft: ImportDraft) => ImportDraft): void {
  store.setState(({ importing }) => ({ importing: { ...change(importing), imported: false } }))
}

/** Takes another text in place of the one that is there, which can be put back. */
export function replaceImport({ store }: Tools, text: string, name: string | null): void {
  const { importing } = store.getState()
  setProblem(store, 'timeline', null)
  setResult(store, 'timeline', null)
  store.setState({
    importing: withText({ ...EMPTY_IMPORT, name }, text),
    importBefore: importing.text.trim() === '' ? null : importing,
  })
}

/** Puts the text back that was there before. */
export function putImportBack({ store }: Tools): void {
  const { importBefore } = store.getState()
  setResult(store, 'timeline', null)
  if (importBefore) store.setState({ importing: importBefore, importBefore: null })
}

/** What importing would do to the timeline. Lines that are left out stay out. */
export function planImport(
  timeline: KeptTimeline,
  { now, before }: ImportReading,
  leftOut: CorrectedText['leftOut'],
): ImportPlan {
  const isOut = new Set(leftOut)
  const unwanted = now.events.filter(({ line }) => isOut.has(line))
  return importEvents(
    timeline,
    now.events.filter(({ line }) => !isOut.has(line)),
    { before, unwanted },
  )
}

/**
 * Imports what was read and closes the sheet; it can be taken back. The text is kept, so that it can be looked at again, with the
 * zone and the day it was read in: it tells the same when those of the incident change.
 */
export function importTimeline(tools: Tools, reading: ImportReading): void {
  const { importing: draft, shared } = tools.store.getState()
  const plan = planImport(timelineOf(tools), reading, draft.leftOut)
  editTimelineUndoably(tools, describeImport(plan), (timeline) => planImport(timeline, reading, draft.leftOut).timeline)
  const { timeZone, date = null } = readingOptions(draft, shared.incident)
  tools.store.setState({ importing: { ...draft, timeZone, date, imported: true }, sheet: null })
}

/** Fills the timeline of a new session from a text, as a sample brings it. */
export function importText(tools: Tools, text: string, incident: Incident): void {
  const { events } = parseTimeline(text, readingOptions(EMPTY_IMPORT, incident))
  editTimeline(tools, (timeline) => importEvents(timeline, events).timeline)
}

/** `Added 14 events, updated 2, left 26 as they were.` */
function describeImport({ added, updated, unchanged }: ImportPlan): string {
  const parts = [
    added.length > 0 && `added ${count(added.length, 'event')}`,
    updated.length > 0 && `updated ${count(updated.length, 'event')}`,
    unchanged.length > 0 && `left ${unchanged.length} as before`,
  ]
  const told = sentence(parts)
  return `${told[0]?.toUpperCase()}${told.slice(1)}`
}
