import { fromBoard, fromSuggestion } from '../../session/cluster-draft.ts'
import { messageOf } from '../message-of.ts'
import { setProblem, setResult } from '../store.ts'
import type { Tools } from '../tools.ts'

/** Suggests clusters for the notes as they are now and shows them as a preview; the board is not touched. */
export async function suggest({ store }: Tools): Promise<void> {
  const notes = store.getState().notes ?? []
  setProblem(store, 'clusters', null)
  setResult(store, 'clusters', null)
  setResult(store, 'undo', null)
  // Loaded on the first click: the engine's start is no part of the panel's first load.
  const { startClustering } = await import('../../clustering/start.ts')
  const run = startClustering(
    notes.map(({ id, text, column }) => ({ id, text, column })),
    { onProgress: (fraction) => show(fraction) },
  )
  const show = (fraction: number) =>
    store.setState({ work: { label: 'Reading the notes', fraction, cancel: () => run.cancel() } })
  show(0)
  try {
    const suggestion = await run.result
    store.setState(({ notes: latest }) => ({ draft: fromSuggestion(suggestion, latest ?? notes) }))
  } catch (error) {
    const cancelled = error instanceof Error && error.name === 'AbortError'
    if (!cancelled) setProblem(store, 'clusters', messageOf(error))
  } finally {
    store.setState({ work: null })
  }
}

/** Shows the clusters that lie on the board as a preview, to change them by hand. */
export function editClusters({ store }: Tools): void {
  const { clusters, notes } = store.getState()
  setResult(store, 'clusters', null)
  setResult(store, 'undo', null)
  store.setState({ draft: fromBoard(clusters ?? [], notes ?? []) })
}
