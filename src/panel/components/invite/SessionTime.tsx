import { meetingProblem } from '../../../session/problems.ts'
import { fromLocalInput, toLocalInput } from '../../../timeline/format.ts'
import { useTools } from '../../tools.ts'
import { Field } from '../Field.tsx'

/** When the session is held, on the clocks of the incident's zone. Everyone's panel shows the same. */
export function SessionTime({ at, zone }: { readonly at: string | null; readonly zone: string }) {
  const { saver, clock } = useTools()
  return (
    <Field
      label="Date and time"
      hint={at === null ? 'The calendar file needs it.' : `${zone.replaceAll('_', ' ')} · the incident’s time zone`}
      problem={meetingProblem(at, clock.now())}
    >
      {(control) => (
        <input
          {...control}
          type="datetime-local"
          value={at === null ? '' : toLocalInput(at, zone)}
          onChange={({ target }) => saver.edit('session-at', () => fromLocalInput(target.value, zone))}
        />
      )}
    </Field>
  )
}
