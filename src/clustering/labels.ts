import { isGeneric } from './generic-words.ts'
import type { SessionLanguages } from './language.ts'
import { isFunctionWord, type Word } from './words.ts'

const MOST_TERMS = 3
const TERMS_IN_LABEL = 2
/** Two neighbouring words say more than each of them. */
const PAIR_BONUS = 1.25
/** Keeps the ratio of shares finite, and a term that two notes of many share from winning by rarity alone. */
const SMOOTHING = 0.02
/** A term well below the best one is noise beside it. */
const SHARE_OF_BEST = 0.25
const LONGEST_LABEL = 48
/** A term that fewer notes hold does not name the cluster by itself. */
const MOST_NOTES = 0.5

export type Term = {
  /** As it was written. */
  readonly term: string
  /** The share of the cluster's notes that hold it. */
  readonly share: number
}

/**
 * Finds up to three words or pairs of neighbours that set a cluster apart, best first, as they were written. Each is in at
 * least two of its notes and is scored by in · ln((in + .02) / (out + .02)), where in and out are the shares of notes that
 * hold it inside and outside the cluster.
 * @returns takes the numbers of a cluster's notes.
 */
export function termFinder(notes: readonly (readonly Word[])[]): (cluster: readonly number[]) => Term[] {
  const candidates = notes.map(candidatesOf)
  const everywhere = countNotes(candidates)
  return (cluster) => {
    const inside = cluster.map((i) => candidates[i]!)
    const others = notes.length - cluster.length
    const scored: { name: string; stems: string[]; share: number; score: number }[] = []
    for (const [name, count] of countNotes(inside)) {
      const stems = name.split(' ')
      if (count < 2 || stems.every(isGeneric)) continue
      const share = count / cluster.length
      const shareOutside = (everywhere.get(name)! - count) / Math.max(others, 1)
      const lift = Math.log((share + SMOOTHING) / (shareOutside + SMOOTHING))
      const score = share * (others > 0 ? lift : 1) * (stems.length > 1 ? PAIR_BONUS : 1)
      if (score > 0) scored.push({ name, stems, share, score })
    }
    scored.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    const chosen: Term[] = []
    const taken = new Set<string>()
    for (const { name, stems, share, score } of scored) {
      if (chosen.length === MOST_TERMS || score < scored[0]!.score * SHARE_OF_BEST) break
      const term = asWritten(inside.flatMap((note) => note.get(name) ?? []))
      if (stems.some((stem) => taken.has(stem)) || chosen.some((other) => repeats(term, other.term))) continue
      chosen.push({ term, share })
      for (const stem of stems) taken.add(stem)
    }
    return chosen
  }
}

/** `BinderHub` says nothing beside "Binder Hub", nor `isDisabled` beside "disabled"; short words are in many by chance. */
function repeats(term: string, other: string): boolean {
  const [short, long] = [term, other]
    .map((text) => text.toLowerCase().replace(/[-_./: ]/gu, ''))
    .sort((a, b) => a.length - b.length) as [string, string]
  return short.length > 3 && long.includes(short)
}

/** The name to show: the best terms; what most notes are about, where no term is in most; or the representative note cut at a word. */
export function labelOf(
  terms: readonly Term[],
  about: readonly string[],
  representative: string,
  languages?: SessionLanguages,
): string {
  const named = terms.slice(0, TERMS_IN_LABEL)
  if (about.length > 0 && named.every(({ share }) => share < MOST_NOTES))
    return [about[0]!, ...named.slice(0, 1).map(({ term }) => term)].join(' · ')
  if (named.length > 0) return named.map(({ term }) => term).join(' · ')
  return shortened(representative, languages)
}

function shortened(text: string, languages?: SessionLanguages): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= LONGEST_LABEL) return line
  const words = [...line].slice(0, LONGEST_LABEL).join('').split(' ')
  // The last word may be cut in two; a joint such as "and" leads nowhere without what follows.
  if (words.length > 1) words.pop()
  while (words.length > 1 && isFunctionWord(words.at(-1)!, languages)) words.pop()
  return `${words.join(' ').replace(/[,;:.–-]+$/u, '')}…`
}

type Written = { readonly text: string; readonly first: boolean }

/** The stems and pairs of a note, and how each was written. */
function candidatesOf(words: readonly Word[]): Map<string, Written[]> {
  const found = new Map<string, Written[]>()
  const add = (name: string, text: string, first: boolean) =>
    found.set(name, [...(found.get(name) ?? []), { text, first }])
  const inOrder = words.filter((word) => word.position !== null)
  for (const { stem, written, position } of words) add(stem, written, position === 0)
  inOrder.forEach((word, i) => {
    const next = inOrder[i + 1]
    if (!next || next.position !== word.position! + 1 || word.stem === next.stem) return
    if (isGeneric(word.stem) || isGeneric(next.stem)) return
    add(`${word.stem} ${next.stem}`, `${word.written} ${next.written}`, word.position === 0)
  })
  return found
}

function countNotes(notes: readonly Map<string, unknown>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const note of notes) for (const name of note.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** The most frequent way of writing. A capital that only begins the note is let down; names and acronyms keep theirs. */
function asWritten(written: readonly Written[]): string {
  const counts = new Map<string, number>()
  const plain = new Set(written.map(({ text }) => text))
  for (const { text, first } of written) {
    const small = text[0]!.toLowerCase() + text.slice(1)
    const isName = /^\S\S*\p{Lu}/u.test(text)
    const shown = !isName && (first || plain.has(small)) ? small : text
    counts.set(shown, (counts.get(shown) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))[0]![0]
}
