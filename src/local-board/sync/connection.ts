import type { BoardDocument } from '../host/document.ts'
import type { Json } from '../host/items.ts'
import type { Person } from '../host/page.ts'

/** What one open page tells the others about its person; gone when the page closes. */
export type Presence = {
  person: Person & { color: string }
  /** Where the pointer is, in board units; null when it is off the board. */
  cursor: { x: number; y: number } | null
  selection: string[]
  /** A drag under way: drawn by the others from here, written to the document once, on drop. */
  drag: { ids: string[]; dx: number; dy: number } | null
  /** The item whose text this person is typing in. */
  editing: string | null
}

export type ConnectionStatus = 'connecting' | 'online' | 'offline'

/** A board shared through the server. Every `on…` returns its disposer. */
export type BoardConnection = {
  readonly document: BoardDocument
  /** Resolves once the server's state of the board is here; without a server, what this browser has of it. */
  readonly ready: Promise<void>
  /** The server's clock, in milliseconds since 1970 UTC. */
  now(): number
  status(): ConnectionStatus
  onStatus(listener: (status: ConnectionStatus) => void): () => void
  /** Everybody with the board open, this page first; one entry a page. */
  presences(): Presence[]
  onPresences(listener: (presences: Presence[]) => void): () => void
  setPresence(patch: Partial<Presence>): void
  broadcast(message: { event: string; payload: Json | undefined }): void
  onBroadcast(listener: (message: { event: string; payload: Json | undefined }) => void): () => void
  /** Resolves once the server keeps everything this page has changed so far, even should it crash. */
  saved(): Promise<void>
  dispose(): void
}
