/** Korean particles, and the forms of 하다 and 되다 that make verbs of nouns. */
const KOREAN_ENDING =
  /(?:되었다|되어|하였다|했다|됐다|하지|하는|하고|하게|하기|하여|해서|해야|되지|되는|된다|한다|할|함|한|해|됨|들?(?:에게서|에게|에서|에|으로|로|만)[는도의]?|들?[은이가을를의]|들|는|와|과|도|께서|한테|까지|부터|보다|처럼|마다|조차|밖에|이라|라는|이나|나)$/u
const ARABIC_PREFIX = /^(?:وال|بال|كال|فال|لل|ال)(?=.{3})/u
const ARABIC_SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي']

/**
 * An Arabic word without article and endings, its letters in one spelling: after the stemmer `light10` of Larkey, Ballesteros
 * and Connell, Light Stemming for Arabic Information Retrieval (2007), but three letters are left of every word.
 */
export function arabicStem(word: string): string {
  const plain = word
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى$/u, 'ي')
    .replace(/ة$/u, 'ه')
  const bare = plain.replace(/^و(?=.{3})/u, '').replace(ARABIC_PREFIX, '')
  return ARABIC_SUFFIXES.reduce(
    (stem, suffix) => (stem.endsWith(suffix) && stem.length - suffix.length > 2 ? stem.slice(0, -suffix.length) : stem),
    bare,
  )
}

/** A Korean word without the particle or verb ending that is written onto it, when two syllables are left. */
export function koreanStem(word: string): string {
  const stem = word.replace(KOREAN_ENDING, '')
  return stem.length < 2 ? word : stem
}

/**
 * A Japanese verb or adjective without its ending in Hiragana, and a loanword without the long vowel at its end, which is
 * written or not (サーバー, サーバ) and which natural's `StemmerJa`, not usable in browsers, takes off alike.
 */
export function japaneseStem(word: string): string {
  return word.replace(/^(\p{sc=Han}+)\p{sc=Hira}+$/u, '$1').replace(/^([\p{sc=Kana}ー]{3,})ー$/u, '$1')
}

/** Digraphs and double letters that endings must not cut, and the signs that stand for them meanwhile. */
const GERMAN_UNITS = [
  ['sch', '$'],
  ['ei', '%'],
  ['ie', '&'],
] as const

/**
 * A German word without endings and the participle's `ge`: CISTEM of Weissweiler and Fraser, Developing a Stemmer for German Based
 * on a Comparative Analysis of Publicly Available Stemmers (2017), which came out ahead of Snowball's there. natural's German
 * stemmer is Snowball's and would bring the stopwords of some fifty languages into the bundle (70 kB gzipped).
 */
export function germanStem(word: string): string {
  let stem = word
    .replace(/ß/gu, 'ss')
    .normalize('NFD')
    .replace(/\u0308/gu, '')
    .normalize('NFC')
    .replace(/^ge(?=.{4})/u, '')
  for (const [letters, sign] of GERMAN_UNITS) stem = stem.replaceAll(letters, sign)
  stem = stem.replace(/(.)\1/gu, '$1*')
  for (let shorter = stem; stem.length > 3; stem = shorter) {
    shorter = stem.length > 5 ? stem.replace(/(?:e[mr]|nd)$/u, '') : stem
    if (shorter === stem) shorter = stem.replace(/[tesn]$/u, '')
    if (shorter === stem) break
  }
  stem = stem.replace(/(.)\*/gu, '$1$1')
  for (const [letters, sign] of GERMAN_UNITS) stem = stem.replaceAll(sign, () => letters)
  return stem
}

/**
 * A word's first five letters, which is nearly as good as a stemmer where there is none: McNamee, Nicholas and Mayfield,
 * Addressing Morphological Variation in Alphabetic Languages (2009).
 */
export function firstLetters(word: string): string {
  return [...word].slice(0, 5).join('')
}
