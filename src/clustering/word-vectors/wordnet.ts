/** The files of WordNet's dictionary, as wndb(5WN) describes them: https://wordnet.princeton.edu/documentation/wndb5wn */
export type Dictionary = { readonly noun: string; readonly verb: string; readonly adj: string; readonly adv: string }

/** A meaning: the words that have it, its definition and examples, and the meanings it points to. */
export type Synset = {
  readonly lemmas: readonly string[]
  readonly definition: string
  readonly examples: string
  readonly pointers: readonly { readonly symbol: string; readonly target: number }[]
}

const LETTER = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const

/** All meanings. A pointer's target is the number of another one in the list. */
export function readSynsets(dictionary: Dictionary): Synset[] {
  const numberOf = new Map<string, number>()
  const lines: string[] = []
  for (const part of ['noun', 'verb', 'adj', 'adv'] as const) {
    for (const line of dictionary[part].split('\n')) {
      // The licence stands first, in lines that start with a space.
      if (line === '' || line.startsWith(' ')) continue
      numberOf.set(LETTER[part] + line.slice(0, 8), lines.length)
      lines.push(line)
    }
  }
  return lines.map((line) => readSynset(line, numberOf))
}

function readSynset(line: string, numberOf: ReadonlyMap<string, number>): Synset {
  const bar = line.indexOf(' | ')
  const fields = line.slice(0, bar).split(' ')
  const lemmaCount = Number.parseInt(fields[3]!, 16)
  const lemmas = Array.from({ length: lemmaCount }, (_, i) => fields[4 + 2 * i]!.replace(/\(\w+\)$/u, ''))
  const at = 4 + 2 * lemmaCount
  const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => {
    const [symbol, offset, letter] = fields.slice(at + 1 + 4 * i)
    return { symbol: symbol!, target: numberOf.get((letter === 's' ? 'a' : letter!) + offset!)! }
  })
  const gloss = line.slice(bar + 3)
  const quote = gloss.indexOf('"')
  const end = quote < 0 ? gloss.length : quote
  return { lemmas, definition: gloss.slice(0, end), examples: gloss.slice(end), pointers }
}
