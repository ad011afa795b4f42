import { rarityOf } from './common-words.ts'
import { genericIn } from './generic-words.ts'
import { ENGLISH, type SessionLanguages } from './language.ts'
import { meaningsOf } from './lexicon.ts'
import { asWritten, lettersOf, type NoteWords, type Phrases, phrasesOf } from './phrases.ts'

const MOST_TERMS = 3
/** Neighbouring words, or an identifier, say more than a single word. */
const PHRASE_BONUS = 1.25
/** Keeps the ratio of shares finite, and a term that two notes of many share from winning by rarity alone. */
const SMOOTHING = 0.02
/** A term well below the best one is noise beside it. */
const SHARE_OF_BEST = 0.25
/** A word is named by a phrase that it stands in when so many of the notes have that. */
const OFTEN_IN_PHRASE = 0.5

/** Longer ones are no name. */
const LONGEST_TERM = 32

export type Term = {
  /** As it was written. */
  readonly term: string
  /** Which of the cluster's notes hold it, by their place in it. */
  readonly notes: readonly number[]
  /** Their share of the cluster. */
  readonly share: number
  /** How much it says by itself, from 0 to 1: little when everyday English is full of it. */
  readonly rarity: number
}

type Found = Omit<Term, 'term'> & { readonly name: string; readonly stems: readonly string[]; readonly score: number }

/**
 * Finds up to three words or phrases that set a cluster apart, best first, as they were written. Each is in at least two
 * of its notes and is scored by in · ln((in + .02) / (out + .02)), where in and out are the shares of notes that hold it
 * inside and outside the cluster; less where everyday English is full of it.
 * @returns takes the numbers of a cluster's notes.
 */
export function termFinder(
  notes: readonly NoteWords[],
  languages: SessionLanguages = ENGLISH,
): (cluster: readonly number[]) => Term[] {
  const isGeneric = genericIn(languages)
  const all = notes.map(phrasesOf)
  const everywhere = countsOf(all)
  // One that a single note has names no cluster.
  const phrases = all.map((note) => new Map([...note].filter(([name]) => everywhere.get(name)! > 1)))
  const small = new Set(
    notes.flatMap(({ words }) => words.flatMap(({ written }) => (isSmall(written) ? [written] : []))),
  )
  return (cluster) => {
    const inside = cluster.map((i) => phrases[i]!)
    const others = notes.length - cluster.length
    const scored: Found[] = []
    for (const [name, places] of placesOf(inside)) {
      const stems = name.split(' ')
      if (places.length < 2 || isGeneric(stems[0]!) || name.length > LONGEST_TERM) continue
      const share = places.length / cluster.length
      const shareOutside = (everywhere.get(name)! - places.length) / Math.max(others, 1)
      const lift = others > 0 ? Math.log((share + SMOOTHING) / (shareOutside + SMOOTHING)) : 1
      const telling = stems.filter((stem) => !isGeneric(stem))
      const rarity = Math.max(...telling.map((stem) => (isOfTheTrade(stem) ? 1 : rarityOf(stem))))
      const isPhrase = telling.length > 1 || places.every((i) => inside[i]!.get(name)!.every(({ whole }) => whole))
      const score = share * lift * rarity * (isPhrase ? PHRASE_BONUS : 1)
      if (score > 0) scored.push({ name, stems, notes: places, share, rarity, score })
    }
    scored.sort((a, b) => b.score - a.score || b.stems.length - a.stems.length || (a.name < b.name ? -1 : 1))
    const written = (name: string) =>
      asWritten(
        inside.flatMap((note) => note.get(name) ?? []),
        small,
      )
    return chosenOf(scored, written, cluster.length)
  }
}

/** Everyday English is full of `load` and `release` too, yet they say what notes about incidents are about. */
function isOfTheTrade(stem: string): boolean {
  const [word] = meaningsOf([{ stem, written: stem, position: 0 }])
  return word!.meanings.some(({ weight }) => weight === 1)
}

function chosenOf(scored: readonly Found[], written: (name: string) => string, size: number): Term[] {
  const chosen: Term[] = []
  const taken = new Set<string>()
  for (const found of scored) {
    if (chosen.length === MOST_TERMS || found.score < scored[0]!.score * SHARE_OF_BEST) break
    if (found.stems.some((stem) => taken.has(stem))) continue
    const { name, stems, rarity } = inPhrase(found, scored, size)
    const term = written(name)
    if (stems.some((stem) => taken.has(stem)) || chosen.some((other) => repeats(term, other.term))) continue
    chosen.push({ term, notes: found.notes, share: found.share, rarity })
    for (const stem of stems) taken.add(stem)
  }
  return chosen
}

/** "flaky tests" for "tests", where half of the notes say so. */
function inPhrase(found: Found, scored: readonly Found[], size: number): Found {
  const phrase = scored.find(
    ({ stems, notes }) =>
      stems.length > found.stems.length &&
      found.stems.every((stem) => stems.includes(stem)) &&
      notes.length >= OFTEN_IN_PHRASE * size,
  )
  return phrase ?? found
}

/** `BinderHub` says nothing beside "Binder Hub", nor `isDisabled` beside "disabled"; short words are in many by chance. */
function repeats(term: string, other: string): boolean {
  const [short, long] = [term, other].map(lettersOf).sort((a, b) => a.length - b.length) as [string, string]
  return short.length > 3 && long.includes(short)
}

/** Where each name stands. */
function placesOf(notes: readonly Phrases[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  notes.forEach((note, i) => {
    for (const name of note.keys()) {
      const known = places.get(name)
      if (known) known.push(i)
      else places.set(name, [i])
    }
  })
  return places
}

function countsOf(notes: readonly Phrases[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const note of notes) for (const name of note.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

function isSmall(word: string): boolean {
  return word === word.toLowerCase()
}
