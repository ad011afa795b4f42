import { messageOf } from '../message-of.ts'
import { setProblem } from '../store.ts'
import type { Tools } from '../tools.ts'

/** Draws on the board what is missing of the timeline. */
export async function redrawTimeline(tools: Tools): Promise<void> {
  const { layout } = tools.store.getState().shared
  if (!layout) return
  try {
    const { drawTimelineFrame } = await import('../timeline-frame.ts')
    await drawTimelineFrame(tools, layout)
    tools.store.setState({ labelsGone: [] })
    setProblem(tools.store, 'board', null)
  } catch (error) {
    setProblem(tools.store, 'board', messageOf(error))
  }
}
