const LONGEST = 1000

/**
 * The words of an event in small letters, for word rules: links keep their label, addresses go, code ends a sentence, and a
 * typographic apostrophe is a plain one. Of a long text the first 1000 characters.
 */
export function plain(text: string): string {
  return text
    .slice(0, LONGEST)
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/```[^`]*(?:```|$)/g, '. ')
    .replaceAll(/!?\[([^\]]*)\]\([^)\s]*\)?/g, '$1')
    .replaceAll(/https?:\/\/\S+/g, ' ')
    .replaceAll(/[*_]{2,}|`/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** The first sentence of words. */
export function headline(words: string): string {
  return /^.+?[.!?](?=\s|$)/.exec(words)?.[0] ?? words
}

/**
 * One expression for many: one a line or between bars, each as whole words, in plain words. `before` has to hold before them.
 * Says that it does nothing else, so that a page that measures nothing carries no word rules.
 */
/* @__NO_SIDE_EFFECTS__ */
export function anyOf(lines: string, before = ''): RegExp {
  const each = lines.split('\n').map((line) => line.trim())
  return new RegExp(String.raw`${before}\b(${each.filter(Boolean).join('|')})\b`)
}

/** The words a rule finds in a text, as they were written where they stand there in one piece. */
export function wordsOf(text: string, rule: RegExp): string | undefined {
  const found = rule.exec(plain(text))?.[0].trim()
  if (!found) return undefined
  const at = text.toLowerCase().indexOf(found)
  return at < 0 ? found : text.slice(at, at + found.length)
}
