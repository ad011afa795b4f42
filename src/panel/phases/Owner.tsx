import { OWNER_DUTIES } from '../../session/agenda.ts'
import { Button } from '../components/Button.tsx'
import { PersonField } from '../components/PersonField.tsx'
import { PhaseScreen } from '../components/PhaseScreen.tsx'
import '../components/duties.css'
import { usePanel, useTools } from '../tools.ts'

const NOBODY = { userId: null, name: '' }

/** Who carries the postmortem on, and what that means. */
export function Owner() {
  const { saver } = useTools()
  const owner = usePanel(({ shared }) => shared.owner) ?? NOBODY
  const people = usePanel((state) => state.people)
  return (
    <PhaseScreen phase="owner" work atOnce>
      <PersonField
        label="Postmortem owner"
        value={owner}
        onChange={(somebody) => saver.edit('owner', () => somebody)}
      />
      {people.length > 0 && (
        <div className="people">
          {people.map(({ id, name }) => (
            <Button
              key={id}
              look="small"
              aria-pressed={owner.userId === id}
              onClick={() => saver.edit('owner', () => ({ userId: id, name }))}
            >
              {name}
            </Button>
          ))}
        </div>
      )}
      <section className="duties">
        <h2>What the owner does</h2>
        <ol>
          {OWNER_DUTIES.map((duty) => (
            <li key={duty}>{duty}</li>
          ))}
        </ol>
      </section>
    </PhaseScreen>
  )
}
