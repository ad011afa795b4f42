/** Where the word vectors stand beside the pages. */
export const VECTORS_FILE = 'word-vectors.bin'
