import type { PlacedCluster } from '../../../miro/index.ts'
import { COLUMNS } from '../../../session/column.ts'
import { count } from '../../words.ts'
import '../columns.css'
import './clusters.css'

/** The clusters as they lie on the board. */
export function AcceptedClusters({ clusters }: { readonly clusters: readonly PlacedCluster[] }) {
  return COLUMNS.map(({ id, title }) => {
    const own = clusters.filter(({ column }) => column === id)
    if (own.length === 0) return null
    return (
      <section key={id} className="stack" aria-label={title}>
        <div className="column-head">
          <span className={`dot ${id}`} />
          <h2>{title}</h2>
          <span className="caption">{count(own.length, 'cluster')}</span>
        </div>
        {own.map((cluster) => (
          <article key={cluster.id} className="card" aria-label={cluster.name}>
            <div className="card-head">
              <span className="card-name">{cluster.name}</span>
              <span className="caption">{count(cluster.noteIds.length, 'note')}</span>
            </div>
          </article>
        ))}
      </section>
    )
  })
}
