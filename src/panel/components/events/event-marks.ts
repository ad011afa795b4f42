import { chosenMilestones } from '../../../timeline/chosen.ts'
import type { KeptEvent } from '../../../timeline/kept-event.ts'
import { MILESTONE_IDS, type MilestoneId } from '../../../timeline/milestone.ts'
import { suggestMilestones } from '../../../timeline/milestones.ts'
import { MILESTONE_NAMES } from '../measures/measure-words.ts'

type Chosen = { readonly [M in MilestoneId]?: string | null | undefined }

/** By the id of an event what milestones it is, with a question mark where people have not chosen it: `Detected?`. */
export function milestoneMarks(events: readonly KeptEvent[], chosen: Chosen | undefined): ReadonlyMap<string, string> {
  const milestones = suggestMilestones(events, chosenMilestones(events, chosen))
  const idOf = new Map<unknown, string>(events.map((event) => [event, event.id]))
  const marks = new Map<string, string>()
  for (const id of MILESTONE_IDS) {
    const milestone = milestones[id]
    const event = milestone && idOf.get(milestone.event)
    if (!event) continue
    const name = `${MILESTONE_NAMES[id]}${milestone.by === 'people' ? '' : '?'}`
    marks.set(event, [marks.get(event), name].filter(Boolean).join(', '))
  }
  return marks
}
