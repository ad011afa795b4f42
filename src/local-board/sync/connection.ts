import type { BoardDocument } from '../host/document.ts'
import type { Json } from '../host/items.ts'
import type { Person, Rect } from '../host/page.ts'

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
  /** Whom this person follows, by id. */
  following?: string | null
  /** The part of the board this person sees (top-left corner, board units); told while somebody follows them. */
  view?: Rect | null
  /** The credits that an app spent for this person, within the last minute and the last hour, and by command in all. */
  spent?: {
    app: string
    minute: number
    hour: number
    byCommand: Record<string, { calls: number; credits: number }>
  }
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
  /** Why changes of this page are not shared although it is online, for people to read; null while all is well. */
  problem(): string | null
  onProblem(listener: (problem: string | null) => void): () => void
  /** Hears what the server has to say to people: that the board's file was set aside, that its disk is full. */
  onNotice(listener: (words: string) => void): () => void
  /** Everybody with the board open, this page first; one entry a page. */
  presences(): Presence[]
  onPresences(listener: (presences: Presence[]) => void): () => void
  setPresence(patch: Partial<Presence>): void
  /** Throws when the message is too large for the server. */
  broadcast(message: { event: string; payload: Json | undefined }): void
  onBroadcast(listener: (message: { event: string; payload: Json | undefined }) => void): () => void
  /** Resolves once the server keeps everything this page has changed so far, even should it crash or lose its power. */
  saved(): Promise<void>
  /**
   * Loses the server and the other tabs of this browser, as on a bad network, until the function it gives is called.
   * Work goes on meanwhile and is merged afterwards. Losses may overlap: the connection is back after the last.
   */
  lose(): () => void
  dispose(): void
}
