import { useState } from 'react'
import {
  type ClusterDraft,
  type Draft,
  dropCluster,
  mergeClusters,
  renameCluster,
  splitCluster,
} from '../../../session/index.ts'
import type { Note } from '../../../session/note.ts'
import { newCluster } from '../../actions/edit-draft.ts'
import { count } from '../../words.ts'
import { Button } from '../Button.tsx'
import './clusters.css'
import { NoteMove } from './NoteMove.tsx'
import { Terms } from './Terms.tsx'

type DraftCardProps = {
  readonly cluster: ClusterDraft
  /** All clusters of the preview, to merge with and to move notes to. */
  readonly clusters: readonly ClusterDraft[]
  readonly notes: ReadonlyMap<string, Note>
  readonly onEdit: (edit: (draft: Draft) => Draft) => void
}

/** One cluster of the preview: its name to change, why its notes belong together, and, unfolded, its notes to arrange. */
export function DraftCard({ cluster, clusters, notes, onEdit }: DraftCardProps) {
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const own = cluster.noteIds.flatMap((id) => notes.get(id) ?? [])
  const picked = own.filter(({ id }) => chosen.includes(id))
  const others = clusters.filter(({ column, id }) => column === cluster.column && id !== cluster.id)
  const split = () => {
    onEdit((draft) => splitCluster(draft, cluster.id, chosen, newCluster(picked)))
    setChosen([])
  }
  return (
    <article className={`card of-${cluster.column}`} aria-label={cluster.name}>
      <div className="card-head">
        <NameInput name={cluster.name} onRename={(name) => onEdit((draft) => renameCluster(draft, cluster.id, name))} />
        <Button look="link" className="unfold" aria-expanded={open} onClick={() => setOpen(!open)}>
          {count(own.length, 'note')}
        </Button>
      </div>
      <Terms terms={cluster.terms} />
      {!open && (
        <ul className="note-chips">
          {own.slice(0, 3).map((note) => (
            <li key={note.id}>{note.text}</li>
          ))}
        </ul>
      )}
      {open && (
        <>
          <ul>
            {own.map((note) => (
              <li key={note.id} className="note-row">
                <input
                  type="checkbox"
                  aria-label={`Choose the note "${note.text.slice(0, 40)}"`}
                  checked={chosen.includes(note.id)}
                  onChange={({ target }) =>
                    setChosen(target.checked ? [...chosen, note.id] : chosen.filter((id) => id !== note.id))
                  }
                />
                <span className="note-text">{note.text}</span>
                <NoteMove note={note} from={cluster} clusters={clusters} onEdit={onEdit} />
              </li>
            ))}
          </ul>
          <div className="card-tools">
            <Button look="small" disabled={picked.length === 0 || picked.length === own.length} onClick={split}>
              Split off chosen
            </Button>
            {others.length > 0 && (
              <select
                className="input move"
                aria-label={`Merge ${cluster.name} into`}
                value=""
                onChange={({ target }) => onEdit((draft) => mergeClusters(draft, cluster.id, target.value))}
              >
                <option value="" hidden>
                  Merge into
                </option>
                {others.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
            <Button look="link" onClick={() => onEdit((draft) => dropCluster(draft, cluster.id))}>
              Drop
            </Button>
          </div>
        </>
      )}
    </article>
  )
}

/** A name that looks like text until it is edited. Left empty, it goes back to what it was. */
function NameInput({ name, onRename }: { readonly name: string; readonly onRename: (name: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <input
      className="card-name"
      aria-label="Cluster name"
      value={typed ?? name}
      onChange={({ target }) => {
        setTyped(target.value)
        onRename(target.value)
      }}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
      }}
    />
  )
}
