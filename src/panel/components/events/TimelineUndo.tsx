import { useMemo } from 'react'
import { EMPTY_TIMELINE } from '../../../timeline/kept-event.ts'
import { canTakeBack } from '../../../timeline/take-back.ts'
import { undoTimelineEdit } from '../../actions/edit-timeline.ts'
import { usePanel, useTools } from '../../tools.ts'
import { Button } from '../Button.tsx'
import { Result } from '../Messages.tsx'

/** What was last done to the timeline here, and the way back as long as there is one. */
export function TimelineUndo() {
  const tools = useTools()
  const last = usePanel(({ timelineUndo }) => timelineUndo)
  const timeline = usePanel(({ shared }) => shared.timeline) ?? EMPTY_TIMELINE
  const can = useMemo(() => last !== null && canTakeBack(timeline, last), [timeline, last])
  if (!last || !can) return null
  return (
    <Result>
      <div className="told-undo">
        <span>{last.told}</span>
        <Button look="link" onClick={() => undoTimelineEdit(tools)}>
          Undo
        </Button>
      </div>
    </Result>
  )
}
