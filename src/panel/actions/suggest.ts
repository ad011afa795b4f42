import { MIDDLE } from '../../clustering/granularity.ts'
import type { ClusteringRun } from '../../clustering/start.ts'
import { fromBoard } from '../../session/cluster-draft.ts'
import { type Decisions, draftOf, NO_DECISIONS, placesIn } from '../../session/decisions.ts'
import { messageOf } from '../message-of.ts'
import { type PanelState, type PanelStore, setProblem, setResult } from '../store.ts'
import type { Tools } from '../tools.ts'
import { readAgain } from './read-again.ts'

/** Work that takes less is not worth a progress bar. */
const SHOWN_AFTER_MS = 300
/** Ends the suggestion that is under way: a second one takes its place. */
const running = new WeakMap<PanelStore, () => void>()

/**
 * Suggests clusters for the notes as they are now and shows them as a preview; the board is not touched. What is in the
 * preview, or was accepted on the board, stays as it is, and notes that came since find their place.
 */
export async function suggest(tools: Tools): Promise<void> {
  await run(tools, MIDDLE, async () => {
    await readAgain(tools)
    return known(tools.store.getState())
  })
}

/** Suggests clusters without regard to the preview, to what was settled in it, and to the board. */
export async function suggestAfresh(tools: Tools): Promise<void> {
  await run(tools, MIDDLE, async () => {
    await readAgain(tools)
    return { decisions: NO_DECISIONS, previous: {} }
  })
}

/** Shows fewer or more clusters. What was settled by hand stays. */
export async function setLevel(tools: Tools, level: number): Promise<void> {
  const { levels, notes, decisions } = tools.store.getState()
  if (!levels) return run(tools, level, async () => ({ decisions, previous: {} }))
  tools.store.setState({ level, draft: draftOf(levels[level]!, notes ?? [], decisions) })
}

/** Shows the clusters that lie on the board as a preview, to change them by hand. */
export function editClusters({ store }: Tools): void {
  const { clusters, notes } = store.getState()
  setResult(store, 'clusters', null)
  setResult(store, 'undo', null)
  store.setState({ draft: fromBoard(clusters ?? [], notes ?? []), decisions: namesOf(clusters ?? []), levels: null })
}

type Known = { readonly decisions: Decisions; readonly previous: Readonly<Record<string, string>> }

async function run({ store }: Tools, level: number, prepare: () => Promise<Known>): Promise<void> {
  setProblem(store, 'clusters', null)
  setResult(store, 'clusters', null)
  setResult(store, 'undo', null)
  running.get(store)?.()
  let clustering: ClusteringRun | undefined
  let isOver = false
  const cancel = () => {
    isOver = true
    clustering?.cancel()
  }
  running.set(store, cancel)
  let fraction = 0
  const show = () => store.setState({ work: { label: 'Reading the notes', fraction, cancel } })
  const showing = setTimeout(show, SHOWN_AFTER_MS)
  store.setState({ level })
  try {
    const { decisions, previous } = await prepare()
    if (isOver) return
    const notes = store.getState().notes ?? []
    // Loaded on the first click: the engine's start is no part of the panel's first load.
    const { startClustering } = await import('../../clustering/start.ts')
    clustering = startClustering(
      notes.map(({ id, text, column }) => ({ id, text, column })),
      {
        pinned: decisions.pinned,
        previous,
        onProgress: (share) => {
          fraction = share
          if (store.getState().work) show()
        },
      },
    )
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
    // One that took its place has work of its own to show.
    if (running.get(store) === cancel) store.setState({ work: null })
  }
}

/** What is settled, and where the notes are by now: in the preview, else on the board. */
function known({ draft, decisions, clusters }: PanelState): Known {
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
