import type { ToolType } from '../protocol.ts'
import type { Json } from './items.ts'
import type { InvitationResponse, SessionFacts } from './sessions.ts'

export type Rect = { x: number; y: number; width: number; height: number }
/** What follows the pointer while an app's element is dragged: a picture, or an empty box, in pixels. */
export type DragPreview = { url?: string; width: number; height: number }
export type Person = { id: string; name: string }

/**
 * What the host needs of the page around it. The board page implements it with a canvas and iframes;
 * `createHeadlessPage` implements it in memory, so that the whole board runs without a browser.
 * Every `on…` returns its disposer.
 */
export type BoardPage = {
  /** The person at this page. */
  readonly me: Person
  /** People with the board open now, this one included. */
  onlineUsers(): Person[]
  onOnlineUsers(listener: (users: Person[]) => void): () => void
  /** The server's clock, in milliseconds since 1970 UTC, whatever this machine's clock says. */
  now(): number
  /** The visible part of the board; `x` and `y` are its top-left corner, in board units. */
  viewport(): Rect
  /** Shows `rect` (top-left, board units) with `durationMs` of animation. Gives what is visible afterwards. */
  setViewport(rect: Rect, durationMs: number): Rect
  zoom(): number
  setZoom(zoom: number): void
  selection(): string[]
  select(ids: string[]): void
  /** Items that another person is editing this moment: Miro refuses an app's changes to them. None when left out. */
  lockedByOthers?(): ReadonlySet<string>
  onSelection(listener: (ids: string[]) => void): () => void
  notify(notification: { type: 'info' | 'error'; message: string }): void
  /** Opens an app page beside or over the board. `url` is absolute or relative to the app's URL. */
  open(kind: 'panel' | 'modal', options: { url: string; width?: number; height?: number; fullscreen?: boolean }): void
  close(kind: 'panel' | 'modal'): void
  /** The person closed the panel or modal by its own button. */
  onClosedByUser(listener: (kind: 'panel' | 'modal') => void): () => void
  /** Draws what is dragged from the panel, at a point of this page in pixels; without a preview it keeps the one it has. Null: it is over. */
  showDrag?(drag: { at: { x: number; y: number }; preview?: DragPreview } | null): void
  /** What a point of this page, in pixels, is on the board; undefined where something covers the board. */
  boardPointAt?(at: { x: number; y: number }): { x: number; y: number } | undefined
  /** Asks the person whether to join a session. Left out, they join. */
  askToJoin?(session: SessionFacts): Promise<InvitationResponse>
  /** Shows what that person sees from now on; undefined: no longer. */
  follow?(user: string | undefined): void
  /** The person's tool, by Miro's names. Left out where apps cannot know it. */
  tool?(): ToolType
  /** Gives whether this board has the tool. */
  setTool?(tool: ToolType): boolean
  /** Opens an address outside of this board. Gives whether that worked. */
  openLink?(url: string): boolean
  /** While the connection is gone: resolves when it is back. Commands wait for it. */
  lost?(): Promise<void> | undefined
  /** Sends to the boards of the others, never to this one. */
  broadcast(message: { event: string; payload: Json | undefined }): void
  onBroadcast(listener: (message: { event: string; payload: Json | undefined }) => void): () => void
}
