import { emptyIncident } from '../../session/incident.ts'
import { messageOf } from '../message-of.ts'
import { setProblem, setResult } from '../store.ts'
import { localTimeZone } from '../times.ts'
import type { Tools } from '../tools.ts'
import { runWork } from './run-work.ts'

/** The people a session is sized for: those invited by role, those on the board, and never fewer than four. */
function expectedPeople({ store }: Tools): number {
  const { shared, people } = store.getState()
  return Math.max(shared.invitees?.length ?? 0, people.length, 4)
}

/** Lays out the board, or repairs what is missing of it, and says which of the two it was. */
export async function setUp(tools: Tools): Promise<void> {
  const { board, state, store, saver } = tools
  await saver.flush()
  const { shared } = store.getState()
  const again = shared.layout !== undefined
  const incident = shared.incident ?? emptyIncident(localTimeZone())
  setResult(store, 'set-up', null)
  // What is missing on the board is about to come back.
  for (const place of ['set-up', 'collect', 'notes', 'clusters', 'actions', 'board'] as const)
    setProblem(store, place, null)
  try {
    const { created } = await runWork(store, 'Setting up the board', async (onProgress, signal) => {
      // What lays out frames and timelines is no part of the first load.
      const [{ setUpBoard }, { takeInFrame, timelineView }] = await Promise.all([
        import('../../miro/layout/set-up.ts'),
        import('../timeline-frame.ts'),
      ])
      if (shared.layout) await takeInFrame(tools, shared.layout)
      const session = { incident, timeline: timelineView(tools), people: expectedPeople(tools) }
      return setUpBoard(board, state, session, { onProgress, signal })
    })
    setResult(store, 'set-up', again ? describeRepair(created) : 'The board is set up.')
  } catch (error) {
    setProblem(store, 'set-up', messageOf(error))
  }
}

function describeRepair(created: number): string {
  if (created === 0) return 'Everything is in its place. Nothing had to be repaired.'
  return created === 1 ? 'Repaired: 1 missing item is back.' : `Repaired: ${created} missing items are back.`
}
