import { useState } from 'react'
import type { PlacedCluster } from '../../../miro/index.ts'
import { usePanel } from '../../tools.ts'
import { Button } from '../Button.tsx'
import '../clusters/clusters.css'

/** One row: all of them lie on the board beside the panel, and the questions are what the team is here for. */
const SHOWN = 3

/** What is written on the notes of a cluster. */
export function TopicNotes({ cluster }: { readonly cluster: PlacedCluster }) {
  const [all, setAll] = useState(false)
  const notes = usePanel((state) => state.notes) ?? []
  const own = notes.filter(({ id }) => cluster.noteIds.includes(id))
  // A button for a single note would only be in its way.
  const shown = all || own.length === SHOWN + 1 ? own.length : SHOWN
  return (
    <section className={`stack tight of-${cluster.column}`} aria-label="Notes">
      <ul className="note-chips">
        {own.slice(0, shown).map((note) => (
          <li key={note.id} title={note.text}>
            {note.text}
          </li>
        ))}
      </ul>
      {own.length > SHOWN + 1 && (
        <div className="row">
          <Button look="link" onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show ${own.length - SHOWN} more`}
          </Button>
        </div>
      )}
    </section>
  )
}
