/** How many answers to weigh: at one every ten seconds, those of the last five minutes. */
const REMEMBERED = 30
/** How far two clocks drift apart over those minutes, and a little more. */
const DRIFT_MS = 50

type Sample = { roundTrip: number; offset: number }

/**
 * The server's clock as seen from here. Built on `performance.now()`, so that a wrong or changed clock of this machine
 * does not matter. Until the first answer it is this machine's own clock: without a server there is no better one.
 */
export class ServerClock {
  #offset = Date.now() - performance.now()
  #samples: Sample[] = []

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
   * One that cannot be true together with it tells that a clock jumped, by sleep or by hand: then only the new one counts.
   */
  answer(mark: number, serverTime: number): void {
    const received = performance.now()
    const sample = { roundTrip: received - mark, offset: serverTime - (mark + received) / 2 }
    const best = quickest(this.#samples)
    const doubt = DRIFT_MS + (sample.roundTrip + (best?.roundTrip ?? 0)) / 2
    if (best && Math.abs(sample.offset - best.offset) > doubt) this.#samples = []
    this.#samples = [...this.#samples, sample].slice(-REMEMBERED)
    this.#offset = quickest(this.#samples)!.offset
  }
}

function quickest(samples: Sample[]): Sample | undefined {
  return samples.toSorted((a, b) => a.roundTrip - b.roundTrip)[0]
}
