const segmenters = new Map<string, Intl.Segmenter>()
const KATAKANA = /([\p{sc=Kana}ー]+)/u

/**
 * The words of a text without spaces, found with the dictionary of its script. A Katakana word that the dictionary does not know
 * (クエリ), and would cut to single letters, stays whole.
 */
export function segmentsOf(text: string, locale: string): string[] {
  return text.split(KATAKANA).flatMap((part, i) => {
    const segments = inDictionary(part, locale)
    const isKatakana = i % 2 === 1
    return isKatakana && segments.some(({ length }) => length === 1) ? [part] : segments
  })
}

function inDictionary(text: string, locale: string): string[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, segmenter)
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
}
