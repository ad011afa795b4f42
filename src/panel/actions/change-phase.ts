import type { Board, Layout } from '../../miro/index.ts'
import type { Step } from '../../session/phase.ts'
import { addMinute, goTo, type Progress, pausePhase, preparing, startPhase } from '../../session/progress.ts'
import { messageOf } from '../message-of.ts'
import { setProblem } from '../store.ts'
import type { Tools } from '../tools.ts'

/** Starts the phase, or lets it go on after a pause. */
export function start(tools: Tools): Promise<void> {
  return changeProgress(tools, startPhase)
}

/** Leaves *Prepare* for the first phase and starts it. */
export function startAgenda(tools: Tools): Promise<void> {
  return changeProgress(tools, (progress, now) => startPhase(goTo(progress, 'goal', now), now))
}

export function pause(tools: Tools): Promise<void> {
  return changeProgress(tools, pausePhase)
}

export function addOneMinute(tools: Tools): Promise<void> {
  return changeProgress(tools, addMinute)
}

/** Goes to a step for everyone. The target is named, so two facilitators who press at once do not skip a phase. */
export function goToStep(tools: Tools, step: Step): Promise<void> {
  return changeProgress(tools, (progress, now) => goTo(progress, step, now))
}

/**
 * Changes the session's progress, for every panel of the board: shown at once, then written, then drawn on the board and
 * told to Miro's timer. When it cannot be written, the panel goes back to what the board says and tells why.
 */
export async function changeProgress(
  tools: Tools,
  change: (progress: Progress, now: number) => Progress,
): Promise<void> {
  const { store, state, clock } = tools
  // A deadline that others will see needs the board's time; where it cannot be learned, this computer's clock has to do.
  await Promise.all([tools.saver.flush(), clock.calibrate().catch(() => {})])
  const before = store.getState().shared.progress
  const progress = change(before ?? preparing(clock.now()), clock.now())
  if (progress === before) return
  // What was done in an earlier step is no longer in sight: nobody undoes it by mistake.
  const undo = progress.step === before?.step ? {} : { timelineUndo: null }
  store.setState(({ shared }) => ({ shared: { ...shared, progress }, ...undo }))
  try {
    await state.set('progress', progress)
    setProblem(store, 'phase', null)
  } catch (error) {
    store.setState(({ shared }) => (shared.progress === progress ? { shared: { ...shared, progress: before } } : {}))
    setProblem(store, 'phase', messageOf(error))
    return
  }
  await showOnBoard(tools, progress, before?.step)
}

/** The agenda bar and the timer are for the eye: when they fail, the session goes on and the problem is told. */
async function showOnBoard({ board, store, timer, clock }: Tools, progress: Progress, before: Step | undefined) {
  const { layout } = store.getState().shared
  const drawn = layout && progress.step !== before ? showStep(board, layout, progress.step) : Promise.resolve()
  const [bar] = await Promise.allSettled([drawn, timer.follow(progress.countdown, clock.now())])
  setProblem(store, 'board', bar.status === 'rejected' ? messageOf(bar.reason) : null)
}

async function showStep(board: Board, layout: Layout, step: Step): Promise<void> {
  const { showPhase } = await import('../../miro/layout/redraw.ts')
  await showPhase(board, layout, step)
}
