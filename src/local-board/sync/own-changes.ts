import * as Y from 'yjs'
import { encodeMessage, type Message } from './message.ts'
import type { SaveCount } from './save-count.ts'
import { splitUpdate } from './split-update.ts'

/** What a server takes that has not said so yet, in bytes. */
export const LARGEST_MESSAGE_BYTES = 16 * 2 ** 20
/** Room for what stands around an update in its message. */
const FRAME_BYTES = 16
const TRY_AGAIN_MS = 200

type Options = {
  doc: Y.Doc
  saves: SaveCount
  /** Gives false, and sends nothing, while there is no connection. */
  send(message: Message): boolean
  /** `problem` tells something else now. */
  onProblem(): void
}

/**
 * Sends what this page changed in messages of a size that the server takes. While one value is too large for any
 * message, all changes from there on wait with it, because a server cannot take in a page's later work without the
 * earlier; they go as soon as that value is gone again, or smaller.
 */
export class OwnChanges {
  readonly #options: Options
  #most = LARGEST_MESSAGE_BYTES
  /** Over this connection the server was offered all there is. Until then there is nothing to send by itself. */
  #isOffered = false
  /** While changes wait: what the server has of the board at least, and how large the one is that keeps them. */
  #waiting: { serverHas: Uint8Array; bytes: number } | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(options: Options) {
    this.#options = options
  }

  /** Why changes of this page are not shared, for people to read; null while they are, and while there is no connection. */
  get problem(): string | null {
    if (!this.#waiting) return null
    return `A change made here is of ${size(this.#waiting.bytes)}, more than the ${size(this.#most)} that the server takes. Undo it, and all the others are shared.`
  }

  /** The server has said how large a message may be. */
  takesUpTo(bytes: number): void {
    this.#most = bytes
  }

  /** Whether the server takes a message of this size. */
  fits(message: Message): boolean {
    return encodeMessage(message).length <= this.#most
  }

  /** Sends all that a server lacks which has what `vector` tells. */
  offer(vector: Uint8Array): void {
    this.#isOffered = true
    this.#sendAll('state', Y.encodeStateAsUpdate(this.#options.doc, vector), vector)
  }

  /** Sends an update that the document has just taken in. */
  send(update: Uint8Array): void {
    const { doc, saves } = this.#options
    if (!this.#isOffered) saves.missed()
    else if (this.#waiting) this.#tryAgainSoon()
    else this.#sendAll('update', update, vectorBefore(doc, update))
  }

  /** The connection is gone; the next one starts with an offer. */
  disconnected(): void {
    this.#isOffered = false
    this.#setWaiting(null)
  }

  dispose(): void {
    clearTimeout(this.#timer)
  }

  /** Sends an update to a server that has what `serverHas` tells, or lets it wait. */
  #sendAll(kind: 'state' | 'update', update: Uint8Array, serverHas: Uint8Array): void {
    const { saves, send } = this.#options
    const most = this.#most - FRAME_BYTES
    const parts = splitUpdate(update, most)
    const bytes = Math.max(...parts.map(({ length }) => length))
    if (bytes > most) {
      saves.missed()
      this.#setWaiting({ serverHas, bytes })
      return
    }
    this.#setWaiting(null)
    for (const part of parts) {
      // The connection is going; the next one starts with an offer.
      if (!send({ kind, update: part })) {
        saves.missed()
        return
      }
      saves.sent()
    }
    saves.offered()
  }

  #setWaiting(waiting: { serverHas: Uint8Array; bytes: number } | null): void {
    const before = this.problem
    this.#waiting = waiting
    if (this.problem !== before) this.#options.onProblem()
  }

  /** Soon and not at once, because to encode something large takes its time. */
  #tryAgainSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      const serverHas = this.#waiting?.serverHas
      if (serverHas) this.#sendAll('update', Y.encodeStateAsUpdate(this.#options.doc, serverHas), serverHas)
    }, TRY_AGAIN_MS)
  }
}

/** The state that the document had before it took in `update`, or an older one. */
function vectorBefore(doc: Y.Doc, update: Uint8Array): Uint8Array {
  const vector = Y.decodeStateVector(Y.encodeStateVector(doc))
  for (const [client, clock] of Y.parseUpdateMeta(update).from) vector.set(client, clock)
  return Y.encodeStateVector(vector)
}

function size(bytes: number): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB']
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`
}
