import type { Incident, Step } from '../../session/index.ts'
import type { Board } from '../board.ts'
import { inPlainWords } from '../errors.ts'
import { paced } from '../pace.ts'
import { type Frame, isShape, readItems } from '../read-items.ts'
import { openSharedState } from '../shared-state.ts'
import { drawParts } from './draw.ts'
import { type FollowUpFacts, planFollowUp } from './follow-up.ts'
import { agendaColors, planHeader } from './header.ts'
import type { FrameRole, Layout } from './layout.ts'
import type { Part } from './part.ts'
import { readFrame } from './read-frames.ts'
import { saveParts } from './save-parts.ts'

/** Redraws title, facts and summary in the header frame; only what differs is written. */
export function drawHeader(board: Board, layout: Layout, incident: Incident): Promise<void> {
  return inPlainWords(() => redraw(board, layout, 'header', ({ width }) => planHeader(incident, width)))
}

/** Colours the agenda's bars in the header frame: done, now, ahead. */
export function showPhase(board: Board, layout: Layout, step: Step): Promise<void> {
  return inPlainWords(async () => {
    const { parts } = (await openSharedState(board).get('layout')) ?? layout
    const colors = agendaColors(step)
    const bars = await readItems(
      board,
      [...colors.keys()].map((key) => parts[key] ?? ''),
    )
    await paced(board, [...colors], async ([key, fillColor]) => {
      const bar = bars.get(parts[key] ?? '')
      if (!isShape(bar) || bar.style.fillColor.toLowerCase() === fillColor) return
      bar.style.fillColor = fillColor
      await bar.sync()
    })
  })
}

/** Redraws owner, review, parked clusters and what keeps the incident open in the follow-up frame. */
export function drawFollowUp(board: Board, layout: Layout, facts: FollowUpFacts): Promise<void> {
  return inPlainWords(() => redraw(board, layout, 'follow-up', ({ width }) => planFollowUp(facts, width)))
}

/** Draws what is planned for the frame as it is now. The panel's layout may be older than what another panel has drawn. */
async function redraw(
  board: Board,
  layout: Layout,
  role: FrameRole,
  plan: (frame: Frame) => readonly Part[],
): Promise<void> {
  const state = openSharedState(board)
  const before = (await state.get('layout')) ?? layout
  const frame = await readFrame(board, before, role)
  const { parts, problem } = await drawParts(board, before, new Map([[role, frame]]), plan(frame), {
    owns: [`${role}.`],
  })
  await saveParts(board, state, before, parts)
  if (problem) throw problem
}
