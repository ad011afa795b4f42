import type { Json } from '@mirohq/websdk-types'

/** What the storage of the board gives us of a collection. */
type Collection = {
  get(key: string): Promise<Json | undefined>
  set(key: string, value: Json): Promise<void>
  remove(key: string): Promise<void>
}

/** Stands in place of a value that is kept in several keys. */
type Header = { readonly partsOf: string; readonly count: number }

/** Bytes of JSON in one part; a part is kept as a JSON string, whose escapes take up to twice as many. */
const PART_BYTES = 30 * 1024

const encoder = new TextEncoder()

/** Bytes of a value as the board keeps it. */
export function sizeOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length
}

/**
 * Keeps a value that is larger than a key may be: its parts under keys of their own first, then a header in its place. Each
 * writing takes new keys for its parts, so the header that was written last always stands for one whole value.
 */
export async function setInParts(collection: Collection, key: string, value: unknown): Promise<void> {
  const partsOf = `${key}:part:${crypto.randomUUID().slice(0, 8)}`
  const parts = cut(JSON.stringify(value))
  for (const [index, part] of parts.entries()) await collection.set(`${partsOf}:${index}`, part)
  await collection.set(key, { partsOf, count: parts.length } satisfies Header)
}

/** The value that a header stands for, or the value itself; undefined when a part is gone, as a newer header takes its place. */
export async function joinParts(collection: Collection, value: Json | undefined): Promise<Json | undefined> {
  if (!isHeader(value)) return value
  const keys = keysOf(value)
  const parts = await Promise.all(keys.map((key) => collection.get(key)))
  if (!parts.every((part) => typeof part === 'string')) return undefined
  try {
    return JSON.parse(parts.join('')) as Json
  } catch {
    return undefined
  }
}

/** Removes the parts of a value that has been replaced. One that cannot be removed only takes room. */
export async function removeParts(collection: Collection, replaced: Json | undefined): Promise<void> {
  if (!isHeader(replaced)) return
  await Promise.allSettled(keysOf(replaced).map((key) => collection.remove(key)))
}

export function isHeader(value: unknown): value is Header {
  return typeof value === 'object' && value !== null && 'partsOf' in value && 'count' in value
}

function keysOf({ partsOf, count }: Header): string[] {
  return Array.from({ length: count }, (_, index) => `${partsOf}:${index}`)
}

/** Cut between code points, so that no part ends in half a letter. */
function cut(text: string): string[] {
  const parts: string[] = []
  let from = 0
  let bytes = 0
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!
    const more = bytesOf(code)
    if (bytes + more > PART_BYTES) {
      parts.push(text.slice(from, at))
      from = at
      bytes = 0
    }
    bytes += more
    at += code > 0xffff ? 2 : 1
  }
  return [...parts, text.slice(from)]
}

/** Bytes of a code point in UTF-8. Counted, as encoding each letter of a large value would hold up the page. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code > 0xffff ? 4 : 3
}
