import { readVectors, type WordVectors } from './word-vectors.ts'

/** Whoever waits for clusters should not wait for these. */
const MOST_MS = 3000

/** The vectors at an address, or none where they cannot be had in time: suggestions do without. */
export async function loadVectors(address: string): Promise<WordVectors | undefined> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(MOST_MS) })
    return response.ok ? readVectors(new Uint8Array(await response.arrayBuffer())) : undefined
  } catch {
    return undefined
  }
}
