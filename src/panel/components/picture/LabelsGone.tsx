import { useMemo } from 'react'
import { deleteEvents } from '../../actions/edit-events.ts'
import { redrawTimeline } from '../../actions/redraw-timeline.ts'
import { usePanel, useTools } from '../../tools.ts'
import { Button } from '../Button.tsx'
import { Hint } from '../Messages.tsx'

/** Asks what was meant where the labels of events were deleted on the board: nothing is lost by a slip. */
export function LabelsGone() {
  const tools = useTools()
  const gone = usePanel(({ labelsGone }) => labelsGone)
  const events = usePanel(({ shared }) => shared.timeline?.events)
  const lost = useMemo(() => (events ?? []).filter(({ id }) => gone.includes(id)), [events, gone])
  const [first] = lost
  if (!first) return null
  const which =
    lost.length === 1 ? `The label of “${short(first.text)}” was` : `The labels of ${lost.length} events were`
  return (
    <Hint>
      {which} deleted on the board.
      <div className="row">
        <Button look="small" onClick={() => deleteEvents(tools, lost)}>
          {lost.length === 1 ? 'Delete the event' : 'Delete these events'}
        </Button>
        <Button look="link" onClick={() => void redrawTimeline(tools)}>
          Draw {lost.length === 1 ? 'it' : 'them'} again
        </Button>
      </div>
    </Hint>
  )
}

const LONGEST = 60

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text
}
