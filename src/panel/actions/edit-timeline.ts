import { EMPTY_TIMELINE, type KeptTimeline } from '../../timeline/kept-event.ts'
import type { Tools } from '../tools.ts'

/** The timeline as it stands, edits of this panel that are not saved yet included. */
export function timelineOf({ store }: Tools): KeptTimeline {
  return store.getState().shared.timeline ?? EMPTY_TIMELINE
}

/** Changes the timeline for everyone. */
export function editTimeline({ saver, store }: Tools, change: (timeline: KeptTimeline) => KeptTimeline): void {
  store.setState({ timelineUndo: null })
  saver.edit('timeline', (timeline) => change(timeline ?? EMPTY_TIMELINE))
}

/** As `editTimeline`, and the change can be taken back for as long as nothing else changes the timeline. `told` says what was done. */
export function editTimelineUndoably(
  tools: Tools,
  told: string,
  change: (timeline: KeptTimeline) => KeptTimeline,
): void {
  const before = timelineOf(tools)
  editTimeline(tools, change)
  tools.store.setState({ timelineUndo: { told, before, after: timelineOf(tools) } })
}

/** Takes the last change back, unless the timeline has changed since. */
export function undoTimelineEdit(tools: Tools): void {
  const { timelineUndo } = tools.store.getState()
  if (!timelineUndo) return
  const { before, after } = timelineUndo
  editTimeline(tools, (now) => (JSON.stringify(now) === JSON.stringify(after) ? before : now))
}

/** Notes that the team has agreed that the timeline is right, or that it has not. */
export function confirmTimeline(tools: Tools, confirmed: boolean): void {
  editTimeline(tools, (timeline) => ({ ...timeline, confirmed }))
}

/** Chooses how the axis on the board shows time. */
export function chooseScale(tools: Tools, scale: KeptTimeline['scale']): void {
  editTimeline(tools, (timeline) => ({ ...timeline, scale }))
}
