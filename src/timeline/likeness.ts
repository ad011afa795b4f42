/** The words of a text without case and marks, each once. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

/** Share of the words of both that both have, from 0 to 1 (Jaccard). Two texts without words are not alike. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0
  let shared = 0
  for (const word of one) if (other.has(word)) shared += 1
  return shared / (one.size + other.size - shared)
}

/** Share of the words of the shorter one that the longer one has too, from 0 to 1, and how many these are. */
export function coverage(one: ReadonlySet<string>, other: ReadonlySet<string>): { share: number; words: number } {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one]
  let words = 0
  for (const word of shorter) if (longer.has(word)) words += 1
  return { share: shorter.size === 0 ? 0 : words / shorter.size, words }
}
