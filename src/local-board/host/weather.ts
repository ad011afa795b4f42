/** Ways a command can go wrong without anybody's fault [D:ref-error-handling]. */
export type Refusal = 'minute' | 'hour' | 'locked' | 'gone' | 'permission' | 'unknown'

/** How bad things are for one person. The same seed and the same commands meet the same refusals. */
export type Weather = {
  seed: number
  /** How long a command is under way there and back, in milliseconds. */
  latencyMs: number
  /** Up to so much longer, another time for each answer, so that answers overtake each other. */
  jitterMs: number
  /** So much longer for reads of many items, which are old by the time they arrive. */
  slowReadsMs: number
  /** Which share of the commands that it fits meets each refusal, from 0 to 1. */
  refusals: Partial<Record<Refusal, number>>
  /** How often the connection goes, and for how long; 0: never. In milliseconds. */
  loseEveryMs: number
  loseForMs: number
  /** Somebody else drags and types by himself. */
  secondPerson: boolean
}

/** Nothing happens that nobody did. */
export const CALM: Weather = {
  seed: 1,
  latencyMs: 0,
  jitterMs: 0,
  slowReadsMs: 0,
  refusals: {},
  loseEveryMs: 0,
  loseForMs: 0,
  secondPerson: false,
}
