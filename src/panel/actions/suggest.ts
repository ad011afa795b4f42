import type { LevelOptions } from '../../clustering/start.ts'
import { fromBoard } from '../../session/cluster-draft.ts'
import { type Decisions, draftOf, NO_DECISIONS, placesIn } from '../../session/decisions.ts'
import { messageOf } from '../message-of.ts'
import { MIDDLE_LEVEL, type PanelState, setProblem, setResult } from '../store.ts'
import type { Tools } from '../tools.ts'

/** Work that takes less is not worth a progress bar. */
const SHOWN_AFTER_MS = 300

/**
 * Suggests clusters for the notes as they are now and shows them as a preview; the board is not touched. What is in the
 * preview, or was accepted on the board, stays as it is, and notes that came since find their place.
 */
export async function suggest(tools: Tools): Promise<void> {
  const { decisions, previous } = known(tools.store.getState())
  await run(tools, decisions, { previous }, MIDDLE_LEVEL)
}

/** Suggests clusters without regard to the preview, to what was settled in it, and to the board. */
export async function suggestAfresh(tools: Tools): Promise<void> {
  await run(tools, NO_DECISIONS, {}, MIDDLE_LEVEL)
}

/** Shows fewer or more clusters. What was settled by hand stays. */
export async function setLevel(tools: Tools, level: number): Promise<void> {
  const { levels, notes, decisions } = tools.store.getState()
  if (!levels) return run(tools, decisions, {}, level)
  tools.store.setState({ level, draft: draftOf(levels[level]!, notes ?? [], decisions) })
}

/** Shows the clusters that lie on the board as a preview, to change them by hand. */
export function editClusters({ store }: Tools): void {
  const { clusters, notes } = store.getState()
  setResult(store, 'clusters', null)
  setResult(store, 'undo', null)
  store.setState({ draft: fromBoard(clusters ?? [], notes ?? []), decisions: namesOf(clusters ?? []), levels: null })
}

async function run(
  { store }: Tools,
  decisions: Decisions,
  options: Pick<LevelOptions, 'previous'>,
  level: number,
): Promise<void> {
  const notes = store.getState().notes ?? []
  setProblem(store, 'clusters', null)
  setResult(store, 'clusters', null)
  setResult(store, 'undo', null)
  store.getState().work?.cancel?.()
  store.setState({ level })
  // Loaded on the first click: the engine's start is no part of the panel's first load.
  const { startClustering } = await import('../../clustering/start.ts')
  let fraction = 0
  const show = () =>
    store.setState({ work: { label: 'Reading the notes', fraction, cancel: () => clustering.cancel() } })
  const showing = setTimeout(show, SHOWN_AFTER_MS)
  const clustering = startClustering(
    notes.map(({ id, text, column }) => ({ id, text, column })),
    {
      ...options,
      pinned: decisions.pinned,
      onProgress: (share) => {
        fraction = share
        if (store.getState().work) show()
      },
    },
  )
  try {
    const levels = await clustering.result
    store.setState(({ notes: latest, level: now }) => ({
      levels,
      decisions,
      draft: draftOf(levels[now]!, latest ?? notes, decisions),
    }))
  } catch (error) {
    const cancelled = error instanceof Error && error.name === 'AbortError'
    if (!cancelled) setProblem(store, 'clusters', messageOf(error))
  } finally {
    clearTimeout(showing)
    store.setState({ work: null })
  }
}

/** What is settled, and where the notes are by now: in the preview, else on the board. */
function known({ draft, decisions, clusters }: PanelState): { decisions: Decisions; previous: Record<string, string> } {
  if (draft) return { decisions, previous: placesIn(draft) }
  const accepted = clusters ?? []
  return {
    decisions: namesOf(accepted),
    previous: placesIn({ clusters: accepted.map((each) => ({ ...each, terms: [] })) }),
  }
}

/** People rename accepted clusters on the board; they keep those names. */
function namesOf(accepted: readonly { readonly id: string; readonly name: string }[]): Decisions {
  return { ...NO_DECISIONS, names: Object.fromEntries(accepted.map(({ id, name }) => [id, name])) }
}
