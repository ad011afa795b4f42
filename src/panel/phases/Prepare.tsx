import { goToStep, startAgenda } from '../actions/change-phase.ts'
import { setUp } from '../actions/set-up.ts'
import { Button } from '../components/Button.tsx'
import { CollectSummary } from '../components/collect/CollectSummary.tsx'
import { DropTarget } from '../components/DropTarget.tsx'
import { IncidentForm } from '../components/IncidentForm.tsx'
import { Invitees } from '../components/Invitees.tsx'
import { Occasions } from '../components/invite/Occasions.tsx'
import { Hint } from '../components/Messages.tsx'
import { ProblemAt, ResultAt } from '../components/ProblemAt.tsx'
import { Screen } from '../components/Screen.tsx'
import { SessionProblems } from '../components/SessionProblems.tsx'
import { TimelineSummary } from '../components/TimelineSummary.tsx'
import { WorkInHand } from '../components/WorkInHand.tsx'
import { usePanel, useTools } from '../tools.ts'

// What reads timelines is loaded when there is one to read.
const importing = () => import('../actions/import-files.ts')

/** Before the session: the incident, whom to invite, the timeline, and the board. */
export function Prepare() {
  const tools = useTools()
  const isSetUp = usePanel(({ shared }) => shared.layout !== undefined)
  const begun = usePanel(({ shared }) => Boolean(shared.progress?.startedAt))
  const busy = usePanel(({ work }) => work !== null)
  const sampleLeft = usePanel(({ results }) => results.sample)
  const setUpButton = (
    <Button look={isSetUp ? 'link' : 'main'} busy={busy} onClick={() => void setUp(tools)}>
      Set up the board
    </Button>
  )
  return (
    <DropTarget
      label="Drop it to import a timeline"
      onFiles={(files) => void importing().then(({ importFiles }) => importFiles(tools, files))}
      onText={(text) => void importing().then(({ importDropped }) => importDropped(tools, text))}
    >
      <Screen
        aside="Prepare"
        title="What happened?"
        titleNote="Before the session. You can change all of it later."
        note={isSetUp ? 'Something missing on the board?' : undefined}
        noteAction={isSetUp ? setUpButton : undefined}
        main={isSetUp ? begun ? <GoOn busy={busy} /> : <Start busy={busy} /> : setUpButton}
        above={
          <>
            <ProblemAt place="set-up" onRetry={() => void setUp(tools)} />
            <ResultAt place="set-up" />
            <WorkInHand />
          </>
        }
      >
        <ProblemAt place="sample" />
        {sampleLeft && <Hint>{sampleLeft}</Hint>}
        <SessionProblems />
        <ProblemAt place="board" />
        <Occasions />
        <IncidentForm />
        <TimelineSummary />
        <CollectSummary />
        <Invitees />
      </Screen>
    </DropTarget>
  )
}

function Start({ busy }: { readonly busy: boolean }) {
  const tools = useTools()
  return (
    <Button look="main" aria-label="Start phase" busy={busy} onClick={() => void startAgenda(tools)}>
      Start phase: Goal
    </Button>
  )
}

function GoOn({ busy }: { readonly busy: boolean }) {
  const tools = useTools()
  return (
    <Button look="main" aria-label="Next phase" busy={busy} onClick={() => void goToStep(tools, 'goal')}>
      Next phase: Goal
    </Button>
  )
}
