import type { DenseRows } from './decompose.ts'

/** Word vectors at 2 bits a number. */
export type PackedVectors = {
  /** The most frequent first. */
  readonly stems: readonly string[]
  /** What a whole step is worth, for each dimension. */
  readonly steps: readonly number[]
  /** Four numbers to a byte, a vector after the other. */
  readonly codes: Uint8Array
}

const PER_BYTE = 4
/** The four values of two bits, in steps: for normal numbers, steps of one standard deviation are the best even ones (Max 1960). */
const LEVELS = [-1.5, -0.5, 0.5, 1.5] as const

/** @param vectors whose width is a multiple of 4. */
export function pack(stems: readonly string[], { values, width }: DenseRows): PackedVectors {
  const squares = new Float64Array(width)
  values.forEach((value, i) => {
    squares[i % width]! += value * value
  })
  // Rounded as they are written, so that what is read is what was packed.
  const steps = Array.from(squares, (square) => Number(Math.sqrt(square / stems.length).toPrecision(4)))
  const codes = new Uint8Array(values.length / PER_BYTE)
  values.forEach((value, i) => {
    const level = Math.min(Math.max(Math.floor(value / steps[i % width]!) + 2, 0), LEVELS.length - 1)
    codes[Math.floor(i / PER_BYTE)]! |= level << (2 * (i % PER_BYTE))
  })
  return { stems, steps, codes }
}

/** The vector of a stem, by its number. */
export function unpack({ steps, codes }: PackedVectors, word: number): Float64Array {
  const start = word * steps.length
  const vector = new Float64Array(steps.length)
  for (let d = 0; d < vector.length; d += 1) {
    const i = start + d
    vector[d] = steps[d]! * LEVELS[(codes[i >> 2]! >> (2 * (i & 3))) & 3]!
  }
  return vector
}

/** A line of stems, a line of steps, and the codes. */
export function toBytes({ stems, steps, codes }: PackedVectors): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`${stems.join(' ')}\n${steps.join(' ')}\n`)
  const bytes = new Uint8Array(head.length + codes.length)
  bytes.set(head)
  bytes.set(codes, head.length)
  return bytes
}

export function fromBytes(bytes: Uint8Array): PackedVectors {
  const firstEnd = bytes.indexOf(NEW_LINE)
  const secondEnd = bytes.indexOf(NEW_LINE, firstEnd + 1)
  const line = (start: number, end: number) => new TextDecoder().decode(bytes.subarray(start, end)).split(' ')
  const packed = {
    stems: line(0, firstEnd),
    steps: line(firstEnd + 1, secondEnd).map(Number),
    codes: bytes.subarray(secondEnd + 1),
  }
  if (firstEnd < 0 || packed.codes.length * PER_BYTE !== packed.stems.length * packed.steps.length) {
    throw new Error('These are no word vectors, or not all of them.')
  }
  return packed
}

const NEW_LINE = 10
