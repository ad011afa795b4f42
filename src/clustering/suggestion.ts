/** What the engine reads of a note. Notes that carry a `column` are grouped within it only. */
export type NoteText = { readonly id: string; readonly text: string; readonly column?: string }

export type SuggestOptions = {
  /** How many clusters to make, over all columns together. Without it the engine chooses. */
  readonly count?: number
  /** Fewer and larger clusters (0) to more and smaller ones (1); .5 when left out. Not used together with `count`. */
  readonly granularity?: number
  /** Note id to a key of the caller's choice: notes of one key stay together, notes of different keys apart. */
  readonly pinned?: Readonly<Record<string, string>>
  /** BCP 47 tag of the language that most notes are in; the engine finds out by itself without it. */
  readonly locale?: string
  /** Called with the share of the work done, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void
}

export type SuggestedCluster = {
  /** Stays the same as long as the representative note does. */
  id: string
  /** A short name to show: the terms, or the representative note shortened. */
  label: string
  /** Up to three words or word pairs that set these notes apart, as they were written. */
  terms: string[]
  /** In the order in which the notes were given. */
  noteIds: string[]
  /** The note closest to all others of its cluster. */
  representativeId: string
}

/** Every note is in exactly one cluster or in `ungrouped`. */
export type Suggestion = { clusters: SuggestedCluster[]; ungrouped: string[] }
