import { INCIDENT_KINDS, NEAR_MISS, OCCASIONS, type Occasion } from '../../../session/occasions.ts'
import '../guidance.css'
import './invite.css'

/** When a postmortem is worth holding, folded away for those who know. */
export function Occasions() {
  return (
    <details className="guidance">
      <summary>When is it worth an hour?</summary>
      <div className="stack">
        <OccasionList title="Any one of these is enough" occasions={OCCASIONS} />
        <OccasionList title="What counts as an incident" occasions={[...INCIDENT_KINDS, NEAR_MISS]} />
      </div>
    </details>
  )
}

function OccasionList({ title, occasions }: { readonly title: string; readonly occasions: readonly Occasion[] }) {
  return (
    <section className="stack tight" aria-label={title}>
      <h2 className="occasion-title">{title}</h2>
      <ul className="occasions">
        {occasions.map((occasion) => (
          <li key={occasion.title}>
            <strong>{occasion.title}</strong>
            <span className="caption">{occasion.text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
