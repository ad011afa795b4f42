import { type ClusterDraft, type Draft, moveNote } from '../../../session/index.ts'
import type { Note } from '../../../session/note.ts'
import { newCluster } from '../../actions/edit-draft.ts'

type NoteMoveProps = {
  readonly note: Note
  readonly from: ClusterDraft | null
  readonly clusters: readonly ClusterDraft[]
  readonly onEdit: (edit: (draft: Draft) => Draft) => void
}

/** Where a note goes instead: another cluster of its column, a new one, or on its own. */
export function NoteMove({ note, from, clusters, onEdit }: NoteMoveProps) {
  return (
    <select
      className="input move"
      aria-label={`Move the note "${shorten(note.text)}"`}
      value=""
      onChange={({ target: { value } }) =>
        onEdit((draft) => {
          if (value === 'own') return moveNote(draft, note.id, { kind: 'own' })
          if (value === 'new') return moveNote(draft, note.id, { kind: 'new', ...newCluster([note]) })
          return moveNote(draft, note.id, { kind: 'cluster', id: value.slice('to:'.length) })
        })
      }
    >
      <option value="" hidden>
        Move
      </option>
      {clusters
        .filter((cluster) => cluster.column === note.column && cluster.id !== from?.id)
        .map((cluster) => (
          <option key={cluster.id} value={`to:${cluster.id}`}>
            to {cluster.name}
          </option>
        ))}
      {from && <option value="own">on its own</option>}
      <option value="new">to a new cluster</option>
    </select>
  )
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
