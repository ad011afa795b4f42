import { useState } from 'react'
import type { PlacedCluster } from '../../../miro/index.ts'
import { left } from '../../../session/countdown.ts'
import { clusterLeft } from '../../../session/discussion-time.ts'
import { discuss, park, showAll, zoomTo } from '../../actions/discuss.ts'
import { minutesAndSeconds } from '../../times.ts'
import { usePanel, useTools } from '../../tools.ts'
import { useNow } from '../../use-now.ts'
import { count } from '../../words.ts'
import { ActionForm } from '../actions/ActionForm.tsx'
import { Button } from '../Button.tsx'
import { CountdownClock } from '../CountdownClock.tsx'
import { PhaseScreen } from '../PhaseScreen.tsx'
import { ProblemAt } from '../ProblemAt.tsx'
import { Questions } from './Questions.tsx'
import { TopicNotes } from './TopicNotes.tsx'

type ClusterTopicProps = { readonly cluster: PlacedCluster; readonly order: readonly PlacedCluster[] }

/** The cluster in hand: its time, its notes, and what the team says about it. */
export function ClusterTopic({ cluster, order }: ClusterTopicProps) {
  const tools = useTools()
  const [acting, setActing] = useState(false)
  const at = order.findIndex(({ id }) => id === cluster.id)
  // A parked cluster has left the order: what comes after it is the first that still waits.
  const next = at === -1 ? order[0] : order[at + 1]
  const previous = order[at - 1]
  // Called for the first click of a double click only: the second would park the cluster that has just come in hand.
  const putOff = async () => {
    await park(tools, cluster, true)
    if (next) await discuss(tools, next)
  }
  return (
    <PhaseScreen
      phase="discuss"
      title={cluster.name}
      counter={at === -1 ? 'parked' : `cluster ${at + 1} of ${order.length}`}
      clock={<TopicClock cluster={cluster} />}
      work
      main={
        next && (
          <Button look="main" onClick={() => void discuss(tools, next)}>
            Next cluster
          </Button>
        )
      }
      beside={
        <Button
          aria-label={previous ? 'Previous cluster' : 'All clusters'}
          onClick={() => void (previous ? discuss(tools, previous) : showAll(tools))}
        >
          Back
        </Button>
      }
      above={
        !acting && (
          <div className="row even">
            {cluster.parked ? (
              <Button onClick={() => void park(tools, cluster, false)}>Take back</Button>
            ) : (
              <Button onClick={({ detail }) => detail < 2 && void putOff()}>Park for follow-up</Button>
            )}
            <Button onClick={() => setActing(true)}>Add action item</Button>
          </div>
        )
      }
      note={
        <Button look="link" onClick={() => void zoomTo(tools, cluster)}>
          Show it on the board
        </Button>
      }
    >
      <ProblemAt place="clusters" />
      <TopicNotes cluster={cluster} />
      <Questions key={cluster.id} cluster={cluster} />
      <ProblemAt place="actions" />
      {acting && <ActionForm clusterId={cluster.id} onDone={() => setActing(false)} />}
    </PhaseScreen>
  )
}

function TopicClock({ cluster }: { readonly cluster: PlacedCluster }) {
  const now = useNow()
  const progress = usePanel(({ shared }) => shared.progress)
  if (!progress?.countdown) return null
  const leftMs = clusterLeft(progress, now) ?? 0
  return (
    <CountdownClock
      leftMs={leftMs}
      totalMs={progress.countdown.totalMs}
      spentOf={left(progress.countdown, now)}
      still={progress.countdown.status === 'paused'}
    >
      for this cluster · {count(cluster.noteIds.length, 'note')}
      <br />
      {describeAll(left(progress.countdown, now))}
    </CountdownClock>
  )
}

function describeAll(leftMs: number): string {
  return `${minutesAndSeconds(leftMs)} ${leftMs < 0 ? 'over' : 'left'} for all`
}
