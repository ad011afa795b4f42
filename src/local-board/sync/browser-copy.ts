import { createStores, del, getAllKeysValues, openDB, put, transact } from 'lib0/indexeddb'
import { randomUuid } from '../random-uuid.ts'

const DATABASE = 'local-boards'
const STORE = 'unsaved'

/**
 * What this browser keeps of one board while no server does, so that work done offline outlives the tab. It is gone
 * once a server keeps everything: a board deleted there must not come back from somebody's browser. Each page writes
 * copies of its own and removes no others than those it has read, because another tab may still need its own. Where the
 * browser cannot store (some private windows, Node), the board lives as long as its tabs.
 */
export class BrowserCopy {
  readonly #board: string
  readonly #database: Promise<IDBDatabase>
  #turn: Promise<unknown>
  #next: (() => Uint8Array) | null = null
  /** The copies whose content this page has. A copy never changes: another content is another copy. */
  #known: IDBValidKey[] = []

  constructor(board: string) {
    this.#board = board
    this.#database = openDB(DATABASE, (database) => createStores(database, [[STORE]]))
    this.#turn = this.#database
  }

  /** What this page and others have kept, in no order. */
  async read(): Promise<Uint8Array[]> {
    const found = await this.#inTurn((store) =>
      getAllKeysValues(store, IDBKeyRange.bound([this.#board], [this.#board, []])),
    )
    const copies = Array.isArray(found) ? (found as { k: IDBValidKey; v: ArrayBuffer }[]) : []
    this.#known.push(...copies.map(({ k }) => k))
    return copies.map(({ v }) => new Uint8Array(v))
  }

  /** Keeps what `state` gives when its turn comes: of many in a row only the last is written. */
  write(state: () => Uint8Array): void {
    const isWaiting = this.#next !== null
    this.#next = state
    if (isWaiting) return
    void this.#inTurn((store) => {
      const latest = this.#next
      this.#next = null
      if (!latest) return Promise.resolve()
      const key = [this.#board, randomUuid()]
      const written = put(store, latest().slice().buffer, key)
      this.#removeKnown(store)
      this.#known = [key]
      // A page that is about to go is not there any more to let the transaction end by itself.
      store.transaction.commit()
      return written
    })
  }

  /** Removes what this page has read or written. */
  remove(): void {
    this.#next = null
    if (this.#known.length > 0) void this.#inTurn((store) => Promise.resolve(this.#removeKnown(store)))
  }

  #removeKnown(store: IDBObjectStore): void {
    for (const key of this.#known.splice(0)) void del(store, key as Parameters<typeof del>[1])
  }

  /** One after the other, in the order asked; gives null for what the browser refuses. */
  #inTurn(action: (store: IDBObjectStore) => Promise<unknown>): Promise<unknown> {
    this.#turn = this.#turn
      .catch(() => null)
      .then(() => this.#database)
      .then((database) => action(transact(database, [STORE])[0]!))
    return this.#turn.catch(() => null)
  }
}
