import { useMemo, useState } from 'react'
import { chosenMilestones } from '../../../timeline/chosen.ts'
import type { KeptEvent } from '../../../timeline/kept-event.ts'
import { measure } from '../../../timeline/measure.ts'
import { suggestMilestones } from '../../../timeline/milestones.ts'
import { usePanel } from '../../tools.ts'
import { Button } from '../Button.tsx'
import { MeasureTable } from './MeasureTable.tsx'
import { MilestoneFields } from './MilestoneFields.tsx'
import { guessed, lengthOf } from './measure-words.ts'
import './measures.css'

type IncidentMeasuresProps = { readonly events: readonly KeptEvent[]; readonly timeZone: string }

/** How long the incident took to be found and ended, and the milestones that this is taken from. Folded until it is asked for. */
export function IncidentMeasures({ events, timeZone }: IncidentMeasuresProps) {
  const refs = usePanel(({ shared }) => shared.milestones)
  const [open, setOpen] = useState(false)
  const [defined, setDefined] = useState(false)
  const { chosen, suggested, measures } = useMemo(() => {
    const chosen = chosenMilestones(events, refs)
    return { chosen, suggested: suggestMilestones(events), measures: measure(events, chosen) }
  }, [events, refs])
  const { timeToDetect, duration } = measures
  const short = [
    timeToDetect && !guessed('timeToDetect', measures) && `${lengthOf(timeToDetect)} to detect`,
    duration && !guessed('duration', measures) && `${lengthOf(duration)} long`,
  ].filter(Boolean)
  return (
    <details className="guidance" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span>
          Measures
          {short.length > 0 && <span className="caption measures-short"> {short.join(', ')}</span>}
        </span>
      </summary>
      {open && (
        <div className="stack">
          <div className="row">
            <Button look="link" aria-expanded={defined} onClick={() => setDefined(!defined)}>
              {defined ? 'Hide what they stand for' : 'Show what they stand for'}
            </Button>
          </div>
          <MeasureTable measures={measures} events={events} timeZone={timeZone} defined={defined} />
          <h2>Milestones</h2>
          <MilestoneFields
            events={events}
            timeZone={timeZone}
            milestones={measures.milestones}
            suggested={suggested}
            chosen={chosen}
          />
        </div>
      )}
    </details>
  )
}
