import { expose } from 'comlink'
import { suggestClusters } from './suggest.ts'
import type { NoteText, Suggestion, SuggestOptions } from './suggestion.ts'

// Functions do not survive inside an object on the way to a worker, so progress travels beside the options.
function suggest(
  notes: readonly NoteText[],
  options: SuggestOptions,
  onProgress: (fraction: number) => void,
): Suggestion {
  return suggestClusters(notes, { ...options, onProgress })
}

export type SuggestInWorker = typeof suggest

expose(suggest)
