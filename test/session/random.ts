export type Random = {
  /** Told when a test fails, so that `SEED=<seed>` repeats it. */
  readonly seed: number
  /** The next number, from 0 up to but not 1. */
  readonly next: () => number
  readonly pick: <T>(items: readonly T[]) => T
}

/** Repeatable random numbers: a linear congruential generator with the constants of *Numerical Recipes*. */
export function random(seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))): Random {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return { seed, next, pick: (items) => items[Math.floor(next() * items.length)]! }
}
