import { createStore, type StoreApi } from 'zustand/vanilla'
import { MIDDLE } from '../clustering/granularity.ts'
import type { AddedNote, Person, PlacedCluster, SharedValues } from '../miro/index.ts'
import type { ActionItem } from '../session/action-item.ts'
import type { Discussion } from '../session/cluster.ts'
import type { Draft } from '../session/cluster-draft.ts'
import type { Reading } from '../session/collect/reading.ts'
import type { ColumnId } from '../session/column.ts'
import { type Decisions, NO_DECISIONS } from '../session/decisions.ts'
import type { Incident } from '../session/incident.ts'
import type { RoleId } from '../session/invitees.ts'
import type { Note } from '../session/note.ts'
import type { CorrectedText } from '../timeline/corrections.ts'
import type { TimelineChange } from '../timeline/take-back.ts'

/** The fixed keys of board storage that every screen may need. */
export const MIRRORED = [
  'incident',
  'invitees',
  'timeline',
  'milestones',
  'layout',
  'clusters',
  'owner',
  'follow-up',
  'session-at',
  'progress',
  'undo',
] as const
export type MirroredKey = (typeof MIRRORED)[number]

/** A screen that opens over that of the step, and closes back to it. */
export type Sheet = 'import' | 'timeline' | 'collect' | 'invite'

/** A text on its way into the timeline. */
export type ImportDraft = CorrectedText & {
  /** The name of the file it came from. */
  readonly name: string | null
  /** The zone of times that tell none; null for the incident's. */
  readonly timeZone: string | null
  /** `YYYY-MM-DD`: the day of times that tell none; null for the incident's first. */
  readonly date: string | null
  /** How many lines are left to look at, as it was last read. */
  readonly toLookAt: number
  /** Whether it has been imported as it is. */
  readonly imported: boolean
}

export const EMPTY_IMPORT: ImportDraft = {
  text: '',
  originals: {},
  accepted: [],
  leftOut: [],
  name: null,
  timeZone: null,
  date: null,
  toLookAt: 0,
  imported: false,
}

/** Notes that are on the board by now, what to tell of it, and whether these are all. */
type Collected = { readonly notes: readonly AddedNote[]; readonly told: string; readonly complete: boolean }

/** What was collected before the session, on its way to the board. */
export type CollectDraft = {
  readonly text: string
  /** The name of the file it came from. */
  readonly name: string | null
  /** What it is read as; null for what it looks like. */
  readonly reading: Reading | null
  /** Where notes go that no title names a column for. */
  readonly column: ColumnId
  /** By question the column that was chosen for its answers; null leaves them out. */
  readonly columns: Readonly<Record<string, ColumnId | null>>
  /** Whether notes say who answered. */
  readonly authors: boolean
  /** Whether entries of lists in an answer make a note each; null where the answers decide. */
  readonly split: boolean | null
  /** Whether what a file says of the incident replaces what is filled in. */
  readonly replace: boolean
  /** What has been added of it; null as long as nothing was. */
  readonly done: Collected | null
}

export const EMPTY_COLLECT: CollectDraft = {
  text: '',
  name: null,
  reading: null,
  column: 'wrong',
  columns: {},
  authors: false,
  split: null,
  replace: false,
  done: null,
}

/** What was taken from a file besides notes, to take it back: the incident before and after, roles and events that came in. */
export type FileTaken = {
  readonly incident: { readonly before: Incident; readonly after: Incident } | null
  readonly invitees: readonly RoleId[]
  readonly timeline: TimelineChange | null
}

/** A change of the timeline that can be taken back, as it was told. */
type TimelineUndo = TimelineChange & { readonly told: string }

/** A form as it stands while somebody types; `id` is the action item it changes, null for a new one. */
export type ActionForm = Omit<ActionItem, 'id' | 'status'> & { readonly id: string | null }

export const EMPTY_ACTION_FORM: ActionForm = {
  id: null,
  title: '',
  owner: { userId: null, name: '' },
  dueDate: null,
  type: 'prevent',
  clusterIds: [],
}

/** Where a problem is shown. */
export type Place =
  | 'set-up'
  | 'sample'
  | 'timeline'
  | 'collect'
  | 'invite'
  | 'notes'
  | 'clusters'
  | 'undo'
  | 'actions'
  | 'board'
  | 'saving'
  | 'phase'
  | 'export'

/** Work in hand: what it is, how far, and how to stop it where it can be stopped. */
type Work = { readonly label: string; readonly fraction: number; readonly cancel: (() => void) | null }

/** The preview for a setting of the slider, made when it is looked at. */
export type Level = (notes: readonly Note[]) => Draft

export type PanelState = {
  /** Board storage as last read or edited here; a key that is not set is undefined. */
  readonly shared: { readonly [K in MirroredKey]?: SharedValues[K] | undefined }
  /** Keys whose first value has arrived. The panel shows nothing of the session before all have. */
  readonly arrived: ReadonlySet<MirroredKey>
  /** Keys that hold something Debrief did not write or cannot read. */
  readonly foreign: readonly string[]
  readonly discussions: Readonly<Record<string, Discussion>>
  /** Null until the board has been read. A failed read leaves the last values and tells a problem. */
  readonly notes: readonly Note[] | null
  readonly clusters: readonly PlacedCluster[] | null
  readonly actions: readonly ActionItem[] | null
  readonly people: readonly Person[]
  readonly me: Person | null
  /** The preview of clusters; null when there is none. */
  readonly draft: Draft | null
  /** What people have settled in the preview. */
  readonly decisions: Decisions
  /** Cluster ids by note id from which the preview has grown: in the one before it, or on the board. */
  readonly previous: Readonly<Record<string, string>>
  /** The previews for all settings of the slider, null until asked for or since something was settled by hand. */
  readonly levels: readonly Level[] | null
  /** Which setting the slider is at. */
  readonly level: number
  /** Whether suggestions group notes over all columns together, or each for itself. */
  readonly across: boolean
  /** The action item being written, and whether one on the board is being changed. */
  readonly actionForm: ActionForm
  readonly sheet: Sheet | null
  readonly importing: ImportDraft
  /** What was in its place until another text replaced it here. */
  readonly importBefore: ImportDraft | null
  readonly collecting: CollectDraft
  /** What the last file brought besides notes; null when that has been taken back, or there was nothing. */
  readonly fileTaken: FileTaken | null
  /** The last change of the timeline that was made here, to take it back. */
  readonly timelineUndo: TimelineUndo | null
  /** Pairs of events that may be the same and are not, as `id id`. */
  readonly keptApart: readonly string[]
  /** Events whose label was deleted on the board. */
  readonly labelsGone: readonly string[]
  readonly work: Work | null
  readonly problems: { readonly [P in Place]?: string }
  /** What the last change of the board came to, per place. */
  readonly results: { readonly [P in Place]?: string }
}

export type PanelStore = StoreApi<PanelState>

export function createPanelStore(): PanelStore {
  return createStore<PanelState>(() => ({
    shared: {},
    arrived: new Set<MirroredKey>(),
    foreign: [],
    discussions: {},
    notes: null,
    clusters: null,
    actions: null,
    people: [],
    me: null,
    draft: null,
    decisions: NO_DECISIONS,
    previous: {},
    levels: null,
    level: MIDDLE,
    across: false,
    actionForm: EMPTY_ACTION_FORM,
    sheet: null,
    importing: EMPTY_IMPORT,
    importBefore: null,
    collecting: EMPTY_COLLECT,
    fileTaken: null,
    timelineUndo: null,
    keptApart: [],
    labelsGone: [],
    work: null,
    problems: {},
    results: {},
  }))
}

/** Shows a problem at a place, or takes it away. */
export function setProblem(store: PanelStore, place: Place, message: string | null): void {
  if ((store.getState().problems[place] ?? null) === message) return
  store.setState(({ problems }) => ({ problems: { ...problems, [place]: message ?? undefined } }))
}

/** Shows what was done at a place, or takes it away. */
export function setResult(store: PanelStore, place: Place, message: string | null): void {
  store.setState(({ results }) => ({ results: { ...results, [place]: message ?? undefined } }))
}
