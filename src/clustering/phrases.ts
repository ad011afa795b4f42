import { isUnspaced } from './scripts.ts'
import type { Word } from './words.ts'

const LONGEST_PHRASE = 3
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
  const identifiers = new Map(words.filter(isIdentifier).map(({ written }) => [lettersOf(written), written]))
  const inOrder = words.filter((word) => !isIdentifier(word))
  // A long note may say the same again and again.
  const joined = new Map<string, string | null>()
  inOrder.forEach((word, i) => {
    for (let length = 2; length <= LONGEST_PHRASE; length += 1) {
      const phrase = inOrder.slice(i, i + length)
      const name = phrase.map(({ stem }) => stem).join(' ')
      const steps = phrase.length < length ? Number.POSITIVE_INFINITY : phrase.at(-1)!.position! - word.position!
      if (new Set(name.split(' ')).size < length) return
      if (steps === length - 1) {
        const written = phraseOf(phrase)
        add(name, identifiers.get(lettersOf(written)) ?? written, word.position === 0)
      } else if (length === 2 && steps === 2) {
        const pair = phrase.map(({ written }) => written).join(' ')
        if (!joined.has(pair)) joined.set(pair, withJoint(text, word.written, phrase[1]!.written))
        const written = joined.get(pair)
        if (written) add(name, written, word.position === 0)
      } else return
    }
  })
  return found
}

/** Side by side, as their script has it: 状态页 has no space. */
function phraseOf(words: readonly Word[]): string {
  return words
    .map(({ written }) => written)
    .reduce((before, next) => (isUnspaced(before.at(-1)!) && isUnspaced(next) ? before + next : `${before} ${next}`))
}

/** Two words with a short one between them, as "base de datos" has it. */
function withJoint(text: string, first: string, second: string): string | null {
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
