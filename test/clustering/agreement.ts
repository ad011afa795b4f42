/** Two partitions of the same notes, compared: equal names mean one cluster. Both are 1 for equal partitions. */
export type Agreement = { readonly ari: number; readonly bcubed: number }

/**
 * Adjusted Rand index (Hubert & Arabie 1985): agreement over pairs, 0 on average for chance.
 * B-cubed F1 (Bagga & Baldwin 1998): the harmonic mean of the average share of a note's cluster that belongs with it,
 * and of what belongs with it that is in its cluster.
 */
export function agreement(found: readonly string[], wanted: readonly string[]): Agreement {
  const both = count(found.map((name, i) => `${name}\n${wanted[i]}`))
  const inFound = count(found)
  const inWanted = count(wanted)
  const pairs = (counts: Map<string, number>) => [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  const together = pairs(both)
  const expected = (pairs(inFound) * pairs(inWanted)) / ((found.length * (found.length - 1)) / 2)
  const most = (pairs(inFound) + pairs(inWanted)) / 2
  let precision = 0
  let recall = 0
  found.forEach((name, i) => {
    const shared = both.get(`${name}\n${wanted[i]}`)!
    precision += shared / inFound.get(name)! / found.length
    recall += shared / inWanted.get(wanted[i]!)! / found.length
  })
  return {
    ari: most === expected ? 1 : (together - expected) / (most - expected),
    bcubed: (2 * precision * recall) / (precision + recall),
  }
}

function count(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
