/** How many answers to weigh: at one every ten seconds, those of the last five minutes. */
const REMEMBERED = 30

/**
 * The server's clock as seen from here. Built on `performance.now()`, so that a wrong or changed clock of this machine
 * does not matter. Until the first answer it is this machine's own clock: without a server there is no better one.
 */
export class ServerClock {
  #offset = Date.now() - performance.now()
  #samples: { roundTrip: number; offset: number }[] = []

  /** Milliseconds since 1970 UTC. */
  now(): number {
    return performance.now() + this.#offset
  }

  /** A mark to send with a question; the answer brings it back. */
  mark(): number {
    return performance.now()
  }

  /**
   * Takes in an answer. The server read its clock somewhere between question and answer; half-way is wrong by at most
   * half the round trip, so the quickest of the remembered answers is believed (as NTP's clock filter does, RFC 5905 §10).
   */
  answer(mark: number, serverTime: number): void {
    const received = performance.now()
    const roundTrip = received - mark
    this.#samples.push({ roundTrip, offset: serverTime - (mark + received) / 2 })
    if (this.#samples.length > REMEMBERED) this.#samples.shift()
    this.#offset = this.#samples.reduce((best, sample) => (sample.roundTrip < best.roundTrip ? sample : best)).offset
  }

  /** Forgets old answers: `performance.now()` may have stood still while the machine slept. */
  restart(): void {
    this.#samples = []
  }
}
