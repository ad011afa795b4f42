import { ActionForm } from '../components/actions/ActionForm.tsx'
import { ActionList } from '../components/actions/ActionList.tsx'
import { EmptyState } from '../components/Messages.tsx'
import { PhaseScreen } from '../components/PhaseScreen.tsx'
import { ProblemAt } from '../components/ProblemAt.tsx'
import { usePanel, useTools } from '../tools.ts'
import { count } from '../words.ts'

/** What will be done, by whom and until when: each a card on the board. */
export function Actions() {
  const { store } = useTools()
  const actions = usePanel((state) => state.actions)
  // The form keeps its place however many there are, and what was just added stands right under it.
  const written = actions?.toReversed() ?? []
  const editing = usePanel(({ actionForm }) => actionForm.id)
  const isSetUp = usePanel(({ shared }) => shared.layout !== undefined)
  return (
    <PhaseScreen phase="actions" work atOnce note="Each action item is a card on the board.">
      <ProblemAt place="actions" />
      {!isSetUp && (
        <EmptyState title="The board is not set up">
          Go back to Prepare and set it up: action items are cards in one of its frames.
        </EmptyState>
      )}
      <ActionForm key={editing} />
      {written.length > 0 && (
        <section className="stack tight" aria-label="Written so far">
          <h2>{count(written.length, 'action item')}</h2>
          <ActionList
            actions={written.filter(({ id }) => id !== editing)}
            onEdit={({ status: _, ...item }) => store.setState({ actionForm: item })}
          />
        </section>
      )}
    </PhaseScreen>
  )
}
