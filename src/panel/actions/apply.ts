import type { ApplyResult } from '../../miro/index.ts'
import { messageOf } from '../message-of.ts'
import { setProblem, setResult } from '../store.ts'
import type { Tools } from '../tools.ts'
import { count, sentence } from '../words.ts'
import { dropDraft } from './edit-draft.ts'
import { readAgain } from './read-again.ts'
import { runWork } from './run-work.ts'
import { stopSuggesting } from './suggest.ts'

/** Moves the notes of the preview together on the board. When it is cancelled, or some notes are left, the preview stays to go on from. */
export async function apply(tools: Tools): Promise<void> {
  const { board, state, store } = tools
  const { draft, shared } = store.getState()
  const { layout } = shared
  if (!draft || !layout) return
  await changeBoard(tools, 'clusters', 'Moving the notes', async (onProgress, signal) => {
    // What arranges clusters is no part of the first load.
    const { applyClusters } = await import('../../miro/clusters/apply.ts')
    const result = await applyClusters(board, state, layout, draft.clusters, {
      signal,
      onProgress: (done, total) => onProgress(total === 0 ? 1 : done / total),
    })
    if (!result.cancelled && !result.again) dropDraft(tools)
    return describeApplied(result)
  })
}

/** Puts every note back exactly where it was before the last *Apply to board*. */
export async function undo(tools: Tools): Promise<void> {
  const { board, state, store } = tools
  const { layout } = store.getState().shared
  if (!layout) return
  await changeBoard(tools, 'undo', 'Putting the notes back', async (onProgress, signal) => {
    const { undoApply } = await import('../../miro/clusters/undo.ts')
    const { restored, skipped, again, credits, cancelled } = await undoApply(board, state, layout, {
      signal,
      onProgress: (done, total) => onProgress(total === 0 ? 1 : done / total),
    })
    const done = sentence([
      `Put ${count(restored, 'note')} back for ${inCredits(credits)}`,
      skipped.length > 0 && `${count(skipped.length, 'note')} could not be put back (${reasonsOf(skipped)})`,
    ])
    if (cancelled) return `Stopped. ${done} Undo goes on from there.`
    return again ? `${done} Press Undo again to put back what is left.` : done
  })
}

async function changeBoard(
  tools: Tools,
  place: 'clusters' | 'undo',
  label: string,
  work: (onProgress: (fraction: number) => void, signal: AbortSignal) => Promise<string>,
): Promise<void> {
  const { store } = tools
  stopSuggesting(store)
  setProblem(store, 'clusters', null)
  setResult(store, 'clusters', null)
  setResult(store, 'undo', null)
  try {
    setResult(store, place, await runWork(store, label, work))
  } catch (error) {
    setProblem(store, 'clusters', messageOf(error))
  }
  await readAgain(tools)
}

/** `Moved 50 notes for 2,500 credits. 12 clusters, reading the board and keeping the way back took 1,500 more.` */
function describeApplied({
  moved,
  inPlace,
  skipped,
  clusters,
  credits,
  creditsForNotes,
  cancelled,
}: ApplyResult): string {
  const rest = credits - creditsForNotes
  return [
    cancelled && 'Stopped.',
    sentence([
      `Moved ${count(moved, 'note')} for ${inCredits(creditsForNotes)}`,
      inPlace > 0 && `${inPlace} ${inPlace === 1 ? 'was' : 'were'} in place`,
      skipped.length > 0 && `${skipped.length} could not be moved (${reasonsOf(skipped)})`,
    ]),
    rest > 0 &&
      `${count(clusters.length, 'cluster')}, reading the board and keeping the way back took ${rest.toLocaleString('en')} more.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function inCredits(credits: number): string {
  return `${credits.toLocaleString('en')} credits`
}

function reasonsOf(skipped: readonly { readonly reason: string }[]): string {
  return [...new Set(skipped.map(({ reason }) => reason.replace(/\.$/, '')))].join('; ')
}
