import { isUnspaced } from './scripts.ts'
import type { Word } from './words.ts'

const LONGEST_PHRASE = 3
/** From its first word to its last; function words between them count, and so do marks such as a full stop. */
const FARTHEST = 2
/** Between two words that belong together: `de` in "base de datos". */
const JOINT = /^ \p{L}{1,3} (?=\S)/u

export type NoteWords = { readonly text: string; readonly words: readonly Word[] }

export type Written = {
  readonly text: string
  /** It begins its note. */
  readonly first: boolean
  /** It is an identifier, which its parts follow. */
  readonly whole: boolean
}

/** What a note could name its cluster by: by stems, one to three of them, how it wrote them. */
export type Phrases = ReadonlyMap<string, readonly Written[]>

/** The words of a note and the phrases of neighbours among them. */
export function phrasesOf({ text, words }: NoteWords): Phrases {
  const found = new Map<string, Written[]>()
  const add = (name: string, written: string, first: boolean, whole = false) =>
    found.set(name, [...(found.get(name) ?? []), { text: written, first, whole }])
  for (const word of words) add(word.stem, word.written, word.position === 0, isIdentifier(word))
  const writtenIn = phraseFinder(text, words.filter(isIdentifier))
  const inOrder = words.filter((word) => !isIdentifier(word))
  inOrder.forEach(({ position }, i) => {
    for (let length = 2; length <= LONGEST_PHRASE; length += 1) {
      const phrase = inOrder.slice(i, i + length)
      const stems = phrase.map(({ stem }) => stem)
      if (new Set(stems).size < length || phrase.at(-1)!.position! - position! > FARTHEST) return
      const written = writtenIn(phrase)
      if (written) add(stems.join(' '), written, position === 0)
    }
  })
  return found
}

/** Finds how a text writes a phrase: as an identifier, side by side, or with a short word between two words; or not at all. */
function phraseFinder(text: string, identifiers: readonly Word[]): (phrase: readonly Word[]) => string | null {
  const whole = new Map(identifiers.map(({ written }) => [lettersOf(written), written]))
  const plain = text.normalize('NFKC').replace(/\s+/gu, ' ')
  // A long note may say the same again and again.
  const known = new Map<string, string | null>()
  return (phrase) => {
    const side = sideBySide(phrase)
    if (!known.has(side)) {
      const asText = plain.includes(side) ? side : phrase.length === 2 ? withJoint(plain, phrase) : null
      known.set(side, whole.get(lettersOf(side)) ?? asText)
    }
    return known.get(side)!
  }
}

/** As their script has it: 状态页 has no space. */
function sideBySide(words: readonly Word[]): string {
  return words
    .map(({ written }) => written)
    .reduce((before, next) => (isUnspaced(before.at(-1)!) && isUnspaced(next) ? before + next : `${before} ${next}`))
}

/** Two words with a short one between them, as "base de datos" has it. */
function withJoint(text: string, phrase: readonly Word[]): string | null {
  const [first, second] = phrase.map(({ written }) => written) as [string, string]
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const rest = text.slice(at + first.length)
    const [joint] = JOINT.exec(rest) ?? []
    if (joint && rest.startsWith(second, joint.length)) return `${first}${joint}${second}`
  }
  return null
}

function isIdentifier({ position }: Word): boolean {
  return position === null
}

/** `BinderHub`, `binder-hub` and "Binder Hub" have the same. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[-_./: ]/gu, '')
}

/**
 * The most frequent way of writing. A capital that only begins a note, or that its word also goes without, is let down; names
 * and acronyms keep theirs.
 */
export function asWritten(written: readonly Written[], small: ReadonlySet<string>): string {
  const counts = new Map<string, number>()
  for (const { text, first } of written) {
    const [word, ...rest] = text.split(' ') as [string, ...string[]]
    const lower = word[0]!.toLowerCase() + word.slice(1)
    const isName = /^\S\S*\p{Lu}/u.test(text)
    const shown = !isName && (first || small.has(lower)) ? [lower, ...rest].join(' ') : text
    counts.set(shown, (counts.get(shown) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))[0]![0]
}
