import type { SessionLanguages } from './language.ts'
import type { Term } from './terms.ts'
import type { About } from './ties.ts'
import { isFunctionWord } from './words.ts'

const LONGEST_LABEL = 48
/** A name fits more than this share of the notes; a word of everyday English must fit more of them to say anything. */
const MOST_NOTES = 0.5
const MOST_NOTES_EVERYDAY = 0.7
const LEAST_NOTES_EVERYDAY = 3
/** From this rarity on a word is not of everyday English. */
const TELLING = 0.5
/** A second term says more about the first in at least so many notes that hold both, and this share of all. */
const NOTES_WITH_BOTH = 2
const SHARE_WITH_BOTH = 0.3
/** Words that begin alike in so many letters say the same. */
const BEGINNING = 5
/** A clause of so many letters stands for its note. */
const SHORTEST_CLAUSE = 20
const BOUNDARY = /[.,;:!?](?= )| [-–—(]|[。、，；：！？]/gu

export type Naming = {
  readonly terms: readonly Term[]
  /** What most of the notes are about. */
  readonly about: readonly About[]
  readonly representative: string
  readonly languages?: SessionLanguages
}

/**
 * The name to show, which fits most of the notes: a telling term, else what they are about, each with a second term that
 * stands in some of its notes; or a word of everyday English, where more of them have it; else the representative note.
 */
export function labelOf({ terms, about, representative, languages }: Naming): string {
  const telling = terms.filter(({ rarity }) => rarity >= TELLING)
  const first = telling.find(({ share }) => share > MOST_NOTES)
  if (first) return withSecond(first.term, first.notes, telling)
  const [topic] = about
  const everyday = terms.find(({ share, notes }) => share > MOST_NOTES_EVERYDAY && notes.length >= LEAST_NOTES_EVERYDAY)
  if (everyday && everyday.notes.length >= (topic?.notes.length ?? 0)) return everyday.term
  return topic ? withSecond(topic.name, topic.notes, telling) : shortened(representative, languages)
}

function withSecond(name: string, among: readonly number[], terms: readonly Term[]): string {
  const second = terms.find(({ term, notes, share }) => {
    const both = notes.filter((i) => among.includes(i)).length
    const size = notes.length / share
    return !saysThe(name, term) && both >= Math.max(NOTES_WITH_BOTH, SHARE_WITH_BOTH * size)
  })
  return second ? `${name} · ${second.term}` : name
}

/** "automatic" beside "automation" would say one thing twice. */
function saysThe(name: string, term: string): boolean {
  return name.toLowerCase().includes(term.toLowerCase().slice(0, BEGINNING))
}

/** The note, its first clause, or as many words as there is room for. */
function shortened(text: string, languages?: SessionLanguages): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= LONGEST_LABEL) return line
  const boundaries = [...line.matchAll(BOUNDARY)].map(({ index }) => index)
  const end = boundaries.findLast((at) => at <= LONGEST_LABEL) ?? 0
  if (end >= SHORTEST_CLAUSE) return `${line.slice(0, end)}…`
  const words = [...line].slice(0, LONGEST_LABEL).join('').split(' ')
  // The last word may be cut in two; a joint such as "and" leads nowhere without what follows.
  if (words.length > 1) words.pop()
  while (words.length > 1 && isFunctionWord(words.at(-1)!, languages)) words.pop()
  return `${words.join(' ').replace(/[,;:.–-]+$/u, '')}…`
}
