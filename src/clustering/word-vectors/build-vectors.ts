import { association } from './association.ts'
import { bagsOf } from './bags.ts'
import { type DenseRows, decompose } from './decompose.ts'
import { pack, toBytes } from './packed.ts'
import { type Dictionary, readSynsets } from './wordnet.ts'

const DIMENSIONS = 96
const POWER = 0.25

/**
 * Makes word vectors from a dictionary: words are close when the same words explain them. The steps, a file each:
 * meanings → bags of words → association (PPMI) → truncated decomposition → 2 bits a number.
 * Takes some seconds; always gives the same bytes on the same engine.
 */
export function buildVectors(dictionary: Dictionary): Uint8Array<ArrayBuffer> {
  const { bags, stems } = bagsOf(readSynsets(dictionary))
  return toBytes(pack(stems, unitRows(decompose(association(bags, stems.length), DIMENSIONS, POWER))))
}

/** Else frequent words would be longer, and say less. */
function unitRows({ values, width }: DenseRows): DenseRows {
  const scaled = Float32Array.from(values)
  for (let start = 0; start < scaled.length; start += width) {
    const row = scaled.subarray(start, start + width)
    const length = Math.hypot(...row)
    if (length > 0) for (let d = 0; d < width; d += 1) row[d]! /= length
  }
  return { values: scaled, width }
}
