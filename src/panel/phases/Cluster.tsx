import { apply, undo } from '../actions/apply.ts'
import { dropDraft } from '../actions/edit-draft.ts'
import { editClusters, suggest, suggestAfresh } from '../actions/suggest.ts'
import { Button } from '../components/Button.tsx'
import { ColumnCounts } from '../components/ColumnCounts.tsx'
import { AcceptedClusters } from '../components/clusters/AcceptedClusters.tsx'
import { usePreview } from '../components/clusters/use-preview.ts'
import { EmptyState, Hint } from '../components/Messages.tsx'
import { PhaseScreen } from '../components/PhaseScreen.tsx'
import { ProblemAt, ResultAt } from '../components/ProblemAt.tsx'
import { WorkInHand } from '../components/WorkInHand.tsx'
import { usePanel, useTools } from '../tools.ts'

/** Suggest, look through, change, apply; and take it back. Nothing on the board moves before *Apply to board*. */
export function Cluster() {
  const tools = useTools()
  const notes = usePanel((state) => state.notes)
  const draft = usePanel((state) => state.draft)
  const clusters = usePanel((state) => state.clusters)
  const busy = usePanel(({ work }) => work !== null)
  const mayUndo = usePanel(({ shared }) => shared.undo !== undefined)
  const unfinished = usePanel(({ shared, work }) => shared.undo?.finished === false && work === null)
  const started = usePanel(({ shared }) => shared.progress?.countdown?.status !== 'idle')
  const written = notes?.filter(({ text }) => text !== '') ?? []
  const accepted = clusters ?? []

  const Preview = usePreview()

  const mainLook = started ? 'main' : 'plain'
  const suggestButton = (look: 'main' | 'plain') => (
    <Button look={look} wide busy={busy} onClick={() => void suggest(tools)}>
      Suggest clusters
    </Button>
  )
  const applyButton = (
    <Button look={mainLook} wide busy={busy} onClick={() => void apply(tools)}>
      Apply to board
    </Button>
  )
  const undoButton = (
    <Button busy={busy} onClick={() => void undo(tools)}>
      Undo
    </Button>
  )
  const mayClick = draft ? applyButton : accepted.length === 0 && written.length > 0 ? suggestButton(mainLook) : null

  return (
    <PhaseScreen
      phase="cluster"
      work
      main={started ? mayClick : undefined}
      beside={mayUndo && started ? undoButton : undefined}
      note={draft ? (accepted.length > 0 ? 'Not on the board yet.' : 'Nothing has moved on the board yet.') : undefined}
      above={
        <>
          {unfinished && (
            <Hint>
              An Apply to board did not come to its end. Unless another panel is still at it,{' '}
              {draft ? 'apply again to finish it, or undo it' : 'undo it'} to put every note back.
            </Hint>
          )}
          <ProblemAt place="clusters" />
          <ResultAt place="clusters" />
          <ResultAt place="undo" />
          <WorkInHand />
        </>
      }
    >
      <ProblemAt place="notes" unlessAt="clusters" />
      {!notes && <p className="caption">Reading the notes</p>}
      {notes && written.length === 0 && (
        <EmptyState title="No notes to group yet">
          Ask for a first note in one of the three columns. You can also go back to Brainstorm.
        </EmptyState>
      )}
      {notes && draft && (
        <>
          {Preview ? <Preview draft={draft} notes={notes} /> : <p className="caption">Opening the preview</p>}
          <div className="row">
            <Button look="small" busy={busy} onClick={() => void suggest(tools)}>
              Suggest clusters
            </Button>
            <Button look="small" busy={busy} onClick={() => void suggestAfresh(tools)}>
              Start afresh
            </Button>
            <Button look="link" busy={busy} onClick={() => dropDraft(tools)}>
              Discard the preview
            </Button>
          </div>
        </>
      )}
      {notes && written.length > 0 && !draft && accepted.length === 0 && <ColumnCounts notes={notes} />}
      {!draft && accepted.length > 0 && (
        <>
          <AcceptedClusters clusters={accepted} />
          <div className="row">
            <Button look="small" busy={busy} onClick={() => editClusters(tools)}>
              Change clusters
            </Button>
            <Button look="small" busy={busy} onClick={() => void suggest(tools)}>
              Suggest clusters
            </Button>
          </div>
        </>
      )}
      {!started && mayClick}
      {!started && mayUndo && undoButton}
    </PhaseScreen>
  )
}
