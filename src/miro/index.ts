import type {
  ActionItem,
  ClusterDraft,
  Countdown,
  FollowUp,
  Incident,
  Note,
  PostmortemOwner,
  Step,
} from '../session/index.ts'
import type { TimelineEvent } from '../timeline/event.ts'
import type { Board } from './board.ts'
import type { ApplyResult, PlacedCluster, UndoResult, WorkOptions } from './clusters/results.ts'
import type { Layout } from './layout/layout.ts'
import type { SharedValues } from './shared-values.ts'

export { type Board, findBoard } from './board.ts'
export type { ApplyResult, PlacedCluster, SkippedNote, UndoResult, WorkOptions } from './clusters/results.ts'
export type { FrameRole, Layout } from './layout/layout.ts'
export type { SharedValues } from './shared-values.ts'

export type SharedState = {
  get<K extends keyof SharedValues>(key: K): Promise<SharedValues[K] | undefined>
  set<K extends keyof SharedValues>(key: K, value: SharedValues[K]): Promise<void>
  remove(key: keyof SharedValues): Promise<void>
  watch<K extends keyof SharedValues>(key: K, listener: (value: SharedValues[K] | undefined) => void): () => void
}
export type Person = { readonly id: string; readonly name: string }
export type BoardClock = {
  now(): number
  observe(serverTime: number, sentAt: number, receivedAt: number): void
  calibrate(): Promise<void>
}
export type CreditMeter = { spent(): number; onChange(listener: (spent: number) => void): () => void }

export declare function openSharedState(board: Board, onForeign?: (key: string) => void): SharedState
export declare function setUpBoard(
  board: Board,
  state: SharedState,
  session: { incident: Incident; events: readonly TimelineEvent[]; people: number },
  options?: { onProgress?: (fraction: number) => void; signal?: AbortSignal },
): Promise<{ layout: Layout; created: number }>
export declare function drawTimeline(
  board: Board,
  layout: Layout,
  session: { incident: Incident; events: readonly TimelineEvent[] },
): Promise<void>
export declare function drawHeader(board: Board, layout: Layout, incident: Incident): Promise<void>
export declare function showPhase(board: Board, layout: Layout, step: Step): Promise<void>
export declare function drawFollowUp(
  board: Board,
  layout: Layout,
  session: {
    owner: PostmortemOwner
    followUp: FollowUp
    parked: readonly string[]
    actions: readonly ActionItem[]
    timeZone: string
  },
): Promise<void>
export declare function readNotes(board: Board, layout: Layout): Promise<Note[]>
export declare function watchNotes(
  board: Board,
  layout: Layout,
  listener: (notes: Note[]) => void,
  onProblem: (message: string) => void,
): () => void
export declare function applyClusters(
  board: Board,
  state: SharedState,
  layout: Layout,
  drafts: readonly ClusterDraft[],
  options?: WorkOptions,
): Promise<ApplyResult>
export declare function undoApply(
  board: Board,
  state: SharedState,
  layout: Layout,
  options?: WorkOptions,
): Promise<UndoResult>
export declare function readClusters(
  board: Board,
  state: SharedState,
  layout: Layout,
  notes: readonly Note[],
): Promise<PlacedCluster[]>
export declare function setParked(board: Board, state: SharedState, clusterId: string, parked: boolean): Promise<void>
export declare function readActionItems(
  board: Board,
  state: SharedState,
  layout: Layout,
  people: readonly Person[],
): Promise<ActionItem[]>
export declare function watchActionItems(
  board: Board,
  state: SharedState,
  layout: Layout,
  listener: (actions: ActionItem[]) => void,
  onProblem: (message: string) => void,
): () => void
export declare function addActionItem(
  board: Board,
  state: SharedState,
  layout: Layout,
  item: Omit<ActionItem, 'id'>,
  clusterNames: readonly string[],
): Promise<ActionItem>
export declare function changeActionItem(
  board: Board,
  state: SharedState,
  item: ActionItem,
  clusterNames: readonly string[],
): Promise<void>
export declare function removeActionItem(board: Board, state: SharedState, id: string): Promise<void>
export declare function currentPerson(board: Board): Promise<Person>
export declare function watchPeople(board: Board, listener: (people: Person[]) => void): () => void
export declare function openClock(board: Board): BoardClock
export declare function openNativeTimer(board: Board): {
  follow(countdown: Countdown | null, now: number): Promise<void>
}
export declare function meterBoard(board: Board): { board: Board; meter: CreditMeter }
export declare function zoomToItems(board: Board, ids: readonly string[]): Promise<void>
export declare function notify(board: Board, message: string): Promise<void>
