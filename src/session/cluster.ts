import type { ColumnId } from './column.ts'

/** A named group of notes that the team has accepted on the board. */
export type Cluster = {
  readonly id: string
  readonly column: ColumnId
  readonly name: string
  /** Board ids of its heading and its area; a note belongs to the cluster in whose area its centre lies. */
  readonly headingId: string
  readonly areaId: string
  readonly parked: boolean
}

/** What the team said about a cluster in *Discuss*. */
export type Discussion = {
  /** "Why did this happen?" Asked of *what went wrong* only. */
  readonly why: string
  /** "How can we reduce the impact if it happens again?" Asked of *what went wrong* only. */
  readonly reduce: string
  readonly learned: string
}

export const EMPTY_DISCUSSION: Discussion = { why: '', reduce: '', learned: '' }
