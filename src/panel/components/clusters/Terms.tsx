import './clusters.css'

/** The words that the notes of a cluster share; nothing when there are none to tell. */
export function Terms({ terms }: { readonly terms: readonly string[] }) {
  if (terms.length === 0) return null
  return (
    <p className="terms">
      share
      {terms.map((term) => (
        <mark key={term}>{term}</mark>
      ))}
    </p>
  )
}
