import type { KeptTimeline } from '../../timeline/index.ts'
import type { Board } from '../board.ts'
import type { Layout } from '../layout/layout.ts'
import { pause } from '../pace.ts'
import { poll } from '../poll.ts'
import type { SharedState } from '../shared-state.ts'
import { type FrameReading, readTimelineEdits } from './read-edits.ts'

/** Somebody who still writes or drags has changed it again by then. */
const SETTLE_MS = 1500

/**
 * Tells what people change in the timeline frame while the page is visible, once it has stayed the same for a moment. `current`
 * gives the timeline as the panel knows it. Returns its disposer.
 */
export function watchTimelineEdits(
  board: Board,
  state: SharedState,
  layout: Layout,
  current: () => { readonly timeline: KeptTimeline; readonly timeZone: string },
  listener: (reading: FrameReading) => void,
  onProblem: (message: string) => void,
): () => void {
  const read = () => {
    const { timeline, timeZone } = current()
    return readTimelineEdits(board, state, layout, timeline, timeZone)
  }
  const settled = async () => {
    const first = await read()
    if (first.edits.length === 0 && first.gone.length === 0) return first
    await pause(SETTLE_MS)
    const second = await read()
    return JSON.stringify(first) === JSON.stringify(second) ? second : { edits: [], gone: [] }
  }
  return poll(board, settled, listener, onProblem)
}
