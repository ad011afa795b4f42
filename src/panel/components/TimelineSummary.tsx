import { openSheet } from '../actions/sheets.ts'
import { usePanel, useTools } from '../tools.ts'
import { count } from '../words.ts'
import { Button } from './Button.tsx'

/** What the timeline holds so far, and the ways to fill it. */
export function TimelineSummary() {
  const tools = useTools()
  const events = usePanel(({ shared }) => shared.timeline?.events) ?? []
  return (
    <section className="stack" aria-label="Timeline">
      <span className="field-name">Timeline</span>
      <span className="caption">{count(events.length, 'event')}</span>
      <div className="row">
        <Button onClick={() => openSheet(tools, 'import')}>Import a timeline</Button>
        <Button onClick={() => openSheet(tools, 'timeline')}>Edit events</Button>
      </div>
    </section>
  )
}
