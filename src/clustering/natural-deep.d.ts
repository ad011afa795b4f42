// natural's main entry pulls database drivers into the bundle; its stemmers and lists are plain and have no types of their own.
declare module 'natural/lib/natural/stemmers/*' {
  const stemmer: { stem(word: string): string }
  export default stemmer
}

declare module 'natural/lib/natural/util/*' {
  const stopwords: { words: readonly string[] }
  export default stopwords
}
