import type { ClientMessage, HostMessage } from '../protocol.ts'

/** The way between an app page and the board. */
export type Transport = {
  /** Hands a message over. Throws a DataCloneError when something in it cannot cross, such as a function. */
  send(message: ClientMessage): void
  /** Calls back for each message of the board. Returns its disposer. */
  onMessage(listener: (message: HostMessage) => void): () => void
}

/** Rejected when there is no board around the page, as Miro does outside of its iframes. */
export class SdkConnectionError extends Error {
  override name = 'SdkConnectionError'
  constructor() {
    super('This page is not connected to a board. Open it on a board, as the panel of the app.')
  }
}
