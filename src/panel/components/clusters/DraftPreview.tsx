import type { Draft } from '../../../session/cluster-draft.ts'
import { COLUMNS } from '../../../session/column.ts'
import type { Note } from '../../../session/note.ts'
import { editDraft } from '../../actions/edit-draft.ts'
import { useTools } from '../../tools.ts'
import { count } from '../../words.ts'
import '../columns.css'
import { DraftCard } from './DraftCard.tsx'
import { OwnNotes } from './OwnNotes.tsx'

type DraftPreviewProps = { readonly draft: Draft; readonly notes: readonly Note[] }

/** What *Apply to board* would make of the notes, column by column, to rename, merge, split, move and drop. */
export function DraftPreview({ draft, notes }: DraftPreviewProps) {
  const tools = useTools()
  const byId = new Map(notes.map((note) => [note.id, note]))
  const onEdit = (edit: (draft: Draft) => Draft) => editDraft(tools, edit)
  return COLUMNS.map(({ id, title }) => {
    const clusters = draft.clusters.filter(({ column }) => column === id)
    const own = draft.ungrouped[id].flatMap((noteId) => byId.get(noteId) ?? [])
    return (
      <section key={id} className="stack" aria-label={title}>
        <div className="column-head">
          <span className={`dot ${id}`} />
          <h2>{title}</h2>
          <span className="caption">{clusters.length > 0 && count(clusters.length, 'cluster')}</span>
        </div>
        {clusters.length === 0 && <p className="caption">{whyNoClusters(own, draft)}</p>}
        {clusters.map((cluster) => (
          <DraftCard key={cluster.id} cluster={cluster} clusters={draft.clusters} notes={byId} onEdit={onEdit} />
        ))}
        {own.length > 0 && <OwnNotes column={id} notes={own} clusters={clusters} onEdit={onEdit} />}
      </section>
    )
  })
}

function whyNoClusters(notes: readonly Note[], { alone }: Draft): string {
  if (notes.length === 0) return 'No notes in this column.'
  if (notes.some(({ id }) => alone?.[id]?.reason === 'elsewhere'))
    return 'No cluster here: what these notes go with is in another column.'
  if (notes.length === 1) return 'One note: there is nothing to group it with.'
  if (notes.length === 2) return 'Two notes that stay on their own.'
  return 'No cluster here: these notes stay on their own. You can still bring some together.'
}
