// natural's main entry pulls database drivers into the bundle; these two files are plain and have no types of their own.
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const porter: { stem(word: string): string }
  export default porter
}

declare module 'natural/lib/natural/util/stopwords.js' {
  const stopwords: { words: readonly string[] }
  export default stopwords
}
