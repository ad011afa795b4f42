import './clusters.css'

type TermsProps = { readonly terms: readonly string[]; readonly about?: readonly string[] | undefined }

/** What the notes of a cluster share and are about; nothing when there is nothing to tell. */
export function Terms({ terms, about = [] }: TermsProps) {
  const news = about.filter((concept) => !terms.some((term) => concept.toLowerCase().includes(term.toLowerCase())))
  if (terms.length === 0 && news.length === 0) return null
  return (
    <p className="terms">
      {terms.length > 0 && 'share'}
      {terms.map((term) => (
        <mark key={term}>{term}</mark>
      ))}
      {news.length > 0 && <span>about {news.join(' and ')}</span>}
    </p>
  )
}
