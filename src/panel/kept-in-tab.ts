import {
  array,
  boolean,
  fallback,
  type GenericSchema,
  integer,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  picklist,
  pipe,
  record,
  safeParse,
  string,
} from 'valibot'
import { LEVELS, MIDDLE } from '../clustering/granularity.ts'
import { ACTION_TYPES } from '../session/action-item.ts'
import type { Draft } from '../session/cluster-draft.ts'
import { READINGS } from '../session/collect/reading.ts'
import { COLUMNS } from '../session/column.ts'
import { type Decisions, NO_DECISIONS } from '../session/decisions.ts'
import {
  type ActionForm,
  type CollectDraft,
  EMPTY_ACTION_FORM,
  EMPTY_COLLECT,
  EMPTY_IMPORT,
  type ImportDraft,
  type PanelStore,
} from './store.ts'

const column = picklist(COLUMNS.map(({ id }) => id))
const noteIds = array(string())

const keptSchema = object({
  draft: fallback(
    nullable(
      object({
        clusters: array(object({ id: string(), column, name: string(), terms: array(string()), noteIds })),
        ungrouped: object({ wrong: noteIds, well: noteIds, lucky: noteIds }),
      }) satisfies GenericSchema<unknown, Draft>,
    ),
    null,
  ),
  decisions: fallback(
    object({ pinned: record(string(), string()), names: record(string(), string()) }) satisfies GenericSchema<
      unknown,
      Decisions
    >,
    NO_DECISIONS,
  ),
  previous: fallback(record(string(), string()), {}),
  level: fallback(pipe(number(), integer(), minValue(0), maxValue(LEVELS - 1)), MIDDLE),
  across: fallback(boolean(), false),
  actionForm: fallback(
    object({
      id: nullable(string()),
      title: string(),
      owner: object({ userId: nullable(string()), name: string() }),
      dueDate: nullable(string()),
      type: picklist(ACTION_TYPES),
      clusterIds: array(string()),
    }) satisfies GenericSchema<unknown, ActionForm>,
    EMPTY_ACTION_FORM,
  ),
  importing: fallback(
    object({
      text: string(),
      originals: record(string(), string()),
      accepted: array(number()),
      leftOut: array(number()),
      name: nullable(string()),
      timeZone: nullable(string()),
      date: nullable(string()),
      toLookAt: number(),
      imported: boolean(),
    }) satisfies GenericSchema<unknown, ImportDraft>,
    EMPTY_IMPORT,
  ),
  collecting: fallback(
    object({
      text: string(),
      name: nullable(string()),
      reading: nullable(picklist(READINGS)),
      column,
      columns: record(string(), nullable(column)),
      authors: boolean(),
      split: nullable(boolean()),
      replace: boolean(),
      done: nullable(
        object({
          notes: array(object({ id: string(), column, text: string(), x: number(), y: number(), parentId: string() })),
          told: string(),
          complete: boolean(),
        }),
      ),
    }) satisfies GenericSchema<unknown, CollectDraft>,
    EMPTY_COLLECT,
  ),
})

/** What is kept, by its name in the store. */
const KEPT = Object.keys(keptSchema.entries) as (keyof typeof keptSchema.entries)[]

/** Browsers keep some five million characters for all tabs of a page; a text larger than this lasts as long as the panel. */
export const LARGEST_TEXT = 1_000_000

/**
 * Keeps the preview of clusters, the half-written action item and what is being imported or collected in the browser tab, so that they are
 * still there when the panel is closed and opened again. They are one person's unfinished work and no business of the board. Where the browser
 * blocks storage in frames they last as long as the panel. Gives the function that stops keeping.
 */
export function keepInTab(store: PanelStore, boardId: string): () => void {
  const name = `debrief:${boardId}`
  const text = guarded(() => sessionStorage.getItem(name))
  const kept = safeParse(keptSchema, text == null ? undefined : guarded(() => JSON.parse(text)))
  if (kept.success) store.setState(kept.output)
  return store.subscribe((now, before) => {
    if (KEPT.every((key) => now[key] === before[key])) return
    const importing = now.importing.text.length > LARGEST_TEXT ? EMPTY_IMPORT : now.importing
    const collecting = now.collecting.text.length > LARGEST_TEXT ? EMPTY_COLLECT : now.collecting
    const all = { ...Object.fromEntries(KEPT.map((key) => [key, now[key]])), importing, collecting }
    guarded(() => sessionStorage.setItem(name, JSON.stringify(all)))
  })
}

function guarded<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
