import { vectorBytes } from '../../src/clustering/word-vectors/plugin.ts'
import { readVectors } from '../../src/clustering/word-vectors/word-vectors.ts'

/** The word vectors that the panel loads. */
export const VECTORS = readVectors(await vectorBytes())
