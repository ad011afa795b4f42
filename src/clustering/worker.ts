import { expose } from 'comlink'
import type { LevelOptions } from './start.ts'
import { suggestLevels } from './suggest.ts'
import type { NoteText, Suggestion } from './suggestion.ts'
import { loadVectors } from './word-vectors/load-vectors.ts'

// Functions do not survive inside an object on the way to a worker, so progress travels beside the options.
async function suggest(
  notes: readonly NoteText[],
  options: LevelOptions,
  vectorsAt: string,
  onProgress: (fraction: number) => void,
): Promise<Suggestion[]> {
  const vectors = await loadVectors(vectorsAt)
  return suggestLevels(notes, { ...options, vectors, onProgress })
}

export type SuggestInWorker = typeof suggest

expose(suggest)
