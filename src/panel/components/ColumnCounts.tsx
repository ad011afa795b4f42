import { COLUMNS } from '../../session/column.ts'
import { countNotes } from '../../session/counting.ts'
import type { Note } from '../../session/note.ts'
import { count } from '../words.ts'
import './columns.css'

/** How many notes are in each column, and by how many people. */
export function ColumnCounts({ notes }: { readonly notes: readonly Note[] }) {
  const counts = countNotes(notes)
  return (
    <ul className="column-counts" aria-label="Notes by column">
      {COLUMNS.map(({ id, title }) => (
        <li key={id}>
          <span className={`dot ${id}`} />
          <span>{title}</span>
          <span className="caption">{counts[id].notes > 0 && count(counts[id].people, 'person', 'people')}</span>
          <strong>
            {counts[id].notes}
            <span className="out-of-sight"> {counts[id].notes === 1 ? 'note' : 'notes'}</span>
          </strong>
        </li>
      ))}
    </ul>
  )
}
