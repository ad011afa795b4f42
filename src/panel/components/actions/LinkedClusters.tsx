import type { Cluster } from '../../../session/cluster.ts'
import { columnOf } from '../../../session/column.ts'
import { Chips } from '../Chips.tsx'
import '../guidance.css'

const LEGEND = 'Clusters it answers'
/** More than these would push the button that adds the action item out of sight. */
const FEW = 6

type Named = Pick<Cluster, 'id' | 'name' | 'column'>

type LinkedClustersProps = {
  readonly clusters: readonly Named[]
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
      options={clusters.map((cluster) => ({ id: cluster.id, title: titleAmong(clusters, cluster) }))}
      chosen={chosen}
      onToggle={(id, on) => onChoose([...chosen.filter((each) => each !== id), ...(on ? [id] : [])])}
    />
  )
  if (!fold) return chips
  const names = clusters.filter(({ id }) => chosen.includes(id)).map((cluster) => titleAmong(clusters, cluster))
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

/** Its name, with the column where another has the same. */
function titleAmong(clusters: readonly Named[], { name, column }: Named): string {
  const isOnly = clusters.filter((each) => each.name === name).length === 1
  return isOnly ? name : `${name}, ${columnOf(column).title.toLowerCase()}`
}
