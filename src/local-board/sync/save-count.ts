/** Knows whether the server keeps all that this page changed, by counting over each connection anew. */
export class SaveCount {
  #sent = 0
  #kept = 0
  #offered = false
  #waiting: (() => void)[] = []

  /** A connection has opened: nothing was sent on it yet, and the server has not asked what this page has. */
  opened(): void {
    this.#sent = this.#kept = 0
    this.#offered = false
  }

  sent(): void {
    this.#sent += 1
  }

  /** A change could not be sent: the server has it once it asked anew. */
  missed(): void {
    this.#offered = false
  }

  /** The server asked what this page has, and the answer is on its way: from here on counting tells everything. */
  offered(): void {
    this.#offered = true
  }

  /** The server keeps the first `count` of what was sent. */
  kept(count: number): void {
    this.#kept = count
    if (this.isComplete()) for (const resolve of this.#waiting.splice(0)) resolve()
  }

  whenComplete(): Promise<void> {
    return this.isComplete() ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve))
  }

  isComplete(): boolean {
    return this.#offered && this.#kept === this.#sent
  }
}
