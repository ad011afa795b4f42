/** Scripts whose languages the engine knows; Japanese and Chinese share one. */
export type Script = 'latin' | 'cyrillic' | 'arabic' | 'hebrew' | 'hangul' | 'japanese-chinese' | 'thai' | 'other'

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /^[\p{sc=Latn}\p{N}]/u],
  ['cyrillic', /^\p{sc=Cyrl}/u],
  ['arabic', /^\p{sc=Arab}/u],
  ['hebrew', /^\p{sc=Hebr}/u],
  ['hangul', /^\p{sc=Hang}/u],
  ['japanese-chinese', /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]/u],
  ['thai', /^\p{sc=Thai}/u],
]
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u
const SYLLABIC = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u

/** The script a word begins with. Digits count as Latin. */
export function scriptOf(word: string): Script {
  return SCRIPTS.find(([, letters]) => letters.test(word))?.[0] ?? 'other'
}

/** Whether the script of this word has no spaces between words; one such letter can be a whole word. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word)
}

/** Whether a letter of this word is a syllable or more, so that two letters say as much as four elsewhere. */
export function isSyllabic(word: string): boolean {
  return SYLLABIC.test(word)
}
