import { MIDDLE } from '../../clustering/granularity.ts'
import type { ClusteringRun } from '../../clustering/start.ts'
import type { PlacedCluster } from '../../miro/index.ts'
import { fromBoard } from '../../session/cluster-draft.ts'
import { draftOf, groupable, NO_DECISIONS, placesIn } from '../../session/decisions.ts'
import { byTopic } from '../../session/topic.ts'
import { messageOf } from '../message-of.ts'
import { type Level, type PanelState, type PanelStore, setProblem, setResult } from '../store.ts'
import type { Tools } from '../tools.ts'
import { readAgain } from './read-again.ts'

/** Work that takes less is not worth a progress bar. */
const SHOWN_AFTER_MS = 300
/** How notes are grouped: over all columns together or each for itself, and the setting of the slider. */
type Settings = Pick<PanelState, 'across' | 'level'>
/** A suggestion under way: how to end it, and the settings that the preview was made with. */
type Run = { readonly cancel: () => void; readonly before: Settings }
const running = new WeakMap<PanelStore, Run>()

/**
 * Suggests clusters for the notes as they are now and shows them as a preview; the board is not touched. What is in the
 * preview, or was accepted on the board, stays as it is, and notes that came since find their place.
 */
export async function suggest(tools: Tools): Promise<void> {
  await run(tools, { level: MIDDLE }, async () => {
    await readAgain(tools)
    return known(tools.store.getState())
  })
}

/** Suggests clusters without regard to the preview, to what was settled in it, and to the board. */
export async function suggestAfresh(tools: Tools): Promise<void> {
  await run(tools, { level: MIDDLE }, async () => {
    await readAgain(tools)
    return { decisions: NO_DECISIONS, previous: {} }
  })
}

/** Shows fewer or more clusters. What was settled by hand stays. */
export async function setLevel(tools: Tools, level: number): Promise<void> {
  const { levels, notes } = tools.store.getState()
  if (!levels) return run(tools, { level }, async () => tools.store.getState())
  tools.store.setState({ level, draft: levels[level]!(notes ?? []) })
}

/** Groups over all columns together, or each for itself. What was settled by hand stays. */
export async function setAcross(tools: Tools, across: boolean): Promise<void> {
  await run(tools, { across }, async () => tools.store.getState())
}

/** Ends the suggestion that is under way, if any; the preview stays as it is. */
export function stopSuggesting(store: PanelStore): void {
  running.get(store)?.cancel()
}

/** Shows the clusters that lie on the board as a preview, to change them by hand. */
export function editClusters({ store }: Tools): void {
  const { clusters, notes } = store.getState()
  setResult(store, 'clusters', null)
  setResult(store, 'undo', null)
  store.setState({ draft: fromBoard(clusters ?? [], notes ?? []), ...onBoard(clusters ?? []), levels: null })
}

/** What a suggestion has to hold to: what was settled by hand, and where the notes were before. */
type Known = Pick<PanelState, 'decisions' | 'previous'>

/** One suggestion; one that is still under way gives way to it. Other work on the board does not. */
async function run({ store }: Tools, wanted: Partial<Settings>, prepare: () => Promise<Known>): Promise<void> {
  const last = running.get(store)
  if (!last && store.getState().work) return
  const { across, level } = store.getState()
  const before = last?.before ?? { across, level }
  last?.cancel()
  store.setState({ across, level, ...wanted })
  setProblem(store, 'clusters', null)
  setResult(store, 'clusters', null)
  setResult(store, 'undo', null)

  let clustering: ClusteringRun | undefined
  let fraction = 0
  const show = () => store.setState({ work: { label: 'Reading the notes', fraction, cancel } })
  const showing = setTimeout(show, SHOWN_AFTER_MS)
  const cancel = () => {
    if (end()) store.setState(before)
    clustering?.cancel()
  }
  const own: Run = { cancel, before }
  running.set(store, own)
  /** Whether it was still under way. */
  const end = () => {
    if (running.get(store) !== own) return false
    clearTimeout(showing)
    running.delete(store)
    store.setState({ work: null })
    return true
  }
  try {
    const { decisions, previous } = await prepare()
    // Loaded on the first click: the engine's start is no part of the panel's first load.
    const { startClustering } = await import('../../clustering/start.ts')
    if (running.get(store) !== own) return
    const { notes, across: over } = store.getState()
    const asTold = over ? byTopic : (places: Known['previous']) => places
    clustering = startClustering(
      groupable(notes ?? [], decisions).map(({ id, text, column }) => ({ id, text, column })),
      {
        pinned: asTold(decisions.pinned),
        previous: asTold(previous),
        across: over,
        onProgress: (share) => {
          fraction = share
          if (running.get(store) === own && store.getState().work) show()
        },
      },
    )
    const suggestions = await clustering.result
    if (!end()) return
    const { notes: latest, level: now } = store.getState()
    const levels = suggestions.map((each): Level => {
      return (placed) => draftOf(each, placed, decisions, previous)
    })
    store.setState({ levels, decisions, previous, draft: levels[now]!(latest ?? []) })
  } catch (error) {
    if (!end()) return
    store.setState(before)
    setProblem(store, 'clusters', messageOf(error))
  }
}

/** What is settled, and where the notes are by now: in the preview, else on the board. */
function known({ draft, decisions, clusters }: PanelState): Known {
  return draft ? { decisions, previous: placesIn(draft) } : onBoard(clusters ?? [])
}

/** People rename accepted clusters on the board; they keep those names. */
function onBoard(accepted: readonly PlacedCluster[]): Known {
  const names = Object.fromEntries(accepted.map(({ id, name }) => [id, name]))
  const previous = placesIn({ clusters: accepted.map((each) => ({ ...each, terms: [] })) })
  return { decisions: { ...NO_DECISIONS, names }, previous }
}
