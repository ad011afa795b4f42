import { LANGUAGES, type LanguageCode } from './languages.ts'

const WORD = /\p{L}[\p{L}\p{M}]*/gu
/** Among them addresses, whose `com` would be Portuguese. */
const IDENTIFIER = /[\p{L}\p{N}]+(?:[-_./:]+[\p{L}\p{N}]+)+/gu

const speakers = new Map<string, LanguageCode[]>()
for (const [code, { script, functionWords }] of Object.entries(LANGUAGES)) {
  if (script !== 'latin') continue
  for (const word of functionWords)
    if (word.length > 1) speakers.set(word, [...(speakers.get(word) ?? []), code as LanguageCode])
}

/** The words of a text, in lower case; identifiers, which have no language, left out. */
export function wordsIn(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().replace(IDENTIFIER, ' ').match(WORD) ?? []
}

/** The identifiers of a text and the parts they are joined from, in lower case: `checkout-api` gives `checkoutapi`, `checkout` and `api`. */
export function identifiersIn(text: string): string[] {
  const identifiers = text.toLowerCase().match(IDENTIFIER) ?? []
  return identifiers.flatMap((identifier) => {
    const parts = identifier.split(/[-_./:]+/u)
    return [parts.join(''), ...parts]
  })
}

/** For each language of Latin script the function words among these words; one that several languages have is shared out. */
export function scoresOf(words: readonly string[]): Map<LanguageCode, number> {
  const scores = new Map<LanguageCode, number>()
  for (const word of words) {
    const codes = speakers.get(word) ?? []
    for (const code of codes) scores.set(code, scoreIn(scores, code) + 1 / codes.length)
  }
  return scores
}

/** 0 for a language that has none. */
export function scoreIn(scores: ReadonlyMap<LanguageCode, number>, code: LanguageCode): number {
  return scores.get(code) ?? 0
}

/** By falling number, then by name. Sums of fractions differ by a hair in another order. */
export function ranked<T extends string>(numbers: ReadonlyMap<T, number>): T[] {
  return [...numbers].sort(([a, x], [b, y]) => (Math.abs(x - y) > 1e-6 ? y - x : a < b ? -1 : 1)).map(([name]) => name)
}
