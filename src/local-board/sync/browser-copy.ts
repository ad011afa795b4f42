import { createStores, del, get, openDB, put, transact } from 'lib0/indexeddb'

const DATABASE = 'local-boards'
const STORE = 'unsaved'

/**
 * What this browser keeps of one board while no server does, so that work done offline outlives the tab. It is gone
 * once a server keeps everything: a board deleted there must not come back from somebody's browser. Where the browser
 * cannot store (some private windows, Node), the board lives as long as its tabs.
 */
export class BrowserCopy {
  readonly #board: string
  readonly #database: Promise<IDBDatabase>
  #turn: Promise<unknown>
  #next: (() => Uint8Array) | null = null

  constructor(board: string) {
    this.#board = board
    this.#database = openDB(DATABASE, (database) => createStores(database, [[STORE]]))
    this.#turn = this.#database
  }

  async read(): Promise<Uint8Array | null> {
    const state: unknown = await this.#inTurn((store) => get(store, this.#board))
    return state instanceof ArrayBuffer ? new Uint8Array(state) : null
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
      const written = put(store, latest().slice().buffer, this.#board)
      // A page that is about to go is not there any more to let the transaction end by itself.
      store.transaction.commit()
      return written
    })
  }

  remove(): void {
    this.#next = null
    void this.#inTurn((store) => del(store, this.#board))
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
