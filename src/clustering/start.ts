import { proxy, wrap } from 'comlink'
import type { NoteText, Suggestion, SuggestOptions } from './suggestion.ts'
import { VECTORS_FILE } from './word-vectors/file.ts'
import type { SuggestInWorker } from './worker.ts'

export type ClusteringRun = {
  /**
   * The suggestions for all settings of the granularity, from fewest clusters to most. Rejects with an Error when the work
   * fails, and with one named `AbortError` when it is cancelled.
   */
  readonly result: Promise<Suggestion[]>
  /** Stops the work at once. Does nothing when it is over. */
  cancel(): void
}

/**
 * Suggests clusters without holding up the page: in a worker, or where there is none (tests in Node) after the current task.
 * This file knows the engine only by dynamic import, so that importing it does not load the engine.
 */
export function startClustering(notes: readonly NoteText[], options: LevelOptions = {}): ClusteringRun {
  const run = typeof Worker === 'undefined' ? runHere : runInWorker
  let cancel = () => {}
  let over = false
  // Progress comes by a port of its own, so its last message may arrive after the result.
  const onProgress = (fraction: number) => {
    if (!over) options.onProgress?.(fraction)
  }
  const result = new Promise<Suggestion[]>((resolve, reject) => {
    const stop = run(notes, { ...options, onProgress }, resolve, (reason) => reject(failure(reason)))
    cancel = () => {
      stop()
      reject(new DOMException('Clustering was cancelled.', 'AbortError'))
    }
  })
  // A caller who cancels may have stopped listening: that is no unhandled rejection.
  const end = () => {
    over = true
  }
  result.then(end, end)
  return { result, cancel }
}

/** One run serves every setting. */
export type LevelOptions = Omit<SuggestOptions, 'count' | 'granularity' | 'vectors'>

type Run = (
  notes: readonly NoteText[],
  options: LevelOptions,
  resolve: (levels: Suggestion[]) => void,
  reject: (reason: unknown) => void,
) => () => void

const runInWorker: Run = (notes, { onProgress = () => {}, ...options }, resolve, reject) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const stop = () => worker.terminate()
  worker.addEventListener('error', (event) => {
    stop()
    reject(event.message)
  })
  const vectorsAt = new URL(VECTORS_FILE, document.baseURI).href
  wrap<SuggestInWorker>(worker)(notes, options, vectorsAt, proxy(onProgress)).then(resolve, reject).finally(stop)
  return stop
}

const runHere: Run = (notes, options, resolve, reject) => {
  const timer = setTimeout(() => {
    import('./suggest.ts').then(({ suggestLevels }) => resolve(suggestLevels(notes, options))).catch(reject)
  })
  return () => clearTimeout(timer)
}

function failure(reason: unknown): Error {
  const detail = reason instanceof Error ? reason.message : String(reason || 'the worker could not be loaded')
  return new Error(`No clusters could be suggested: ${detail}. Try again, or group the notes by hand.`, {
    cause: reason,
  })
}
