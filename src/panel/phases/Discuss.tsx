import { discussionOrder } from '../../session/discussion-time.ts'
import { begin, discuss } from '../actions/discuss.ts'
import { Button } from '../components/Button.tsx'
import { ClusterTopic } from '../components/discuss/ClusterTopic.tsx'
import { Topics } from '../components/discuss/Topics.tsx'
import { EmptyState } from '../components/Messages.tsx'
import { PhaseScreen } from '../components/PhaseScreen.tsx'
import { ProblemAt } from '../components/ProblemAt.tsx'
import { usePanel, useTools } from '../tools.ts'

/** The clusters in turn: the one in hand, or all of them to choose from. */
export function Discuss() {
  const tools = useTools()
  const clusters = usePanel((state) => state.clusters)
  const discussing = usePanel(({ shared }) => shared.progress?.discussing?.clusterId)
  const current = clusters?.find(({ id }) => id === discussing)
  const order = discussionOrder(clusters ?? [])
  const [first] = order
  if (current) return <ClusterTopic key={current.id} cluster={current} order={order} />
  return (
    <PhaseScreen
      phase="discuss"
      work
      onStart={() => void begin(tools)}
      main={
        first && (
          <Button look="main" onClick={() => void discuss(tools, first)}>
            First cluster
          </Button>
        )
      }
    >
      <ProblemAt place="notes" unlessAt="clusters" />
      <ProblemAt place="clusters" />
      {!clusters && <p className="caption">Reading the clusters</p>}
      {clusters?.length === 0 && (
        <EmptyState title="No clusters on the board">
          Go back to Cluster to make some, or talk about the notes one by one.
        </EmptyState>
      )}
      {clusters && clusters.length > 0 && <Topics clusters={clusters} order={order} />}
    </PhaseScreen>
  )
}
