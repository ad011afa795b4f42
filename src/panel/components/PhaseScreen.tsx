import { Fragment, type ReactNode } from 'react'
import { AGENDA, nextStep, phaseOf, previousStep, stepNumber, titleOf } from '../../session/agenda.ts'
import { agendaStatus, describeLateness } from '../../session/agenda-status.ts'
import { left } from '../../session/countdown.ts'
import type { PhaseId } from '../../session/phase.ts'
import { goToStep } from '../actions/change-phase.ts'
import { setUp } from '../actions/set-up.ts'
import { timeOfDay } from '../times.ts'
import { usePanel, useTools } from '../tools.ts'
import { useNow } from '../use-now.ts'
import { Button } from './Button.tsx'
import { ClockButtons, StartButton } from './ClockButtons.tsx'
import { CountdownClock } from './CountdownClock.tsx'
import { Guidance } from './Guidance.tsx'
import { SayBox } from './Messages.tsx'
import { PhaseBars } from './PhaseBars.tsx'
import { ProblemAt } from './ProblemAt.tsx'
import { Screen } from './Screen.tsx'
import { SessionProblems } from './SessionProblems.tsx'

type PhaseScreenProps = {
  readonly phase: PhaseId
  /** A title of its own, when the phase has one thing in hand. */
  readonly title?: string
  readonly counter?: string
  /** Instead of the phase's own countdown. */
  readonly clock?: ReactNode
  /** The main action once the phase runs; without it that is *Next phase*. */
  readonly main?: ReactNode
  /** Beside the main action, instead of the way back. */
  readonly beside?: ReactNode
  readonly note?: ReactNode
  /** Progress and results that stay in sight above the bottom bar. */
  readonly above?: ReactNode
  /** Whether there is work on the screen: once the phase runs it comes first and the guidance folds away. */
  readonly work?: boolean
  /** Whether that work can be done before the phase starts: only the words to say stand above it, the steps fold away. */
  readonly atOnce?: boolean
  /** Keeps the words to say in sight while the phase runs. */
  readonly keepSaying?: boolean
  /** Instead of starting the countdown only. */
  readonly onStart?: () => void
  readonly children?: ReactNode
}

/** A timed phase: where we are, the time left, what to do, and the one main action. */
export function PhaseScreen({
  phase: id,
  title,
  counter,
  clock,
  main,
  beside,
  note,
  above,
  ...rest
}: PhaseScreenProps) {
  const tools = useTools()
  const now = useNow()
  const progress = usePanel(({ shared }) => shared.progress)
  const incident = usePanel(({ shared }) => shared.incident?.title)
  const phase = phaseOf(id)
  const countdown = progress?.countdown
  if (!progress || !countdown) return null
  const { endsAt, lateMs } = agendaStatus(progress, now)
  const started = countdown.status !== 'idle'
  const onward = started && !main
  const back = previousStep(id)
  // Keyed, so that what is half typed stays when the two change places.
  const work = <Fragment key="work">{rest.children}</Fragment>
  const saysInSight = started ? rest.keepSaying : rest.atOnce
  const folds = Boolean(rest.work && (started || rest.atOnce))
  const guidance = <Guidance key="guidance" phase={phase} folds={folds} withSay={!saysInSight} />
  return (
    <Screen
      aside={incident || 'Untitled incident'}
      top={
        <div className="stack tight">
          <PhaseBars current={id} onGo={(step) => void goToStep(tools, step)} />
          <div className="row apart caption">
            <span>
              {stepNumber(id)} of {AGENDA.length}
              {counter && ` · ${counter}`}
            </span>
            <span className={lateMs >= 60_000 ? 'late' : undefined}>
              ends {timeOfDay(endsAt)} · {describeLateness(lateMs)}
            </span>
          </div>
        </div>
      }
      title={title ?? phase.title}
      titleNote={title ? undefined : phase.purpose}
      above={above}
      note={note}
      noteAction={onward ? undefined : <NextPhase phase={id} look="link" />}
      back={
        beside ??
        (back && (
          <Button aria-label={`Back to ${titleOf(back)}`} onClick={() => void goToStep(tools, back)}>
            Back
          </Button>
        ))
      }
      main={started ? (main ?? <NextPhase phase={id} look="main" />) : <StartButton onStart={rest.onStart} />}
    >
      {clock ?? (
        <CountdownClock
          leftMs={left(countdown, now)}
          totalMs={countdown.totalMs}
          still={countdown.status === 'paused'}
        />
      )}
      {started && <ClockButtons countdown={countdown} />}
      <SessionProblems />
      <ProblemAt place="phase" />
      <ProblemAt place="board" />
      <ProblemAt place="set-up" onRetry={() => void setUp(tools)} />
      {saysInSight && <SayBox>{phase.say}</SayBox>}
      {rest.work && started ? [work, guidance] : [guidance, work]}
    </Screen>
  )
}

/** Goes on to the next step, for everyone. */
function NextPhase({ phase, look }: { readonly phase: PhaseId; readonly look: 'main' | 'link' }) {
  const tools = useTools()
  const next = nextStep(phase)
  if (!next) return null
  return (
    <Button look={look} aria-label="Next phase" onClick={() => void goToStep(tools, next)}>
      {look === 'main' ? `Next phase: ${titleOf(next)}` : 'Next phase'}
    </Button>
  )
}
