import type { Draft } from '../../../session/cluster-draft.ts'
import { COLUMNS } from '../../../session/column.ts'
import type { Note } from '../../../session/note.ts'
import { count } from '../../words.ts'
import { ColumnsChoice } from './ColumnsChoice.tsx'
import { DraftPreview } from './DraftPreview.tsx'
import { LevelSlider } from './LevelSlider.tsx'

type PreviewProps = { readonly draft: Draft; readonly notes: readonly Note[] }

/** The preview of clusters, and how notes are grouped in it. */
export function Preview({ draft, notes }: PreviewProps) {
  return (
    <>
      <p className="caption" role="status">
        {describe(draft, notes.filter(({ text }) => text !== '').length)}
      </p>
      <LevelSlider clusters={draft.clusters.length} />
      <ColumnsChoice />
      <DraftPreview draft={draft} notes={notes} />
    </>
  )
}

/** `50 notes, 12 clusters, 4 on their own`. */
function describe({ clusters, ungrouped }: Draft, notes: number): string {
  const own = COLUMNS.reduce((sum, { id }) => sum + ungrouped[id].length, 0)
  const parts = [count(notes, 'note'), count(clusters.length, 'cluster')]
  if (own > 0) parts.push(`${own} on ${own === 1 ? 'its' : 'their'} own`)
  return parts.join(', ')
}
