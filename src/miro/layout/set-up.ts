import type { Incident } from '../../session/index.ts'
import type { Board } from '../board.ts'
import { rectOf } from '../coordinates.ts'
import { inPlainWords } from '../errors.ts'
import { paced, throwIfStopped } from '../pace.ts'
import { type Frame, readItems } from '../read-items.ts'
import type { SharedState } from '../shared-state.ts'
import { drawTimeline } from '../timeline/draw.ts'
import type { TimelineView } from '../timeline/view.ts'
import { inOnePanel } from './claim.ts'
import { planActionsHead, planColumns } from './columns.ts'
import { drawParts, removeItem } from './draw.ts'
import { NO_FOLLOW_UP, planFollowUp } from './follow-up.ts'
import { FRAME_TITLES } from './frame-titles.ts'
import { planFrames } from './frames.ts'
import { planHeader } from './header.ts'
import { FRAME_ROLES, type FrameRole, type Layout } from './layout.ts'
import { COLOR } from './look.ts'
import type { Part } from './part.ts'
import { placeFrames } from './place-frames.ts'

export type SessionToSetUp = {
  readonly incident: Incident
  readonly timeline: TimelineView
  /** How many people will write notes. */
  readonly people: number
}
export type SetUpOptions = {
  readonly onProgress?: (fraction: number) => void
  readonly signal?: AbortSignal
}

/** Shares of the progress that the frames and the texts in them take; the timeline is the rest. */
const FRAMES_SHARE = 0.15
const TEXTS_SHARE = 0.35

/**
 * Lays out what is missing in free space, repairs what was deleted, duplicates nothing, and zooms to it. Frames are found
 * by their stored ids, wherever people moved them and whatever they called them. Two panels that do this at once make
 * one layout. Gives the layout and how many items were made.
 */
export function setUpBoard(
  board: Board,
  state: SharedState,
  session: SessionToSetUp,
  { onProgress = () => {}, signal }: SetUpOptions = {},
): Promise<{ layout: Layout; created: number }> {
  return inPlainWords(() =>
    inOnePanel(state, signal, async () => {
      const stored = await state.get('layout')
      const { layout: framed, frames, made } = await makeFrames(board, state, session, stored, signal)
      onProgress(FRAMES_SHARE)
      throwIfStopped(signal)

      const { parts, created, problem } = await drawParts(board, framed, frames, planParts(session, frames), {
        owns: [],
        signal,
        onDone: (done, total) => onProgress(FRAMES_SHARE + TEXTS_SHARE * (done / total)),
      })
      await state.set('layout', { frames: framed.frames, parts })
      if (problem) throw problem
      throwIfStopped(signal)

      const layout = { frames: framed.frames, parts }
      const timeline = await drawTimeline(board, layout, session.timeline, {
        signal,
        onDone: (done, total) =>
          onProgress(FRAMES_SHARE + TEXTS_SHARE + (1 - FRAMES_SHARE - TEXTS_SHARE) * (done / total)),
      })
      throwIfStopped(signal)
      await board.viewport.zoomTo([...frames.values()])
      onProgress(1)
      return { layout: (await state.get('layout')) ?? layout, created: created + made + timeline.created }
    }),
  )
}

type Made = { layout: Layout; frames: Map<FrameRole, Frame>; made: number }

/** All frames: those that are there, and new ones for the missing. Their ids are stored before anything else is drawn. */
async function makeFrames(
  board: Board,
  state: SharedState,
  session: SessionToSetUp,
  stored: Layout | undefined,
  signal: AbortSignal | undefined,
): Promise<Made> {
  const onBoard = new Map((await board.get({ type: 'frame' })).map((frame) => [frame.id, frame]))
  const frames = new Map<FrameRole, Frame>()
  for (const role of FRAME_ROLES) {
    const frame = onBoard.get(stored?.frames[role] ?? '')
    if (frame) frames.set(role, frame)
  }
  const others = [...onBoard.values()].filter((frame) => ![...frames.values()].includes(frame))
  const plan = planFrames({ timeline: session.timeline, people: session.people })
  const missing = await placeFrames(board, plan, frames, others)
  if (missing.size === 0 && stored) return { layout: stored, frames, made: 0 }

  try {
    await paced(
      board,
      [...missing],
      async ([role, box]) => {
        const style = { fillColor: COLOR.frame }
        frames.set(role, await board.createFrame({ title: FRAME_TITLES[role], ...rectOf(box), style }))
      },
      { signal },
    )
  } finally {
    // Also when it was stopped or failed: what was made is found again by the next set-up.
    await state.set('layout', layoutOf(frames, stored, missing))
  }
  throwIfStopped(signal)
  await removeLeftovers(board, stored, missing)
  return { layout: layoutOf(frames, stored, missing), frames, made: missing.size }
}

function layoutOf(
  frames: ReadonlyMap<FrameRole, Frame>,
  stored: Layout | undefined,
  remade: ReadonlyMap<FrameRole, unknown>,
): Layout {
  const ids = Object.fromEntries(FRAME_ROLES.map((role) => [role, frames.get(role)?.id ?? '']))
  const kept = Object.entries(stored?.parts ?? {}).filter(([key]) => !isOf(key, remade))
  return { frames: ids as Record<FrameRole, string>, parts: Object.fromEntries(kept) }
}

/** Texts that outlived their deleted frame (miro-platform.md §4.8): they are drawn anew in the new one. */
async function removeLeftovers(
  board: Board,
  stored: Layout | undefined,
  remade: ReadonlyMap<FrameRole, unknown>,
): Promise<void> {
  const leftovers = Object.entries(stored?.parts ?? {}).filter(([key]) => isOf(key, remade))
  const items = await readItems(
    board,
    leftovers.map(([, id]) => id),
  )
  await paced(board, [...items.values()], (item) => removeItem(board, item))
}

/** Whether a part belongs to one of these frames; the agenda stands in the header. */
function isOf(key: string, frames: ReadonlyMap<FrameRole, unknown>): boolean {
  const [name = ''] = key.split('.')
  return frames.has((name === 'agenda' ? 'header' : name) as FrameRole)
}

function planParts({ incident }: SessionToSetUp, frames: ReadonlyMap<FrameRole, Frame>): Part[] {
  const widths = Object.fromEntries([...frames].map(([role, { width }]) => [role, width])) as Record<FrameRole, number>
  const followUp = planFollowUp({ ...NO_FOLLOW_UP, timeZone: incident.timeZone }, widths['follow-up'])
  return [
    ...planHeader(incident, widths.header),
    ...planColumns(widths),
    ...planActionsHead(widths.actions),
    // What the team has agreed on stays; only what is missing is drawn.
    ...followUp.map((part) => ({ ...part, once: true })),
  ]
}
