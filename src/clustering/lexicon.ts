import { VOCABULARY } from './vocabulary.ts'
import { type Word, wordsOf } from './words.ts'

export type Meaning = {
  readonly concept: string
  /** 1 for a term that nearly always means the concept, less for one that often does. */
  readonly weight: number
}

const WEAK = 0.4
const LEXICON = readVocabulary()

/** A note from its first word to its last: what each word, or the longest term that begins with it, can mean. */
export function meaningsOf(
  words: readonly Word[],
): { readonly meanings: readonly Meaning[]; readonly length: number }[] {
  const stems = stemsInOrder(words)
  // `on-call` and `read-only` are terms as a whole.
  const joined = words.filter(({ position }) => position === null)
  const found = joined.map(({ stem }) => ({ meanings: LEXICON.meanings.get(stem) ?? [], length: 0 }))
  for (let i = 0; i < stems.length; ) {
    let length = Math.min(LEXICON.longest, stems.length - i)
    while (length > 1 && !LEXICON.meanings.has(stems.slice(i, i + length).join(' '))) length -= 1
    found.push({ meanings: LEXICON.meanings.get(stems.slice(i, i + length).join(' ')) ?? [], length })
    i += length
  }
  return found
}

function stemsInOrder(words: readonly Word[]): string[] {
  return words.filter(({ position }) => position !== null).map(({ stem }) => stem)
}

function readVocabulary(): { meanings: ReadonlyMap<string, readonly Meaning[]>; longest: number } {
  const meanings = new Map<string, Meaning[]>()
  let longest = 1
  const read = (terms: string, meaning: Meaning) => {
    for (const term of terms.split(',')) {
      const stems = stemsInOrder(wordsOf(term))
      if (stems.length === 0) continue
      longest = Math.max(longest, stems.length)
      const key = stems.join(' ')
      const known = meanings.get(key) ?? []
      if (!known.some(({ concept }) => concept === meaning.concept)) meanings.set(key, [...known, meaning])
    }
  }
  for (const [concept, { strong, weak }] of Object.entries(VOCABULARY)) {
    read(strong, { concept, weight: 1 })
    read(weak, { concept, weight: WEAK })
  }
  return { meanings, longest }
}
