import { useMemo } from 'react'
import { describePicture, fileName, timelineOverview, timelinePicture } from '../../../document/index.ts'
import { download } from '../../actions/hand-over.ts'
import { recordOf } from '../../postmortem-record.ts'
import { timelineView } from '../../timeline-frame.ts'
import { usePanel, useTools } from '../../tools.ts'
import { Button } from '../Button.tsx'
import './picture.css'

/** As wide as the content of the panel, and as wide as a page of a document. */
const WIDTH = 320
const FILE_WIDTH = 1400

/** The timeline at a glance, and the way to take a picture of all of it along. */
export function TimelinePicture() {
  const tools = useTools()
  const timeline = usePanel(({ shared }) => shared.timeline)
  const milestones = usePanel(({ shared }) => shared.milestones)
  const timeZone = usePanel(({ shared }) => shared.incident?.timeZone)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is made from these
  const view = useMemo(() => timelineView(tools), [tools, timeline, milestones, timeZone])
  const overview = useMemo(() => timelineOverview({ ...view, width: WIDTH }), [view])
  if (view.events.length === 0) return null
  const take = () => {
    const name = fileName(recordOf(tools.store.getState(), tools.clock.now()), 'svg')
    download(tools, { name, text: timelinePicture({ ...view, width: FILE_WIDTH }), type: 'image/svg+xml' })
  }
  return (
    <figure className="picture">
      <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(overview)}`} alt={describePicture(view)} />
      <Button look="link" onClick={take}>
        Download a picture of it
      </Button>
    </figure>
  )
}
