import { ENGLISH, latinLanguageOf, type SessionLanguages } from './language.ts'
import { LANGUAGES, type LanguageCode } from './languages.ts'
import { isUnspaced, scriptOf } from './scripts.ts'
import { segmentsOf } from './segmenter.ts'

/** One word of a note. */
export type Word = {
  /** What words are compared by: lower case, without the endings of its language. */
  readonly stem: string
  /** As it was written. */
  readonly written: string
  /** Which word of the note it is, so that neighbours can be told; null for an identifier that is also there in parts. */
  readonly position: number | null
}

const MARKUP = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);/giu
const APOSTROPHE = /&(?:#39|apos|rsquo);/giu
/** In Ukrainian it is a letter of the word. */
const APOSTROPHE_INSIDE = /(?<=\p{sc=Cyrl})['’ʼ](?=\p{sc=Cyrl})/gu
/** NFKC takes these vowels apart, and dictionaries do not know them so. */
const THAI_AM = /\u0e4d\u0e32/gu
const LAO_AM = /\u0ecd\u0eb2/gu
const LINK = /\b(?:https?:\/\/|www\.)\S+/giu
const NEGATION = /\b\p{L}+n['’]t\b/giu
/** Letters and digits, joined as identifiers are: `db-failover`, `api_gateway`, `10.2`, `k8s/prod`. */
const RUN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-_./:][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
/** Where a word in a script without spaces begins or ends beside one with: `Kafkaの遅延` is about Kafka. */
const SEAM =
  /(?<=[\p{sc=Latn}\p{N}])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}])|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー\p{sc=Hang}\p{sc=Thai}])(?=[\p{sc=Latn}\p{N}])/u
/** Words on both sides of these are no neighbours. */
const BREAK = /[.!?;:,()\n。！？；：，、（）،؛؟]/u
const JOINT = /[-_./:]/u
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/u
/** Short words in Hiragana alone are particles and endings. */
const PARTICLE = /^\p{sc=Hira}{1,3}$/u
const HASH = /^(?=.*\d)(?=.*[a-f])[\da-f]{7,}$/u
const NUMBER = /^\p{N}+$/u
const PICTOGRAPH = /\p{Extended_Pictographic}/gu

/**
 * The words of a note that carry meaning, in order. Identifiers give themselves and their parts. Links, markup, numbers,
 * hashes and function words are left out, but a note made of nothing else keeps them all, and a note of emoji alone
 * gives its emoji. Empty only when there is nothing to read.
 * @param languages of the session; without them the note is read as English.
 */
export function wordsOf(text: string, languages: SessionLanguages = ENGLISH): Word[] {
  const plain = plainText(text)
  const reading: Reading = { languages, latin: latinLanguageOf(plain, languages) }
  const all = split(plain.replace(NEGATION, ' ').replace(LINK, ' '), reading)
  const telling = all.filter(({ stem, written }) => !isNoise(stem, written.toLowerCase(), languages))
  if (telling.length > 0) return telling
  const anything = split(plain, reading)
  if (anything.length > 0) return anything
  return (plain.match(PICTOGRAPH) ?? []).map((sign, position) => ({ stem: sign, written: sign, position }))
}

function plainText(text: string): string {
  const composed = text.normalize('NFKC').replace(THAI_AM, '\u0e33').replace(LAO_AM, '\u0eb3')
  return composed.replace(APOSTROPHE, "'").replace(MARKUP, ' ').replace(APOSTROPHE_INSIDE, '')
}

/** Whether a word only ties others together, as `the` and `of` do, in a language of the session. */
export function isFunctionWord(word: string, { found, ofScript }: SessionLanguages = ENGLISH): boolean {
  const lower = word.toLowerCase()
  const own = ofScript.get(scriptOf(lower))
  return [...found, ...(own ? [own] : [])].some((code) => LANGUAGES[code].functionWords.has(lower))
}

/** How the words of one note are read: as the session's languages, those of Latin script as this one. */
type Reading = { readonly languages: SessionLanguages; readonly latin: LanguageCode }

function split(text: string, reading: Reading): Word[] {
  const words: Word[] = []
  let position = 0
  const add = (written: string) => {
    words.push({ stem: stemOf(written, reading), written, position })
    position += 1
  }
  let end = 0
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (BREAK.test(text.slice(end, index))) position += 1
    end = index + run.length
    for (const piece of run.split(SEAM)) {
      if (isUnspaced(piece)) {
        for (const segment of segmentsOf(piece, languageOf(piece, reading) ?? 'en')) add(segment)
        continue
      }
      const parts = piece.split(JOINT).flatMap((part) => part.split(CAMEL))
      if (parts.length > 1) words.push({ stem: stemOf(parts.join(''), reading), written: piece, position: null })
      for (const part of parts) add(part)
    }
  }
  return words
}

function isNoise(stem: string, lower: string, languages: SessionLanguages): boolean {
  if (isFunctionWord(lower, languages) || HASH.test(stem) || PARTICLE.test(lower)) return true
  if (NUMBER.test(stem)) return !/^\d+(\.\d+)+$/u.test(lower)
  return stem.length < 2 && !isUnspaced(stem)
}

function stemOf(word: string, reading: Reading): string {
  const lower = word.toLowerCase()
  const language = reading.languages.loanwords.has(lower) ? 'en' : languageOf(lower, reading)
  return language ? stemIn(language, lower) : lower
}

/** Notes say the same words again and again, and stemming is slow: stems are remembered, so many at a time. */
const MOST_STEMS = 20_000
/** What is longer is no word, and stemming it takes long. */
const LONGEST_WORD = 60
const stems = new Map<string, string>()

function stemIn(language: LanguageCode, lower: string): string {
  if (lower.length > LONGEST_WORD) return lower
  const key = `${language} ${lower}`
  const known = stems.get(key)
  if (known !== undefined) return known
  const stem = LANGUAGES[language].stem(lower)
  if (stems.size >= MOST_STEMS) stems.clear()
  stems.set(key, stem)
  return stem
}

function languageOf(word: string, { languages, latin }: Reading): LanguageCode | undefined {
  const script = scriptOf(word)
  return script === 'latin' ? latin : languages.ofScript.get(script)
}
