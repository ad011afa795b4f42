import { useState } from 'react'
import { mayClose } from '../../session/action-item.ts'
import type { FollowUp as Agreed } from '../../session/follow-up.ts'
import { followUpProblems } from '../../session/problems.ts'
import { formatInstant, fromLocalInput, toLocalInput } from '../../timeline/format.ts'
import { ActionList } from '../components/actions/ActionList.tsx'
import { Button } from '../components/Button.tsx'
import { Field } from '../components/Field.tsx'
import { Hint, Result } from '../components/Messages.tsx'
import { PhaseScreen } from '../components/PhaseScreen.tsx'
import { ProblemAt } from '../components/ProblemAt.tsx'
import { TimeZoneField } from '../components/TimeZoneField.tsx'
import { inTwoWeeks, localTimeZone } from '../times.ts'
import { usePanel, useTools } from '../tools.ts'
import { describeOpen } from '../words.ts'

const NOT_AGREED: Agreed = { at: null, closedAt: null }

/** When the actions are reviewed, and whether the incident may be closed. */
export function FollowUp() {
  const { saver, clock } = useTools()
  const followUp = usePanel(({ shared }) => shared['follow-up']) ?? NOT_AGREED
  const [zone, setZone] = useState(localTimeZone)
  const edit = (change: Partial<Agreed>) =>
    saver.edit('follow-up', (before) => ({ ...(before ?? NOT_AGREED), ...change }))
  const [problem] = followUp.closedAt ? [] : followUpProblems(followUp, clock.now())
  return (
    <PhaseScreen phase="follow-up" work atOnce>
      <Field label="Date and time of the follow-up" problem={problem?.message}>
        {(control) => (
          <input
            {...control}
            type="datetime-local"
            value={followUp.at === null ? '' : toLocalInput(followUp.at, zone)}
            onChange={({ target }) => edit({ at: fromLocalInput(target.value, zone) })}
          />
        )}
      </Field>
      {followUp.at === null && (
        <div className="row">
          <Button look="link" onClick={() => edit({ at: inTwoWeeks(clock.now()) })}>
            In two weeks
          </Button>
        </div>
      )}
      <TimeZoneField value={zone} onChange={setZone} />
      <ProblemAt place="actions" />
      <Closing followUp={followUp} zone={zone} onEdit={edit} />
      <Parked />
    </PhaseScreen>
  )
}

type ClosingProps = {
  readonly followUp: Agreed
  readonly zone: string
  readonly onEdit: (change: Partial<Agreed>) => void
}

/** The incident closes only when every action is done or declined. */
function Closing({ followUp, zone, onEdit }: ClosingProps) {
  const { clock } = useTools()
  const actions = usePanel((state) => state.actions)
  if (followUp.closedAt) {
    return (
      <Result>
        The incident was closed on {formatInstant(followUp.closedAt, zone)}.
        <div className="row">
          <Button look="link" onClick={() => onEdit({ closedAt: null })}>
            Open it again
          </Button>
        </div>
      </Result>
    )
  }
  if (!actions) return <p className="caption">Reading the action items</p>
  if (!mayClose(actions)) {
    return (
      <>
        <Hint>{describeOpen(actions)}. The incident stays open until every action item is done or declined.</Hint>
        <ActionList actions={actions} />
      </>
    )
  }
  return (
    <div className="stack">
      <p>{actions.length === 0 ? 'There are no action items.' : 'Every action item is done or declined.'}</p>
      <Button onClick={() => onEdit({ closedAt: new Date(clock.now()).toISOString() })}>Close the incident</Button>
    </div>
  )
}

/** Clusters that were put off to a session of their own. */
function Parked() {
  const parked = usePanel(({ shared }) => shared.clusters)?.filter((cluster) => cluster.parked) ?? []
  if (parked.length === 0) return null
  return (
    <section className="stack">
      <h2>Parked for a session of their own</h2>
      <ul>
        {parked.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </section>
  )
}
