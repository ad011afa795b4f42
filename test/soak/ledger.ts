/** What the SDK has confirmed to one person, to be found again at the end. */
export type PersonLedger = {
  /** Items made and not removed. */
  readonly here: Set<string>
  readonly removed: Set<string>
  /** The last confirmed title of the card that nobody else writes. */
  diary: { id: string; title: string } | null
  /** The last confirmed value of the person's own key of the board's storage. */
  stored: number | null
  /** How often each act was done, and each refusal met. */
  readonly acts: Map<string, number>
  readonly refusals: Map<string, number>
  /** What must not happen and did. */
  readonly problems: string[]
}

export function emptyLedger(): PersonLedger {
  return {
    here: new Set(),
    removed: new Set(),
    diary: null,
    stored: null,
    acts: new Map(),
    refusals: new Map(),
    problems: [],
  }
}

export function count(counts: Map<string, number>, name: string, by = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + by)
}

/** One count for all, the greatest first. */
export function addUp(all: readonly Map<string, number>[]): Map<string, number> {
  const sum = new Map<string, number>()
  for (const counts of all) for (const [name, times] of counts) count(sum, name, times)
  return new Map([...sum].sort(([, a], [, b]) => b - a))
}
