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
import { usePanel } from '../../tools.ts'
import { count } from '../../words.ts'
import { Button } from '../Button.tsx'
import { ChoiceMenu } from '../ChoiceMenu.tsx'
import { ChoosableNotes } from './ChoosableNotes.tsx'
import './clusters.css'
import { MoveChosen } from './MoveChosen.tsx'
import { NameInput } from './NameInput.tsx'
import { SameTopic } from './SameTopic.tsx'
import { Terms } from './Terms.tsx'
import { whyHere } from './why-here.ts'

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
  const own = cluster.noteIds.flatMap((id) => notes.get(id) ?? [])
  const others = clusters.filter(({ column, id }) => column === cluster.column && id !== cluster.id)
  return (
    <article className={`card of-${cluster.column}`} aria-label={cluster.name}>
      <div className="card-head">
        <NameInput name={cluster.name} onRename={(name) => onEdit((draft) => renameCluster(draft, cluster.id, name))} />
        <Button look="link" className="unfold" aria-expanded={open} onClick={() => setOpen(!open)}>
          {count(own.length, 'note')}
        </Button>
      </div>
      <Terms terms={cluster.terms} about={cluster.about} />
      <SameTopic cluster={cluster} clusters={clusters} />
      {open ? (
        <Arrange cluster={cluster} own={own} others={others} onEdit={onEdit} />
      ) : (
        <ul className="note-chips">
          {own.slice(0, 3).map((note) => (
            <li key={note.id}>{note.text}</li>
          ))}
        </ul>
      )}
    </article>
  )
}

type ArrangeProps = {
  readonly cluster: ClusterDraft
  readonly own: readonly Note[]
  readonly others: readonly ClusterDraft[]
  readonly onEdit: (edit: (draft: Draft) => Draft) => void
}

/** Its notes to choose from, and what can be done with them and with the cluster. */
function Arrange({ cluster, own, others, onEdit }: ArrangeProps) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const pinned = usePanel(({ decisions }) => decisions.pinned)
  const picked = own.filter(({ id }) => chosen.includes(id))
  return (
    <>
      <ChoosableNotes
        notes={own}
        chosen={chosen}
        onChoose={setChosen}
        why={(id) => whyHere(cluster.ties?.[id], pinned[id] === cluster.id)}
      />
      <div className="card-tools">
        <MoveChosen notes={picked} from={cluster} others={others} onEdit={onEdit} />
        <Button
          look="small"
          disabled={picked.length === 0 || picked.length === own.length}
          onClick={() => onEdit((draft) => splitCluster(draft, cluster.id, chosen, newCluster(picked)))}
        >
          Split off
        </Button>
        {others.length > 0 && (
          <ChoiceMenu
            label="Merge into"
            name={`Merge ${cluster.name} into`}
            choices={others.map(({ id, name }) => ({ id, title: name }))}
            onChoose={(id) => onEdit((draft) => mergeClusters(draft, cluster.id, id))}
          />
        )}
        <Button look="small" onClick={() => onEdit((draft) => dropCluster(draft, cluster.id))}>
          Drop
        </Button>
      </div>
    </>
  )
}
