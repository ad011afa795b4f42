import type { PlacedCluster } from '../../../miro/index.ts'
import { columnOf } from '../../../session/column.ts'
import { discuss, park } from '../../actions/discuss.ts'
import { usePanel, useTools } from '../../tools.ts'
import { count } from '../../words.ts'
import { Button } from '../Button.tsx'
import '../clusters/clusters.css'
import '../columns.css'

type TopicsProps = { readonly clusters: readonly PlacedCluster[]; readonly order: readonly PlacedCluster[] }

/** Every cluster in the order of discussion, and those that were parked. */
export function Topics({ clusters, order }: TopicsProps) {
  const tools = useTools()
  const discussions = usePanel((state) => state.discussions)
  const running = usePanel(({ shared }) => shared.progress?.countdown?.status !== 'idle')
  const parked = clusters.filter((cluster) => cluster.parked)
  const isAnswered = (id: string) => Object.values(discussions[id] ?? {}).some((text) => text !== '')
  return (
    <div className="stack">
      {order.map((cluster) => (
        <button
          key={cluster.id}
          type="button"
          className="card topic"
          disabled={!running}
          onClick={() => void discuss(tools, cluster)}
        >
          <span className="card-head">
            <span className={`dot ${cluster.column}`} title={columnOf(cluster.column).title} />
            <span className="card-name">{cluster.name}</span>
            <span className="caption">
              {isAnswered(cluster.id) && 'discussed · '}
              {count(cluster.noteIds.length, 'note')}
            </span>
          </span>
        </button>
      ))}
      {parked.map((cluster) => (
        <div key={cluster.id} className="card own">
          <span className="card-head">
            <span className="card-name">{cluster.name}</span>
            <span className="caption">parked</span>
            <Button look="link" onClick={() => void park(tools, cluster, false)}>
              Take back
            </Button>
          </span>
        </div>
      ))}
    </div>
  )
}
