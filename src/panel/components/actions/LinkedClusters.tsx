import type { Cluster } from '../../../session/cluster.ts'
import { Chips } from '../Chips.tsx'
import '../guidance.css'

const LEGEND = 'Clusters it answers'
/** More than these would push the button that adds the action item out of sight. */
const FEW = 6

type LinkedClustersProps = {
  readonly clusters: readonly Pick<Cluster, 'id' | 'name'>[]
  readonly chosen: readonly string[]
  readonly onChoose: (chosen: readonly string[]) => void
}

/** The clusters that an action item answers, to tick; folded away when there are many. */
export function LinkedClusters({ clusters, chosen, onChoose }: LinkedClustersProps) {
  if (clusters.length === 0) return null
  const fold = clusters.length > FEW
  const chips = (
    <Chips
      legend={LEGEND}
      quiet={fold}
      options={clusters.map(({ id, name }) => ({ id, title: name }))}
      chosen={chosen}
      onToggle={(id, on) => onChoose([...chosen.filter((each) => each !== id), ...(on ? [id] : [])])}
    />
  )
  if (!fold) return chips
  const names = clusters.filter(({ id }) => chosen.includes(id)).map(({ name }) => name)
  return (
    <details className="guidance">
      <summary>
        <span>
          {LEGEND}
          {names.length > 0 && <span className="caption"> · {names.join(', ')}</span>}
        </span>
      </summary>
      {chips}
    </details>
  )
}
