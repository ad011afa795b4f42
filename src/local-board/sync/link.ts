import { decodeMessage, encodeMessage, type Message } from './message.ts'

const BEAT_MS = 10_000
const FIRST_RETRY_MS = 100
const LONGEST_RETRY_MS = 10_000
/** RFC 6455: the server found a message too big. It would again, so there is no hurry. */
const TOO_BIG = 1009

type Handlers = {
  onOpen(): void
  onMessage(message: Message): void
  /** The connection is gone, or could not be made. It is tried again by itself. */
  onDown(): void
  /** A question whose answer proves that the connection lives. */
  beat(): Message
}

/** A connection to the server that mends itself: tries again ever more slowly, and notices when it went silent. */
export class Link {
  readonly #url: string
  readonly #handlers: Handlers
  readonly #WebSocket: typeof WebSocket
  readonly #timer: ReturnType<typeof setInterval>
  #socket: WebSocket | null = null
  #retry: ReturnType<typeof setTimeout> | undefined
  #failures = 0
  #unanswered = false
  #closed = false
  #isCut = false

  constructor(url: string, handlers: Handlers, WebSocketClass: typeof WebSocket) {
    this.#url = url
    this.#handlers = handlers
    this.#WebSocket = WebSocketClass
    this.#timer = setInterval(() => this.#beat(), BEAT_MS)
    this.#connect()
  }

  /** Gives false, and sends nothing, while there is no connection. */
  send(message: Message): boolean {
    if (this.#socket?.readyState !== 1) return false
    this.#socket.send(encodeMessage(message))
    return true
  }

  /** Tries at once instead of waiting for the next turn. */
  hurry(): void {
    if (this.#closed || this.#isCut || this.#socket) return
    clearTimeout(this.#retry)
    this.#connect()
  }

  /** The connection is as it should be: the next loss starts with quick retries again. */
  settled(): void {
    this.#failures = 0
  }

  /** Ends the connection, and tries no other until `mend`. */
  cut(): void {
    this.#isCut = true
    clearTimeout(this.#retry)
    this.#letGo()?.close()
    this.#handlers.onDown()
  }

  mend(): void {
    this.#isCut = false
    this.#failures = 0
    this.hurry()
  }

  close(): void {
    this.#closed = true
    clearInterval(this.#timer)
    clearTimeout(this.#retry)
    this.#letGo()?.close()
  }

  #connect(): void {
    const socket = new this.#WebSocket(this.#url)
    socket.binaryType = 'arraybuffer'
    this.#socket = socket
    this.#unanswered = false
    socket.onopen = () => this.#handlers.onOpen()
    socket.onmessage = (event: MessageEvent<ArrayBuffer>) => {
      this.#unanswered = false
      this.#handlers.onMessage(decodeMessage(new Uint8Array(event.data)))
    }
    socket.onclose = (event) => this.#down(event.code)
    // The close that follows tells enough; Node's client throws an error that nobody listens to.
    socket.onerror = () => {}
  }

  #down(code?: number): void {
    this.#letGo()?.close()
    const wait = Math.min(FIRST_RETRY_MS * 2 ** this.#failures, LONGEST_RETRY_MS)
    this.#failures += 1
    // Spread out, so that everybody does not come back in the same instant after a restart of the server.
    const delay = code === TOO_BIG ? LONGEST_RETRY_MS * 3 : wait * (0.5 + Math.random() / 2)
    this.#retry = setTimeout(() => this.#connect(), delay)
    this.#handlers.onDown()
  }

  #beat(): void {
    if (this.#socket?.readyState !== 1) return
    if (this.#unanswered) this.#down()
    else this.#unanswered = this.send(this.#handlers.beat())
  }

  /** Forgets the socket, whose late events would otherwise be taken for those of the next one. */
  #letGo(): WebSocket | null {
    const socket = this.#socket
    this.#socket = null
    if (socket) socket.onopen = socket.onmessage = socket.onclose = null
    return socket
  }
}
