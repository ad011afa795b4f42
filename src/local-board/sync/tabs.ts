import { decodeMessage, encodeMessage, type Message } from './message.ts'

/** The other tabs of this browser with the same board open. They hear each other even when there is no server. */
export class Tabs {
  readonly #channel: BroadcastChannel

  constructor(board: string, onMessage: (message: Message) => void) {
    this.#channel = new BroadcastChannel(`local-board:${board}`)
    this.#channel.onmessage = (event: MessageEvent<Uint8Array>) => onMessage(decodeMessage(event.data))
  }

  send(message: Message): void {
    this.#channel.postMessage(encodeMessage(message))
  }

  close(): void {
    this.#channel.close()
  }
}
