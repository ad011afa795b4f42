import { identifiersIn, ranked, scoreIn, scoresOf, wordsIn } from './language-scores.ts'
import { LANGUAGES, type LanguageCode } from './languages.ts'
import { type Script, scriptOf } from './scripts.ts'

/** The languages of one session. */
export type SessionLanguages = {
  /** What was found, the language of most words first; one language only for each script but Latin. */
  readonly found: readonly LanguageCode[]
  /** What the words of a script are read as, where the note itself does not tell. */
  readonly ofScript: ReadonlyMap<Script, LanguageCode>
  /** Words, in lower case, that notes in several languages of Latin script have alike: names and terms of the trade. */
  readonly loanwords: ReadonlySet<string>
}

/** Function words, each shared out among the languages that have it, that make a note's own language sure. */
const SURE = 2
/** A language beside the main one is believed when so many notes are surely in it, and this share of all notes. */
const SURE_NOTES = 2
const SURE_SHARE = 0.08
/** Below this share of function words of another language, Latin text is read as English: names and keywords for the most part. */
const LEAST_SHARE = 0.06
/** Text without function words of any known language, and this share of words with letters such as ş, is in none of them. */
const MARKED_SHARE = 0.2
/** Where two languages share a script but for a few letters: the language without and with more of them. */
const BY_LETTERS: readonly (readonly [Script, LanguageCode, RegExp, LanguageCode, RegExp])[] = [
  ['japanese-chinese', 'zh', /[的了是不在没有]/gu, 'ja', /[\p{sc=Hira}\p{sc=Kana}]/gu],
  ['cyrillic', 'ru', /[ыэъё]/giu, 'uk', /[іїєґ]/giu],
  ['arabic', 'ar', /[ةيكىأإ]/gu, 'fa', /[پچژگکی]/gu],
]

/** How a text is read that stands alone and is taken for English. */
export const ENGLISH: SessionLanguages = {
  found: ['en'],
  ofScript: languagesByScript('', 'en'),
  loanwords: new Set(),
}

/**
 * The languages of a session's notes: by script, then by a few telling letters, and for Latin script by function words. More than
 * one language of Latin script is found only where several notes are surely in each: single notes are often too short to tell.
 * @param locale BCP 47 tag of what most notes are written in; wins for its script.
 */
export function sessionLanguages(texts: readonly string[], locale?: string): SessionLanguages {
  const given = codeOf(locale)
  const wordsOfScript = countOf(texts.flatMap(wordsIn).map(scriptOf))
  const latin = latinLanguages(texts, given !== null && LANGUAGES[given].script === 'latin' ? given : null)
  const ofScript = languagesByScript(texts.join(' '), latin[0]!)
  if (given) ofScript.set(LANGUAGES[given].script, given)
  const found = ranked(wordsOfScript).flatMap((script) => (script === 'latin' ? latin : (ofScript.get(script) ?? [])))
  return { found, ofScript, loanwords: loanwordsOf(texts, { found, ofScript, loanwords: new Set() }) }
}

/** The language of a note's words in Latin script: of those of its session the one most function words are of. */
export function latinLanguageOf(text: string, { found, ofScript }: SessionLanguages): LanguageCode {
  const main = ofScript.get('latin')!
  const others = found.filter((code) => code !== main && LANGUAGES[code].script === 'latin')
  if (others.length === 0) return main
  const scores = scoresOf(wordsIn(text))
  return others.reduce((best, code) => (scoreIn(scores, code) > scoreIn(scores, best) ? code : best), main)
}

function loanwordsOf(texts: readonly string[], languages: SessionLanguages): Set<string> {
  const languagesOfWord = new Map<string, Set<LanguageCode>>()
  for (const text of texts) {
    const language = latinLanguageOf(text, languages)
    for (const word of [...wordsIn(text), ...identifiersIn(text)])
      languagesOfWord.set(word, (languagesOfWord.get(word) ?? new Set()).add(language))
  }
  return new Set([...languagesOfWord].filter(([, codes]) => codes.size > 1).map(([word]) => word))
}

/** The main language first. */
function latinLanguages(texts: readonly string[], given: LanguageCode | null): LanguageCode[] {
  const notes = texts
    .map((text) => wordsIn(text).filter((word) => scriptOf(word) === 'latin'))
    .filter(({ length }) => length > 0)
  const words = notes.flat()
  const all = scoresOf(words)
  const [likeliest = 'en'] = ranked(all)
  const isTold = scoreIn(all, likeliest) >= Math.max(SURE, LEAST_SHARE * words.length)
  const isMarked = words.filter((word) => /[^a-z]/u.test(word)).length > MARKED_SHARE * words.length
  const main = given ?? (isTold ? likeliest : isMarked ? 'und' : 'en')
  const sure = countOf(notes.flatMap(sureLanguageOf))
  const others = ranked(sure).filter((code) => sure.get(code)! >= Math.max(SURE_NOTES, SURE_SHARE * notes.length))
  return [main, ...others.filter((code) => code !== main)]
}

/** The language of a note that no other comes near in, or none. */
function sureLanguageOf(words: readonly string[]): LanguageCode[] {
  const scores = scoresOf(words)
  const [first, second] = ranked(scores)
  if (!first || scoreIn(scores, first) < SURE) return []
  return second && scoreIn(scores, first) < 2 * scoreIn(scores, second) ? [] : [first]
}

function countOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function languagesByScript(text: string, latin: LanguageCode): Map<Script, LanguageCode> {
  const languages = new Map<Script, LanguageCode>([
    ['latin', latin],
    ['hebrew', 'he'],
    ['hangul', 'ko'],
    ['thai', 'th'],
  ])
  for (const [script, usual, itsLetters, other, otherLetters] of BY_LETTERS) {
    const isOther = (text.match(otherLetters)?.length ?? 0) > (text.match(itsLetters)?.length ?? 0)
    languages.set(script, isOther ? other : usual)
  }
  return languages
}

/** The code of a locale's language, or null for none that is known. */
function codeOf(locale: string | undefined): LanguageCode | null {
  const [language = ''] = (locale ?? '').toLowerCase().split(/[-_]/u)
  const code = ['nb', 'nn', 'da'].includes(language) ? 'no' : language
  return Object.hasOwn(LANGUAGES, code) ? (code as LanguageCode) : null
}
