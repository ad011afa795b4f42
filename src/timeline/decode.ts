import { notText } from './signatures.ts'

/** The text of a file, with what there is to tell about how it was read; or why it cannot be read, and what to do. */
export type Decoded = { readonly text: string; readonly told?: string } | { readonly problem: string }

const NO_TEXT =
  'This file holds no text. Export it as text or CSV and choose that file, or copy the text that is needed and paste it here.'
const WESTERN = 'It was read as Western European text; check letters such as ä or é.'
/** Ours: what is no text shows it early. */
const LOOKED_AT = 65_536
/** Ours: a log may hold a few odd control characters, colours of a terminal among them. */
const MOST_CONTROLS = 0.01

/**
 * The text in the bytes of a file: UTF-8, UTF-16 with a mark or by where its zeros are, else Windows-1252, which is said. A mark
 * at the beginning is left out. Never throws.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { problem: 'This file is empty. Choose another one, or paste the text here.' }
  const problem = notText(bytes)
  if (problem) return { problem }
  const wide = wideEncoding(bytes)
  if (wide) return readable({ text: new TextDecoder(wide).decode(bytes) })
  if (bytes.includes(0)) return { problem: NO_TEXT }
  return readable(fromNarrow(bytes))
}

function fromNarrow(bytes: Uint8Array): { text: string; told?: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes)
    const lost = countOf(text, /\uFFFD/g)
    // More letters that only UTF-8 makes than bytes it cannot read: a UTF-8 text that was cut or damaged.
    if (countOf(text, /[^\0-\x7f\uFFFD]/gu) <= lost)
      return { text: new TextDecoder('windows-1252').decode(bytes), told: WESTERN }
    const told = lost === 1 ? '1 character was damaged and shows' : `${lost} characters were damaged and show`
    return { text, told: `${told} as \uFFFD.` }
  }
}

/** UTF-16 by its mark, else by the zeros that every other byte of plain letters is. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const pairs = Math.min(bytes.length, LOOKED_AT) >> 1
  let first = 0
  let second = 0
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) first++
    if (bytes[2 * pair + 1] === 0) second++
  }
  if (second > pairs * 0.3 && first <= pairs * 0.02) return 'utf-16le'
  if (first > pairs * 0.3 && second <= pairs * 0.02) return 'utf-16be'
  return null
}

function readable(decoded: { text: string; told?: string }): Decoded {
  const begin = decoded.text.slice(0, LOOKED_AT)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  const controls = countOf(begin, /[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)
  if (decoded.text.includes('\0') || controls > begin.length * MOST_CONTROLS) return { problem: NO_TEXT }
  return decoded
}

function countOf(text: string, what: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(what)) count++
  return count
}
