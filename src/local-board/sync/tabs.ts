import { decodeMessage, encodeMessage, type Message } from './message.ts'

/** The other tabs of this browser with the same board open. They hear each other even when there is no server. */
export class Tabs {
  readonly #channel: BroadcastChannel
  #isCut = false

  constructor(board: string, onMessage: (message: Message) => void) {
    this.#channel = new BroadcastChannel(`local-board:${board}`)
    this.#channel.onmessage = (event: MessageEvent<Uint8Array>) => {
      if (!this.#isCut) onMessage(decodeMessage(event.data))
    }
  }

  /** Sends nothing while the tabs are cut off. */
  send(message: Message): void {
    if (!this.#isCut) this.#channel.postMessage(encodeMessage(message))
  }

  /** Neither sends nor hears until `mend`. */
  cut(): void {
    this.#isCut = true
  }

  mend(): void {
    this.#isCut = false
  }

  close(): void {
    this.#channel.close()
  }
}
