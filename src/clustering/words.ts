import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'
import stopwords from 'natural/lib/natural/util/stopwords.js'

/** One word of a note. */
export type Word = {
  /** What words are compared by: lower case, English words without their endings. */
  readonly stem: string
  /** As it was written. */
  readonly written: string
  /** Which word of the note it is, so that neighbours can be told; null for an identifier that is also there in parts. */
  readonly position: number | null
}

const FUNCTION_WORDS = new Set([
  ...stopwords.words,
  ...['not', 'no', 'nor', 'will', 'shall', 'may', 'just', 'than', 'us', 'via', 'per', 'onto', 'off', 'upon', 'yet'],
  ...['even', 'ever', 'every', 'either', 'however', 'although', 'though', 'whether', 're', 've', 'll', 'im', 'id'],
])
const MARKUP = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);/giu
const APOSTROPHE = /&(?:#39|apos|rsquo);/giu
const LINK = /\b(?:https?:\/\/|www\.)\S+/giu
const NEGATION = /\b\p{L}+n['’]t\b/giu
/** Letters and digits, joined as identifiers are: `db-failover`, `api_gateway`, `10.2`, `k8s/prod`. */
const RUN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-_./:][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
/** Words on both sides of these are no neighbours. */
const BREAK = /[.!?;:,()\n]/u
const JOINT = /[-_./:]/u
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/u
/** Scripts written without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u
/** Short words in Hiragana alone are particles and endings. */
const PARTICLE = /^\p{sc=Hira}{1,2}$/u
const HASH = /^(?=.*\d)(?=.*[a-f])[\da-f]{7,}$/u
const NUMBER = /^\p{N}+$/u
const PICTOGRAPH = /\p{Extended_Pictographic}/gu

/**
 * The words of a note that carry meaning, in order. Identifiers give themselves and their parts. Links, markup, numbers,
 * hashes and function words are left out, but a note made of nothing else keeps them all, and a note of emoji alone
 * gives its emoji. Empty only when there is nothing to read.
 * @param locale BCP 47 tag; helps to find the words of scripts written without spaces.
 */
export function wordsOf(text: string, locale?: string): Word[] {
  const plain = text.normalize('NFKC').replace(APOSTROPHE, "'").replace(MARKUP, ' ')
  const all = split(plain.replace(NEGATION, ' ').replace(LINK, ' '), locale)
  const telling = all.filter(({ stem, written }) => !isNoise(stem, written.toLowerCase()))
  if (telling.length > 0) return telling
  const anything = split(plain, locale)
  if (anything.length > 0) return anything
  return (plain.match(PICTOGRAPH) ?? []).map((sign, position) => ({ stem: sign, written: sign, position }))
}

/** Whether a word only ties others together, as `the` and `of` do. English only. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase())
}

/** Whether the script of this word has no spaces; one such letter can be a whole word. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word)
}

function split(text: string, locale: string | undefined): Word[] {
  const words: Word[] = []
  let position = 0
  const add = (written: string) => {
    words.push({ stem: stemOf(written), written, position })
    position += 1
  }
  let end = 0
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (BREAK.test(text.slice(end, index))) position += 1
    end = index + run.length
    if (isUnspaced(run)) {
      for (const { segment, isWordLike } of segmenter(locale).segment(run)) if (isWordLike) add(segment)
      continue
    }
    const parts = run.split(JOINT).flatMap((part) => part.split(CAMEL))
    if (parts.length > 1) words.push({ stem: stemOf(parts.join('')), written: run, position: null })
    for (const part of parts) add(part)
  }
  return words
}

function isNoise(stem: string, lower: string): boolean {
  if (isFunctionWord(lower) || HASH.test(stem) || PARTICLE.test(lower)) return true
  if (NUMBER.test(stem)) return !/^\d+(\.\d+)+$/u.test(lower)
  return stem.length < 2 && !isUnspaced(stem)
}

/** Porter's stem of English words; `deployed` and `deployment` would differ by `i` and `y` alone. Other words in lower case. */
function stemOf(word: string): string {
  const lower = word.toLowerCase()
  return /^[a-z]{3,}$/u.test(lower) ? porter.stem(lower).replace(/i$/u, 'y') : lower
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(locale: string | undefined): Intl.Segmenter {
  const key = locale ?? ''
  const known = segmenters.get(key)
  if (known) return known
  const made = new Intl.Segmenter(isTag(locale) ? locale : undefined, { granularity: 'word' })
  segmenters.set(key, made)
  return made
}

function isTag(locale: string | undefined): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0
  } catch {
    return false
  }
}
