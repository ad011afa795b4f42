import { useState } from 'react'
import type { ColumnId } from '../../../session/column.ts'
import type { ClusterDraft, Draft } from '../../../session/index.ts'
import type { Note } from '../../../session/note.ts'
import { usePanel } from '../../tools.ts'
import { count } from '../../words.ts'
import { Button } from '../Button.tsx'
import { ChoosableNotes } from './ChoosableNotes.tsx'
import './clusters.css'
import { MoveChosen } from './MoveChosen.tsx'
import { whyAlone } from './why-here.ts'

type OwnNotesProps = {
  readonly column: ColumnId
  readonly notes: readonly Note[]
  /** The clusters of this column. */
  readonly clusters: readonly ClusterDraft[]
  readonly onEdit: (edit: (draft: Draft) => Draft) => void
}

/** The notes of a column that are in no cluster: they stay where they are. */
export function OwnNotes({ column, notes, clusters, onEdit }: OwnNotesProps) {
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const pinned = usePanel(({ decisions }) => decisions.pinned)
  const draft = usePanel((state) => state.draft)
  const picked = notes.filter(({ id }) => chosen.includes(id))
  return (
    <article className={`card own of-${column}`} aria-label="On their own">
      <div className="card-head">
        <span className="card-name caption">On their own</span>
        <Button look="link" className="unfold" aria-expanded={open} onClick={() => setOpen(!open)}>
          {count(notes.length, 'note')}
        </Button>
      </div>
      {open && (
        <>
          <ChoosableNotes
            notes={notes}
            chosen={chosen}
            onChoose={setChosen}
            why={(id) =>
              pinned[id] ? 'Kept on its own by you' : whyAlone(draft?.alone?.[id], column, draft?.clusters ?? [])
            }
          />
          <div className="card-tools">
            <MoveChosen notes={picked} from={null} others={clusters} onEdit={onEdit} />
          </div>
        </>
      )}
    </article>
  )
}
