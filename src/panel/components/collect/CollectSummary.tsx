import { openSheet } from '../../actions/sheets.ts'
import { usePanel, useTools } from '../../tools.ts'
import { Button } from '../Button.tsx'

/** The way to the notes that people wrote before the session. */
export function CollectSummary() {
  const tools = useTools()
  const waiting = usePanel(({ collecting }) => collecting.text.trim() !== '' && collecting.done === null)
  return (
    <section className="stack tight" aria-label="Notes">
      <span className="field-name">Notes</span>
      <span className="caption">
        {waiting
          ? 'What you pasted is still there and not on the board yet.'
          : 'A survey, a report or a list that people wrote before becomes sticky notes in the three columns.'}
      </span>
      <div className="row">
        <Button onClick={() => openSheet(tools, 'collect')}>Collect notes</Button>
      </div>
    </section>
  )
}
