import type { Json } from '../items.ts'
import { refusal } from './errors.ts'

const encoder = new TextEncoder()

/** The value as storage keeps it. Throws for what JSON cannot hold: undefined, functions, circles. */
export function asJson(name: string, value: unknown): Json {
  try {
    const written = JSON.stringify(value)
    if (written !== undefined) return JSON.parse(written)
  } catch {
    // Told below, in the same words.
  }
  throw refusal.notJson(name)
}

/** Bytes of a value as JSON in UTF-8; what the limits of storage count. */
export function bytesOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length
}
