import { emptyIncident } from '../../session/incident.ts'
import { EMPTY_TIMELINE, type KeptTimeline } from '../../timeline/kept-event.ts'
import { takeBack } from '../../timeline/take-back.ts'
import { localTimeZone } from '../times.ts'
import type { Tools } from '../tools.ts'

/** The timeline as it stands, edits of this panel that are not saved yet included. */
export function timelineOf({ store }: Tools): KeptTimeline {
  return store.getState().shared.timeline ?? EMPTY_TIMELINE
}

/** Changes the timeline for everyone. Where the incident has no zone yet it keeps the one in which the times were shown here. */
export function editTimeline({ saver, store }: Tools, change: (timeline: KeptTimeline) => KeptTimeline): void {
  if (!store.getState().shared.incident)
    saver.edit('incident', (incident) => incident ?? emptyIncident(localTimeZone()))
  saver.edit('timeline', (timeline) => change(timeline ?? EMPTY_TIMELINE))
}

/**
 * As `editTimeline`, and the change can be taken back. `told` says what was done, as a sentence; that the timeline is to be
 * confirmed again is added where it was confirmed. A change that changes nothing is not told.
 */
export function editTimelineUndoably(
  tools: Tools,
  told: string,
  change: (timeline: KeptTimeline) => KeptTimeline,
): void {
  const before = timelineOf(tools)
  if (change(before) === before) return
  editTimeline(tools, change)
  const after = timelineOf(tools)
  const again = before.confirmed && !after.confirmed ? ' The team confirms the timeline again.' : ''
  tools.store.setState({ timelineUndo: { told: `${told}${again}`, before, after } })
}

/** Takes the last change back. What others have changed since stays. */
export function undoTimelineEdit(tools: Tools): void {
  const { timelineUndo } = tools.store.getState()
  if (!timelineUndo) return
  tools.store.setState({ timelineUndo: null })
  editTimeline(tools, (now) => takeBack(now, timelineUndo))
}

/** Notes that the team has agreed that the timeline is right, or that it has not. */
export function confirmTimeline(tools: Tools, confirmed: boolean): void {
  editTimeline(tools, (timeline) => ({ ...timeline, confirmed }))
}

/** Chooses how the axis on the board shows time. */
export function chooseScale(tools: Tools, scale: KeptTimeline['scale']): void {
  editTimeline(tools, (timeline) => ({ ...timeline, scale }))
}
