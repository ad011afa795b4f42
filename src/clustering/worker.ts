import { expose } from 'comlink'
import type { LevelOptions } from './start.ts'
import { suggestLevels } from './suggest.ts'
import type { NoteText, Suggestion } from './suggestion.ts'

// Functions do not survive inside an object on the way to a worker, so progress travels beside the options.
function suggest(
  notes: readonly NoteText[],
  options: LevelOptions,
  onProgress: (fraction: number) => void,
): Suggestion[] {
  return suggestLevels(notes, { ...options, onProgress })
}

export type SuggestInWorker = typeof suggest

expose(suggest)
