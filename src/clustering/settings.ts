/** The engine's numbers, all set on labelled sessions of notes (docs/clustering.md tells what each brings). */
export type Settings = {
  /** Weight of a run of letters beside that of a whole word: lets `failover` meet `failovers` and `failed`, in any language. */
  readonly gramWeight: number
  /** Share of a note's squared length that its concepts take when the vocabulary fits the notes. */
  readonly conceptShare: number
  /**
   * Share of a note's squared length that the vectors of its words take where the vocabulary does not fit at all; the better
   * it fits, the less: on incident notes they bring nothing.
   */
  readonly vectorShare: number
  /** How much it counts, beside the same concept, to speak of one of the same family. */
  readonly family: number
  /** What a note is about comes early in it: a concept counts e^-fading less for each word before it. */
  readonly fading: number
  /** How much less common English words count when the vocabulary fits: "the problem" and "in time" are in all incident notes. */
  readonly commonness: number
  /** The γ of the modularity for notes of any kind; a larger one gives more and smaller clusters. */
  readonly gamma: number
  /** How much larger when the vocabulary fits: notes compared by concepts too have more in common. */
  readonly gammaForFit: number
  /**
   * From which likeness between two clusters on, as a share of that within the looser one, they are one: what is much alike is
   * parted by a large γ where many notes are about it.
   */
  readonly enough: number
  /**
   * The average likeness to the rest of its cluster below which a note is better on its own: this, and `leastForFew` more over
   * the square of the cluster's size, because chance brings two or three notes together sooner than ten.
   */
  readonly leastLikeness: number
  readonly leastForFew: number
}

export const SHIPPED: Settings = {
  gramWeight: 0.3,
  conceptShare: 0.3,
  family: 0.5,
  vectorShare: 0.07,
  fading: 0.1,
  commonness: 0.8,
  gamma: 1.18,
  gammaForFit: 1.35,
  enough: 0.55,
  leastLikeness: 0.0165,
  leastForFew: 0.4,
}
