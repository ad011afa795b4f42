import { useState } from 'react'
import type { PlacedCluster } from '../../../miro/index.ts'
import { usePanel } from '../../tools.ts'
import { Button } from '../Button.tsx'
import '../clusters/clusters.css'

const SHOWN = 6

/** What is written on the notes of a cluster. */
export function TopicNotes({ cluster }: { readonly cluster: PlacedCluster }) {
  const [all, setAll] = useState(false)
  const notes = usePanel((state) => state.notes) ?? []
  const own = notes.filter(({ id }) => cluster.noteIds.includes(id))
  const rest = own.length - SHOWN
  return (
    <section className={`of-${cluster.column}`} aria-label="Notes">
      <ul className="note-chips">
        {(all ? own : own.slice(0, SHOWN)).map((note) => (
          <li key={note.id} title={note.text}>
            {note.text}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button look="link" onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show ${rest} more`}
        </Button>
      )}
    </section>
  )
}
