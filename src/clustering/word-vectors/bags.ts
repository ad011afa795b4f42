import { LANGUAGES } from '../languages.ts'
import type { Synset } from './wordnet.ts'

/** Words that are said together, by number, each with its weight. */
export type Bag = { readonly words: Int32Array; readonly weights: Float64Array }

export type Bags = {
  readonly bags: readonly Bag[]
  /** The stems that the numbers stand for, the most frequent first. */
  readonly stems: readonly string[]
}

/** A stem that is met less often has too few neighbours to be placed by. */
const LEAST_COUNT = 8
const EXAMPLES = 0.5
/** What a meaning takes from one that it points to, by the pointer's first letter. */
const KIN: Readonly<Record<string, { readonly lemmas: number; readonly definition: number }>> = {
  '@': { lemmas: 0.5, definition: 0.25 }, // what it is a kind of
  '+': { lemmas: 1, definition: 0.25 }, // the same root: deploy, deployment
  '\\': { lemmas: 1, definition: 0.25 },
  '<': { lemmas: 1, definition: 0.25 },
  '&': { lemmas: 1, definition: 0.25 }, // similar
  '^': { lemmas: 1, definition: 0.25 },
  $: { lemmas: 1, definition: 0.25 }, // verbs of one group
  '*': { lemmas: 1, definition: 0.25 }, // what it entails
  '>': { lemmas: 1, definition: 0.25 }, // what it causes
  ';': { lemmas: 0.5, definition: 0 }, // its field: computing, law
}

/** One bag to a meaning: its words, its definition and examples, and something of the meanings it points to. */
export function bagsOf(synsets: readonly Synset[]): Bags {
  const count = new Map<string, number>()
  const read = reader(count)
  const texts = synsets.map(({ lemmas, definition, examples }) => ({
    lemmas: lemmas.map(read),
    definition: read(definition),
    examples: read(examples),
  }))
  const stems = [...count].filter(([, n]) => n >= LEAST_COUNT).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const numberOf = new Map(stems.map(([stem], i) => [stem, i]))

  const bags = synsets.map(({ pointers }, s) => {
    const bag = new Map<number, number>()
    const add = (words: readonly string[], weight: number) => {
      for (const stem of words) {
        const word = numberOf.get(stem)
        if (word !== undefined && weight > 0) bag.set(word, (bag.get(word) ?? 0) + weight)
      }
    }
    const addLemmas = (lemmas: readonly string[][], weight: number) => {
      for (const lemma of lemmas) add(lemma, weight / lemma.length)
    }
    const own = texts[s]!
    addLemmas(own.lemmas, 1)
    add(own.definition, 1)
    add(own.examples, EXAMPLES)
    for (const { symbol, target } of pointers) {
      const kin = KIN[symbol[0]!]
      if (!kin) continue
      addLemmas(texts[target]!.lemmas, kin.lemmas)
      add(texts[target]!.definition, kin.definition)
    }
    return { words: Int32Array.from(bag.keys()), weights: Float64Array.from(bag.values()) }
  })
  return { bags, stems: stems.map(([stem]) => stem) }
}

/** Reads text into stems as notes are read, counts them, and finds the stem of each word once. */
function reader(count: Map<string, number>): (text: string) => string[] {
  const stemOfWord = new Map<string, string | null>()
  return (text) => {
    const stems: string[] = []
    for (const word of text.toLowerCase().match(/[a-z][a-z\d]+/gu) ?? []) {
      let stem = stemOfWord.get(word)
      if (stem === undefined) {
        stem = LANGUAGES.en.functionWords.has(word) ? null : LANGUAGES.en.stem(word)
        stemOfWord.set(word, stem)
      }
      if (stem === null) continue
      stems.push(stem)
      count.set(stem, (count.get(stem) ?? 0) + 1)
    }
    return stems
  }
}
