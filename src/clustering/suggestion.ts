import type { WordVectors } from './word-vectors/word-vectors.ts'

/** What the engine reads of a note. Notes that carry a `column` are grouped within it only, unless asked otherwise. */
export type NoteText = { readonly id: string; readonly text: string; readonly column?: string }

export type SuggestOptions = {
  /** How many clusters to make, over all columns together. Without it the engine chooses. */
  readonly count?: number
  /** Fewer and larger clusters (0) to more and smaller ones (1); .5 when left out. Not used together with `count`. */
  readonly granularity?: number
  /** Note id to a key of the caller's choice: notes of one key stay together, notes of different keys apart. */
  readonly pinned?: Readonly<Record<string, string>>
  /** Note id to the id of its cluster in an earlier suggestion: those notes stay where they were, the others join or form clusters. */
  readonly previous?: Readonly<Record<string, string>>
  /** Notes of different columns may share a cluster. */
  readonly across?: boolean
  /** BCP 47 tag of the language that most notes are in; the engine finds out by itself without it. */
  readonly locale?: string
  /** What English words mean, as `readVectors` gives it; without it notes meet by words and concepts alone. */
  readonly vectors?: WordVectors
  /** Called with the share of the work done, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void
}

/** Why a note is in its cluster. */
export type Tie = {
  /** Up to three of its words that it shares with others there, as it writes them, the most telling first. */
  readonly terms: string[]
  /** Up to two concepts of incidents that it shares with others there. */
  readonly about: string[]
  /** Its average likeness to the others, from 0 to 1. */
  readonly closeness: number
}

export type SuggestedCluster = {
  /** The key of its pinned notes, or the id it had in `previous`; otherwise the same as long as its representative note is. */
  id: string
  /** A short name to show: the terms, what most are about, or the representative note shortened. */
  label: string
  /** Up to three words or word pairs that set these notes apart, as they were written. */
  terms: string[]
  /** In the order in which the notes were given. */
  noteIds: string[]
  /** The note closest to all others of its cluster. */
  representativeId: string
  /** What at least half of them are about, of the concepts of incidents, the most telling first. */
  about: string[]
  /** The average likeness of two of its notes, from 0 to 1; 1 for one note. */
  tightness: number
  /** For each of its notes why it is here; none where a note is alone. */
  ties: Record<string, Tie>
}

/** Why a note stays on its own: it says nothing that can be read, nothing that others say, or not enough of it. */
export type Alone = {
  readonly reason: 'unreadable' | 'nothing-shared' | 'too-little-shared'
  /** The id of the cluster it is most like, if any. */
  readonly nearest?: string
}

/** Every note is in exactly one cluster or in `ungrouped`. */
export type Suggestion = {
  clusters: SuggestedCluster[]
  ungrouped: string[]
  /** For each ungrouped note why. */
  alone: Record<string, Alone>
}
