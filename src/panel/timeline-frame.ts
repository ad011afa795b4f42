import {
  drawTimeline,
  type FrameReading,
  type Layout,
  readTimelineEdits,
  type TimelineView,
  watchTimelineEdits,
  withBoardEdits,
} from '../miro/index.ts'
import {
  chosenMilestones,
  type KeptEvent,
  MILESTONE_IDS,
  type MilestoneMark,
  suggestMilestones,
} from '../timeline/index.ts'
import { editTimeline, editTimelineUndoably, timelineOf } from './actions/edit-timeline.ts'
import { incidentZone } from './incident-zone.ts'
import { setProblem } from './store.ts'
import type { Tools } from './tools.ts'
import { count } from './words.ts'

/** The timeline as its frame shows it. Of the milestones those that people chose or events tell, none that is only likely. */
export function timelineView(tools: Tools): TimelineView {
  const { events, scale, confirmed } = timelineOf(tools)
  const milestones = suggestMilestones(events, chosenMilestones(events, tools.store.getState().shared.milestones))
  const marked = new Map<string, MilestoneMark>()
  for (const id of MILESTONE_IDS) {
    const milestone = milestones[id]
    if (milestone && milestone.by !== 'guess')
      marked.set((milestone.event as KeptEvent).id, { id, settled: milestone.by === 'people' })
  }
  return { events, scale, confirmed, timeZone: zoneOf(tools), milestones: marked }
}

/** Draws the timeline in its frame, after what people have changed there is taken in. */
export async function drawTimelineFrame(tools: Tools, layout: Layout): Promise<void> {
  await takeInFrame(tools, layout)
  await drawTimeline(tools.board, layout, timelineView(tools))
}

/** Takes in what people have changed in the timeline frame, so that what is drawn next does not run over it. */
export async function takeInFrame(tools: Tools, layout: Layout): Promise<void> {
  const { board, state } = tools
  takeIn(tools, await readTimelineEdits(board, state, layout, timelineOf(tools), zoneOf(tools)))
}

/** Longer than any drawing takes: the panel that began one is gone. */
const LEFT_MS = 90_000

/** Takes in what people change in the timeline frame for as long as it is followed. Gives its disposer. */
export function followTimelineFrame(tools: Tools, layout: Layout): () => void {
  const { board, state, store } = tools
  const stopMending = mendLeftDrawing(tools, layout)
  const stopWatching = watchTimelineEdits(
    board,
    state,
    layout,
    () => ({ timeline: timelineOf(tools), timeZone: zoneOf(tools) }),
    (reading) => takeIn(tools, reading),
    (message) => setProblem(store, 'board', message),
  )
  return () => {
    stopMending()
    stopWatching()
  }
}

/** A drawing that another panel has begun and will not end is done here, as nothing is read from a frame that is half drawn. */
function mendLeftDrawing(tools: Tools, layout: Layout): () => void {
  const tokenNow = async () => (await tools.state.get('timeline-drawing'))?.token
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false
  const mend = async (token: string) => {
    if ((await tokenNow()) === token) await drawTimelineFrame(tools, layout)
  }
  tokenNow().then(
    (token) => {
      if (token && !over) timer = setTimeout(() => void mend(token).catch(() => {}), LEFT_MS)
    },
    () => {},
  )
  return () => {
    over = true
    clearTimeout(timer)
  }
}

function takeIn(tools: Tools, { edits, gone }: FrameReading): void {
  if (gone.join() !== tools.store.getState().labelsGone.join()) tools.store.setState({ labelsGone: gone })
  // A note that was taken in cannot be taken back here: it would come again for as long as it is on the board.
  const [added, changed] = [
    edits.filter(({ kind }) => kind === 'added'),
    edits.filter(({ kind }) => kind === 'changed'),
  ]
  if (added.length > 0) editTimeline(tools, (timeline) => withBoardEdits(timeline, added))
  if (changed.length === 0) return
  const told = `Changed on the board: ${count(changed.length, 'event')}.`
  editTimelineUndoably(tools, told, (timeline) => withBoardEdits(timeline, changed))
}

function zoneOf({ store }: Tools): string {
  return incidentZone(store.getState().shared.incident)
}
