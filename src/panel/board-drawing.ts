import { type Layout, readActionItems } from '../miro/index.ts'
import { emptyIncident } from '../session/incident.ts'
import { messageOf } from './message-of.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { type PanelState, setProblem } from './store.ts'
import { localTimeZone } from './times.ts'
import type { Tools } from './tools.ts'

/**
 * Keeps the header, the timeline and the follow-up frame as the session says. Only the panel in which something was changed
 * draws it, so that several open panels do not draw over each other. Gives its disposer.
 */
export function linkDrawing(tools: Tools): () => void {
  // What draws is no part of the first load.
  const header = drawing(tools, async (layout, incident) => {
    const { drawHeader } = await import('../miro/layout/redraw.ts')
    await drawHeader(tools.board, layout, incident)
  })
  const timeline = drawing(tools, async (layout) => {
    const { drawTimelineFrame } = await import('./timeline-frame.ts')
    await drawTimelineFrame(tools, layout)
  })
  const followUp = drawing(tools, (layout, incident) => drawAgreements(tools, layout, incident.timeZone))
  const stopSaved = tools.saver.onSaved((key) => {
    if (key === 'incident') {
      header()
      timeline()
    }
    if (key === 'timeline' || key === 'milestones') timeline()
    if (key === 'owner' || key === 'follow-up') followUp()
  })
  const stopStore = tools.store.subscribe((now, before) => {
    if (agreementsChanged(now, before)) followUp()
  })
  return () => {
    stopSaved()
    stopStore()
  }
}

/** In the last steps the frame also follows the action items and what was parked. */
function agreementsChanged({ shared, actions }: PanelState, before: PanelState): boolean {
  if (shared.progress?.step !== 'follow-up' && shared.progress?.step !== 'export') return false
  if (!actions) return false
  return actions !== before.actions || shared.clusters !== before.shared.clusters
}

function drawing(
  { store }: Tools,
  draw: (layout: Layout, incident: ReturnType<typeof emptyIncident>) => Promise<void>,
): () => void {
  return oneAtATime(async () => {
    const { layout, incident = emptyIncident(localTimeZone()) } = store.getState().shared
    if (!layout) return
    try {
      await draw(layout, incident)
      setProblem(store, 'board', null)
    } catch (error) {
      setProblem(store, 'board', messageOf(error))
    }
  })
}

async function drawAgreements({ board, state, store }: Tools, layout: Layout, timeZone: string): Promise<void> {
  const { shared, actions, people } = store.getState()
  const { drawFollowUp } = await import('../miro/layout/redraw.ts')
  await drawFollowUp(board, layout, {
    owner: shared.owner ?? { userId: null, name: '' },
    followUp: shared['follow-up'] ?? { at: null, closedAt: null },
    parked: (shared.clusters ?? []).filter((cluster) => cluster.parked).map(({ name }) => name),
    actions: actions ?? (await readActionItems(board, state, layout, people)),
    timeZone,
  })
}
