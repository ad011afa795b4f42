import type { WebSocket } from 'ws'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { BoardFile } from './board-file.ts'
import { decodeMessage, encodeMessage, type Message } from './message.ts'
import type { Store } from './store.ts'

/** RFC 6455: a message that cannot be understood. */
const UNREADABLE = 1007
/** A page that reads this slowly misses presences and gets the next ones; changes always wait for it. */
const SLOW_READER_BYTES = 1_000_000

type Connection = { socket: WebSocket; pages: Set<number>; taken: number }

/** One board with its people. It holds the board in memory and passes on what each page says to the others. */
export class Room {
  readonly #doc: Y.Doc
  readonly #file: BoardFile
  readonly #awareness: Awareness
  readonly #connections = new Set<Connection>()
  /** What was to be said when the board was opened: said to everybody who comes. */
  readonly #notices: readonly string[]

  private constructor(doc: Y.Doc, file: BoardFile, notices: readonly string[]) {
    this.#doc = doc
    this.#file = file
    this.#notices = notices
    this.#awareness = new Awareness(doc)
    this.#awareness.setLocalState(null)
    doc.on('update', (update: Uint8Array, origin: unknown) => void this.#keep(update, origin))
    this.#awareness.on('update', (change: PresenceChange, origin: unknown) => this.#passPresence(change, origin))
  }

  static async open(store: Store, name: string): Promise<Room> {
    const doc = new Y.Doc()
    const notices: string[] = []
    let tell: (words: string) => void = (words) => notices.push(words)
    const room = new Room(doc, await store.openBoard(name, doc, (words) => tell(words)), notices)
    tell = (words) => room.#passOn({ kind: 'notice', words }, null)
    return room
  }

  get items(): number {
    return this.#doc.getMap('items').size
  }

  get isEmpty(): boolean {
    return this.#connections.size === 0
  }

  /** Resolves when all changes so far are on disk. */
  saved(): Promise<void> {
    return this.#file.saved()
  }

  /** Takes in a page until its socket closes; `onEmpty` is called when it was the last one. */
  join(socket: WebSocket, onEmpty: () => void): void {
    const connection: Connection = { socket, pages: new Set(), taken: 0 }
    this.#connections.add(connection)
    socket.on('message', (data: Buffer) => this.#receive(connection, data))
    socket.on('close', () => {
      this.#connections.delete(connection)
      removeAwarenessStates(this.#awareness, [...connection.pages], connection)
      if (this.#connections.size === 0) onEmpty()
    })
    for (const words of this.#notices) send(connection, { kind: 'notice', words })
    send(connection, { kind: 'vector', vector: Y.encodeStateVector(this.#doc) })
    const pages = [...this.#awareness.getStates().keys()]
    if (pages.length > 0) send(connection, { kind: 'presence', update: encodeAwarenessUpdate(this.#awareness, pages) })
  }

  /** Resolves when all of the board is on disk and its file is closed. The room is of no use afterwards. */
  async close(): Promise<void> {
    for (const { socket } of this.#connections) socket.terminate()
    await this.#file.close()
    this.#awareness.destroy()
    this.#doc.destroy()
  }

  #receive(connection: Connection, data: Buffer): void {
    try {
      this.#take(connection, decodeMessage(data))
    } catch {
      connection.socket.close(UNREADABLE, 'This message cannot be understood.')
    }
  }

  #take(connection: Connection, message: Message): void {
    switch (message.kind) {
      case 'vector':
        void this.#answer(connection, message.vector)
        break
      case 'state':
      case 'update':
        Y.applyUpdate(this.#doc, message.update, connection)
        connection.taken += 1
        void this.#acknowledge(connection, connection.taken)
        break
      case 'presence':
        applyAwarenessUpdate(this.#awareness, message.update, connection)
        break
      case 'ask-clock':
        send(connection, { kind: 'clock', mark: message.mark, serverTime: Date.now() })
        break
      case 'broadcast':
        this.#passOn(message, connection)
    }
  }

  /** Others see a change only when it was written, so that nobody saw what a crash then takes away. */
  async #keep(update: Uint8Array, origin: unknown): Promise<void> {
    this.#file.append(update)
    // Not `saved`: when the disk is full, people still want to see each other's work.
    await this.#file.attempted()
    this.#passOn({ kind: 'update', update }, origin)
  }

  async #acknowledge(connection: Connection, count: number): Promise<void> {
    await this.#file.saved()
    send(connection, { kind: 'saved', count })
  }

  async #answer(connection: Connection, vector: Uint8Array): Promise<void> {
    await this.#file.attempted()
    send(connection, { kind: 'state', update: Y.encodeStateAsUpdate(this.#doc, vector) })
  }

  #passPresence({ added, updated, removed }: PresenceChange, origin: unknown): void {
    for (const connection of this.#connections) {
      for (const page of [...added, ...updated]) {
        // A page that came back on a new connection does not leave with its old one.
        if (connection === origin) connection.pages.add(page)
        else connection.pages.delete(page)
      }
    }
    const update = encodeAwarenessUpdate(this.#awareness, [...added, ...updated, ...removed])
    this.#passOn({ kind: 'presence', update }, origin)
  }

  #passOn(message: Message, from: unknown): void {
    for (const connection of this.#connections) {
      const isSlow = connection.socket.bufferedAmount > SLOW_READER_BYTES
      if (connection !== from && !(isSlow && message.kind === 'presence')) send(connection, message)
    }
  }
}

type PresenceChange = { added: number[]; updated: number[]; removed: number[] }

function send(connection: Connection, message: Message): void {
  const { socket } = connection
  if (socket.readyState === socket.OPEN) socket.send(encodeMessage(message))
}
