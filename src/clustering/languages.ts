import english from 'natural/lib/natural/stemmers/porter_stemmer.js'
import spanish from 'natural/lib/natural/stemmers/porter_stemmer_es.js'
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js'
import italian from 'natural/lib/natural/stemmers/porter_stemmer_it.js'
import dutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js'
import norwegian from 'natural/lib/natural/stemmers/porter_stemmer_no.js'
import portuguese from 'natural/lib/natural/stemmers/porter_stemmer_pt.js'
import russian from 'natural/lib/natural/stemmers/porter_stemmer_ru.js'
import swedish from 'natural/lib/natural/stemmers/porter_stemmer_sv.js'
import ukrainian from 'natural/lib/natural/stemmers/porter_stemmer_uk.js'
import englishWords from 'natural/lib/natural/util/stopwords.js'
import spanishWords from 'natural/lib/natural/util/stopwords_es.js'
import persianWords from 'natural/lib/natural/util/stopwords_fa.js'
import frenchWords from 'natural/lib/natural/util/stopwords_fr.js'
import indonesianWords from 'natural/lib/natural/util/stopwords_id.js'
import italianWords from 'natural/lib/natural/util/stopwords_it.js'
import japaneseWords from 'natural/lib/natural/util/stopwords_ja.js'
import dutchWords from 'natural/lib/natural/util/stopwords_nl.js'
import norwegianWords from 'natural/lib/natural/util/stopwords_no.js'
import polishWords from 'natural/lib/natural/util/stopwords_pl.js'
import portugueseWords from 'natural/lib/natural/util/stopwords_pt.js'
import russianWords from 'natural/lib/natural/util/stopwords_ru.js'
import swedishWords from 'natural/lib/natural/util/stopwords_sv.js'
import ukrainianWords from 'natural/lib/natural/util/stopwords_uk.js'
import chineseWords from 'natural/lib/natural/util/stopwords_zh.js'
import { FUNCTION_WORDS } from './function-words.ts'
import { arabicStem, firstLetters, germanStem, japaneseStem, koreanStem } from './light-stems.ts'
import type { Script } from './scripts.ts'

export type Language = {
  readonly script: Script
  /** Words that only tie others together, in lower case. */
  readonly functionWords: ReadonlySet<string>
  /** @param word in lower case. */
  stem(word: string): string
}

const LETTERS_ONLY = /^\p{L}{3,}$/u

/**
 * The languages that the engine knows something about, by their ISO 639-1 codes. Danish is read as Norwegian (`no`); `und` is any
 * other language of Latin script.
 */
export const LANGUAGES = {
  ar: language('arabic', FUNCTION_WORDS.ar, [], arabicStem),
  de: language('latin', FUNCTION_WORDS.de, [], germanStem),
  en: language('latin', FUNCTION_WORDS.en, englishWords.words, englishStem),
  es: language('latin', FUNCTION_WORDS.es, spanishWords.words, snowball(spanish)),
  fa: language('arabic', FUNCTION_WORDS.fa, persianWords.words, asItIs),
  fr: language('latin', FUNCTION_WORDS.fr, frenchWords.words, snowball(french)),
  he: language('hebrew', FUNCTION_WORDS.he, [], asItIs),
  id: language('latin', '', indonesianWords.words, asItIs),
  it: language('latin', FUNCTION_WORDS.it, italianWords.words, snowball(italian)),
  ja: language('japanese-chinese', FUNCTION_WORDS.ja, japaneseWords.words, japaneseStem),
  ko: language('hangul', FUNCTION_WORDS.ko, [], koreanStem),
  nl: language('latin', FUNCTION_WORDS.nl, dutchWords.words, snowball(dutch)),
  no: language('latin', FUNCTION_WORDS.no, norwegianWords.words, snowball(norwegian)),
  pl: language('latin', FUNCTION_WORDS.pl, polishWords.words, firstLetters),
  pt: language('latin', FUNCTION_WORDS.pt, portugueseWords.words, portugueseStem),
  ru: language('cyrillic', FUNCTION_WORDS.ru, russianWords.words, snowball(russian)),
  sv: language('latin', FUNCTION_WORDS.sv, swedishWords.words, snowball(swedish)),
  th: language('thai', FUNCTION_WORDS.th, [], asItIs),
  uk: language('cyrillic', FUNCTION_WORDS.uk, ukrainianWords.words, snowball(ukrainian)),
  und: language('latin', '', [], firstLetters),
  zh: language('japanese-chinese', FUNCTION_WORDS.zh, chineseWords.words, asItIs),
} satisfies Record<string, Language>

export type LanguageCode = keyof typeof LANGUAGES

function language(script: Script, own: string, naturals: readonly string[], stem: (word: string) => string): Language {
  return { script, functionWords: new Set([...naturals, ...(own.match(/\S+/gu) ?? [])]), stem }
}

/** Porter's stem; `deployed` and `deployment` would differ by `i` and `y` alone. Words of other letters stay as they are. */
function englishStem(word: string): string {
  return /^[a-z]{3,}$/u.test(word) ? english.stem(word).replace(/i$/u, 'y') : word
}

function snowball(stemmer: { stem(word: string): string }): (word: string) => string {
  return (word) => (LETTERS_ONLY.test(word) ? stemmer.stem(word) : word)
}

/** `conexão` and `conexões` would differ by their last letter. */
function portugueseStem(word: string): string {
  return snowball(portuguese)(word).replace(/[ãõ]$/u, '')
}

function asItIs(word: string): string {
  return word
}
