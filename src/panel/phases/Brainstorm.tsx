import { COLUMNS } from '../../session/column.ts'
import { countNotes } from '../../session/counting.ts'
import type { Note } from '../../session/note.ts'
import { ColumnCounts } from '../components/ColumnCounts.tsx'
import { EmptyState, Hint } from '../components/Messages.tsx'
import { PhaseScreen } from '../components/PhaseScreen.tsx'
import { ProblemAt } from '../components/ProblemAt.tsx'
import { usePanel } from '../tools.ts'

/** When the fullest column has this many notes, one with at most two is worth a hint. */
const BUSY = 5
const QUIET = 2

/** Everyone writes; the panel counts. */
export function Brainstorm() {
  const notes = usePanel((state) => state.notes)
  const running = usePanel(({ shared }) => shared.progress?.countdown?.status === 'running')
  return (
    <PhaseScreen phase="brainstorm" work keepSaying note="Participants need only the board.">
      <ProblemAt place="notes" />
      {notes ? <ColumnCounts notes={notes} /> : <NotYetRead />}
      {notes && running && <QuietColumn notes={notes} />}
    </PhaseScreen>
  )
}

function QuietColumn({ notes }: { readonly notes: readonly Note[] }) {
  const counts = countNotes(notes)
  if (Math.max(...COLUMNS.map(({ id }) => counts[id].notes)) < BUSY) return null
  const quiet = COLUMNS.filter(({ id }) => counts[id].notes <= QUIET)
  if (quiet.length === 0) return null
  return (
    <Hint>
      <strong>Quiet: {new Intl.ListFormat('en').format(quiet.map(({ title }) => title.toLowerCase()))}.</strong>{' '}
      {ASK[quiet[0]!.id]}
    </Hint>
  )
}

const ASK = {
  wrong: 'Ask: what surprised you, or took longer than it should?',
  well: 'Ask: what helped us, and would we miss it next time?',
  lucky: 'Ask: what could have made this much worse, and did not?',
} as const

/** While the notes have not been read for the first time. */
function NotYetRead() {
  const isSetUp = usePanel(({ shared }) => shared.layout !== undefined)
  if (isSetUp) return <p className="caption">Reading the notes</p>
  return (
    <EmptyState title="The board is not set up">
      Go back to Prepare and set it up: notes are read from its three columns.
    </EmptyState>
  )
}
