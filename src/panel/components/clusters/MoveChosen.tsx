import { type ClusterDraft, type Draft, moveNote, type NoteTarget } from '../../../session/index.ts'
import type { Note } from '../../../session/note.ts'
import { newCluster } from '../../actions/edit-draft.ts'
import { ChoiceMenu } from '../ChoiceMenu.tsx'

type MoveChosenProps = {
  readonly notes: readonly Note[]
  /** The cluster they are in; null when they are on their own. */
  readonly from: ClusterDraft | null
  /** Clusters of the same column to move to. */
  readonly others: readonly ClusterDraft[]
  readonly onEdit: (edit: (draft: Draft) => Draft) => void
}

/** Where the chosen notes go: another cluster of their column, a new one, or on their own. */
export function MoveChosen({ notes, from, others, onEdit }: MoveChosenProps) {
  const move = (value: string) =>
    onEdit((draft) => {
      const made = newCluster(notes)
      return notes.reduce((soFar, note, index) => moveNote(soFar, note.id, targetOf(value, made, index === 0)), draft)
    })
  return (
    <ChoiceMenu
      label="Move chosen"
      name="Move the chosen notes"
      disabled={notes.length === 0}
      choices={[
        ...others.map(({ id, name }) => ({ id: `to:${id}`, title: `to ${name}` })),
        { id: 'new', title: 'to a new cluster' },
        ...(from ? [{ id: 'own', title: 'on their own' }] : []),
      ]}
      onChoose={move}
    />
  )
}

function targetOf(value: string, made: { readonly id: string; readonly name: string }, first: boolean): NoteTarget {
  if (value === 'own') return { kind: 'own' }
  if (value === 'new') return first ? { kind: 'new', ...made } : { kind: 'cluster', id: made.id }
  return { kind: 'cluster', id: value.slice('to:'.length) }
}
