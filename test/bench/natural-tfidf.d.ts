// natural's main entry loads database drivers; this file is plain and has no types of its own.
declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    addDocument(text: string): void
    listTerms(document: number): { readonly term: string; readonly tfidf: number }[]
  }
}
