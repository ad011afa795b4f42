import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { isBoardName } from './board-name.ts'
import { encodeMessage } from './message.ts'
import { LARGEST_MESSAGE_BYTES } from './own-changes.ts'
import { Room } from './room.ts'
import { isServedHost } from './served-host.ts'
import { Store, type StoreOptions } from './store.ts'

const SYNC_PATH = '/board-sync/'
const BEAT_MS = 30_000

export type BoardSummary = { name: string; modifiedAt: string; items?: number }

export type ServerOptions = StoreOptions & {
  /** Told to everybody who joins. A message greater than this ends its sender's connection with close code 1009. */
  largestMessageBytes?: number
  /** The names the server goes by, besides this machine's own and its addresses: see `isServedHost`. */
  hosts?: true | readonly string[]
}

/** The boards of one folder, each with a room while somebody is in it. */
export class BoardServer {
  readonly #store: Store
  readonly #sockets: WebSocketServer
  readonly #rooms = new Map<string, Promise<Room>>()
  readonly #closing = new Map<string, Promise<void>>()
  readonly #timer: ReturnType<typeof setInterval>

  readonly #tell: (message: string) => void
  readonly #hosts: true | readonly string[]
  readonly #largestMessageBytes: number
  /** Those that answered since they were last asked. */
  readonly #alive = new WeakSet<WebSocket>()

  /** Whoever comes to a server that is closing would be alone in a room that nobody else can enter. */
  #isClosed = false

  private constructor(store: Store, { tell, largestMessageBytes = LARGEST_MESSAGE_BYTES, hosts = [] }: ServerOptions) {
    this.#store = store
    this.#tell = tell
    this.#hosts = hosts
    this.#largestMessageBytes = largestMessageBytes
    this.#sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessageBytes })
    this.#timer = setInterval(() => this.#dropSilent(), BEAT_MS)
  }

  /** Opens the boards in `folder`. Throws when another server has them, or when the folder cannot be written. */
  static async open(folder: string, options: ServerOptions): Promise<BoardServer> {
    return new BoardServer(await Store.open(folder, options), options)
  }

  get folder(): string {
    return this.#store.folder
  }

  /** The boards kept here, the last changed first; `items` for those that somebody has open. */
  async list(): Promise<BoardSummary[]> {
    const boards = await this.#store.list()
    return Promise.all(
      boards.map(async (board) => {
        const room = await this.#rooms.get(board.name)?.catch(() => undefined)
        return room ? { ...board, items: room.items } : board
      }),
    )
  }

  /** Answers one who wants to join a board; any other upgrade (Vite's own) is left to others. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (path.startsWith(SYNC_PATH)) void this.#admit(path.slice(SYNC_PATH.length), request, socket, head)
  }

  /** Ends all connections and resolves when everything is on disk and the folder is free for another server. */
  async close(): Promise<void> {
    this.#isClosed = true
    clearInterval(this.#timer)
    for (const name of [...this.#rooms.keys()]) this.#closeRoom(name)
    await Promise.allSettled(this.#closing.values())
    await this.#store.close()
  }

  async #admit(name: string, request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    // Until the room is open nobody else listens, and a connection lost meanwhile would end the server.
    socket.on('error', () => {})
    if (!isBoardName(name)) return refuse(socket, '400 Bad Request')
    if (!isServedHost(request.headers.host, this.#hosts) || !isFromOwnPage(request))
      return refuse(socket, '403 Forbidden')
    try {
      if (this.#isClosed) return refuse(socket, '503 Service Unavailable')
      const room = await this.#room(name)
      if (this.#isClosed) return refuse(socket, '503 Service Unavailable')
      this.#sockets.handleUpgrade(request, socket, head, (webSocket) => this.#welcome(name, room, webSocket))
      if (room.isEmpty) await this.#leave(name, room)
    } catch (error) {
      this.#tell(`The board “${name}” could not be opened: ${String(error)}`)
      refuse(socket, '500 Internal Server Error')
    }
  }

  #welcome(name: string, room: Room, socket: WebSocket): void {
    this.#alive.add(socket)
    socket.on('pong', () => this.#alive.add(socket))
    // The close that follows an error tells enough; an error nobody listens to would end the server.
    socket.on('error', () => {})
    socket.send(encodeMessage({ kind: 'most', bytes: this.#largestMessageBytes }))
    room.join(socket, () => void this.#leave(name, room))
  }

  #room(name: string): Promise<Room> {
    const open = this.#rooms.get(name)
    if (open) return open
    const closed = this.#closing.get(name) ?? Promise.resolve()
    const room = closed.then(() => Room.open(this.#store, name))
    this.#rooms.set(name, room)
    room.catch(() => this.#rooms.delete(name))
    return room
  }

  /** Closes a room that is still empty once all of it is on disk. */
  async #leave(name: string, room: Room): Promise<void> {
    await room.saved()
    if (room.isEmpty && (await this.#rooms.get(name)) === room && room.isEmpty) this.#closeRoom(name)
  }

  #closeRoom(name: string): void {
    const room = this.#rooms.get(name)
    if (!room) return
    this.#rooms.delete(name)
    const closing = room.then((opened) => opened.close()).finally(() => this.#closing.delete(name))
    this.#closing.set(name, closing)
    closing.catch((error: unknown) => this.#tell(`The board “${name}” could not be closed: ${String(error)}`))
  }

  #dropSilent(): void {
    for (const socket of this.#sockets.clients) {
      if (this.#alive.delete(socket)) socket.ping()
      else socket.terminate()
    }
  }
}

/** A page of another site could otherwise read and change boards through the browser of somebody who has one open. */
function isFromOwnPage({ headers: { origin, host } }: IncomingMessage): boolean {
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
