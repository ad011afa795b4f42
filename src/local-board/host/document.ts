import * as Y from 'yjs'
import type { BoardItem } from './items.ts'
import { KeptRelations } from './relations.ts'

/** Who made a change: a person on this page, an app through the SDK, another page, or the board itself. */
export type ChangeSource = 'user' | 'sdk' | 'remote' | 'system'

/** What one transaction did to the items, whole values before and after. */
export type DocumentChange = {
  source: ChangeSource
  created: BoardItem[]
  updated: { before: BoardItem; after: BoardItem }[]
  removed: BoardItem[]
}

type MapName =
  | 'storage'
  | 'appData'
  | 'metadata'
  | 'timer'
  | 'info'
  | 'tags'
  | 'sessions'
  | 'sessionMembers'
  | 'following'
  | 'looks'
  | 'voting'
type Fields = Y.Map<unknown>
const SOURCES: ReadonlySet<unknown> = new Set<ChangeSource>(['user', 'sdk', 'system'])

/**
 * A board's shared state: one nested Y.Map an item, so that two people who change different fields of one item
 * both keep their change. Items read here are immutable snapshots; an item nobody touched keeps its identity.
 */
export class BoardDocument {
  readonly doc: Y.Doc
  /** Undoes only what this page did, by hand or through the SDK; others' later edits stay. */
  readonly history: Y.UndoManager
  readonly #fields: Y.Map<Fields>
  #items = new Map<string, BoardItem>()
  /** The items as the transaction under way found them; undefined outside of one. */
  #before: Map<string, BoardItem> | undefined
  readonly #relations: KeptRelations
  readonly #listeners = new Set<(change: DocumentChange) => void>()

  constructor(doc: Y.Doc = new Y.Doc()) {
    this.doc = doc
    this.#fields = doc.getMap('items')
    for (const [id, fields] of this.#fields) this.#items.set(id, snapshot(fields))
    this.#relations = new KeptRelations(this.#items)
    this.#relations.standFor(this.#items)
    this.#fields.observeDeep((events, transaction) => this.#refresh(events, transaction))
    this.history = new Y.UndoManager([this.#fields], { trackedOrigins: new Set(['user', 'sdk']), captureTimeout: 0 })
  }

  /** All items by id, what the transaction under way wrote included. A new map after every change, so that it can be compared by identity. */
  get items(): ReadonlyMap<string, BoardItem> {
    return this.#items
  }

  get(id: string): BoardItem | undefined {
    return this.#items.get(id)
  }

  /** A named map beside the items, shared like them. */
  map<Value>(name: MapName): Y.Map<Value> {
    return this.doc.getMap(name)
  }

  /** Runs all changes made inside as one: one event, one undo step, one message to the others. */
  transact<Result>(change: () => Result, source: Exclude<ChangeSource, 'remote'>): Result {
    return this.doc.transact(change, source)
  }

  create(item: BoardItem, source: Exclude<ChangeSource, 'remote'>): void {
    this.transact(() => {
      const known = Object.entries(item).filter(([, value]) => value !== undefined)
      this.#fields.set(item.id, new Y.Map(known))
      this.#write(item.id)
    }, source)
  }

  /** Writes only the fields that differ; `undefined` removes a field. Does nothing when the item is gone. */
  update(id: string, patch: Partial<BoardItem>, source: Exclude<ChangeSource, 'remote'>): void {
    this.transact(() => {
      const fields = this.#fields.get(id)
      if (!fields) return
      const differing = Object.entries(patch).filter(
        ([key, value]) => JSON.stringify(fields.get(key)) !== JSON.stringify(value),
      )
      for (const [key, value] of differing) {
        if (value === undefined) fields.delete(key)
        else fields.set(key, value)
      }
      if (differing.length > 0) this.#write(id)
    }, source)
  }

  remove(ids: Iterable<string>, source: Exclude<ChangeSource, 'remote'>): void {
    this.transact(() => {
      for (const id of ids) {
        if (!this.#fields.has(id)) continue
        this.#fields.delete(id)
        this.#write(id)
      }
    }, source)
  }

  /** Calls back after each transaction that touched items. Returns its disposer. */
  subscribe(listener: (change: DocumentChange) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Lets the rest of the transaction read what it has just written; listeners hear of it once, at the end. */
  #write(id: string): void {
    if (!this.#before) {
      this.#before = this.#items
      this.#items = new Map(this.#items)
      this.#relations.standFor(this.#items)
    }
    const fields = this.#fields.get(id)
    const item = fields && snapshot(fields)
    this.#relations.replace(this.#items.get(id), item)
    if (item) this.#items.set(id, item)
    else this.#items.delete(id)
  }

  #refresh(events: Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction): void {
    const touched = new Set<string>()
    for (const event of events) {
      if (event.target === this.#fields) for (const id of event.keys.keys()) touched.add(id)
      else touched.add(String(event.path[0]))
    }
    const before = this.#before ?? this.#items
    // What was written here is in a map of its own already; another page's changes get one now.
    const after = this.#before ? this.#items : new Map(before)
    this.#before = undefined
    const change: DocumentChange = { source: sourceOf(transaction), created: [], updated: [], removed: [] }
    for (const id of touched) {
      const old = before.get(id)
      const fields = this.#fields.get(id)
      const item = fields && snapshot(fields)
      this.#relations.replace(this.#items.get(id), item)
      if (item) {
        after.set(id, item)
        if (old) change.updated.push({ before: old, after: item })
        else change.created.push(item)
      } else if (old) {
        after.delete(id)
        change.removed.push(old)
      }
    }
    this.#items = after
    this.#relations.standFor(after)
    // A copy, because a listener may dispose itself while it is called.
    for (const listener of [...this.#listeners]) listener(change)
  }
}

function snapshot(fields: Fields): BoardItem {
  return Object.freeze(Object.fromEntries(fields.entries())) as unknown as BoardItem
}

function sourceOf(transaction: Y.Transaction): ChangeSource {
  if (!transaction.local) return 'remote'
  if (SOURCES.has(transaction.origin)) return transaction.origin as ChangeSource
  return transaction.origin instanceof Y.UndoManager ? 'user' : 'system'
}
