import type { Cluster } from '../../session/index.ts'

/** A note that could not be moved, and why. */
export type SkippedNote = { readonly noteId: string; readonly reason: string }

export type ApplyResult = {
  readonly clusters: Cluster[]
  /** Notes moved now, and notes that already lay where they belong. */
  readonly moved: number
  readonly inPlace: number
  readonly skipped: SkippedNote[]
  /** Whether another apply may move some of the skipped ones. */
  readonly again: boolean
  /** Everything it cost: reading, storage, areas and moves. */
  readonly credits: number
  /** The part of it that moving the notes took; the rest does not grow with their number. */
  readonly creditsForNotes: number
  readonly cancelled: boolean
}

export type UndoResult = {
  readonly restored: number
  readonly skipped: SkippedNote[]
  /** Whether another *Undo* may put back some of the skipped ones. */
  readonly again: boolean
  readonly credits: number
  readonly cancelled: boolean
}

/** How a long piece of work tells where it is and learns that it should stop. */
export type WorkOptions = {
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
}

/** A cluster as it lies on the board now: its name as in its heading, its notes those whose centre is in its area. */
export type PlacedCluster = Cluster & { readonly noteIds: string[] }
