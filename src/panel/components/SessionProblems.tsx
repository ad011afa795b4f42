import { usePanel, useTools } from '../tools.ts'
import { Hint } from './Messages.tsx'
import { ProblemAt } from './ProblemAt.tsx'

const WHAT: Readonly<Record<string, string>> = {
  incident: 'the incident',
  invitees: 'the invitations',
  timeline: 'the timeline',
  milestones: 'the chosen milestones',
  layout: 'which frame is which',
  clusters: 'the clusters',
  owner: 'the postmortem owner',
  'follow-up': 'the follow-up',
  'session-at': 'when the session is held',
  progress: 'the phase',
  undo: 'what to undo',
  discussion: 'answers to a cluster',
  action: 'the clusters of an action item',
}

/** What concerns the whole session: values that are not ours, and edits that could not be saved. */
export function SessionProblems() {
  const { saver } = useTools()
  const foreign = usePanel((state) => state.foreign)
  const names = [...new Set(foreign.map((key) => WHAT[key.split(':')[0] ?? ''] ?? key))]
  return (
    <>
      <ProblemAt place="saving" onRetry={() => void saver.flush()} />
      {names.length > 0 && (
        <Hint>
          This board keeps something that Debrief cannot read in place of {list(names)}. It is left as it is until you
          change that here. Was it written by a newer Debrief? Then close this panel and reload the page.
        </Hint>
      )}
    </>
  )
}

function list(names: readonly string[]): string {
  return new Intl.ListFormat('en').format(names)
}
