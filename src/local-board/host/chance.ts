/**
 * A number from 0 up to 1 that looks like chance and is not: the same words give the same number, on every machine.
 * FNV-1a over the words, then the finaliser of MurmurHash3 so that similar words lie far apart.
 */
export function chance(...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5
  for (const character of words.join('\u0000')) {
    hash ^= character.codePointAt(0) as number
    hash = Math.imul(hash, 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
