import type { TimelineEvent } from '../../../timeline/event.ts'
import type { KeptEvent } from '../../../timeline/kept-event.ts'
import { type ChosenMilestones, MILESTONE_IDS, type Milestone, type Milestones } from '../../../timeline/milestone.ts'
import { shownText } from '../../../timeline/shown-text.ts'
import { chooseMilestone } from '../../actions/choose-milestone.ts'
import { useTools } from '../../tools.ts'
import { Field } from '../Field.tsx'
import { MILESTONE_NAMES, whenOf } from './measure-words.ts'

const NONE = 'none'
const SUGGESTED = 'suggested'
/** A choice is as wide as the panel; the rest of a long text can be read in the timeline. */
const LONGEST = 60

type MilestoneFieldsProps = {
  readonly events: readonly KeptEvent[]
  readonly timeZone: string
  readonly milestones: Milestones
  readonly suggested: Milestones
  readonly chosen: ChosenMilestones
}

/** Which event each milestone is: the suggested one, another one, or none. */
export function MilestoneFields({ events, timeZone, milestones, suggested, chosen }: MilestoneFieldsProps) {
  const tools = useTools()
  const nameOf = (event: TimelineEvent) => {
    const text = shownText(event.text)
    return `${whenOf(event, events, timeZone)} ${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}`
  }
  const choiceOf = (event: TimelineEvent | null | undefined) => {
    if (event === undefined) return SUGGESTED
    return event === null ? NONE : (events.find((each) => each === event)?.id ?? SUGGESTED)
  }
  return (
    <>
      {MILESTONE_IDS.map((id) => (
        <Field
          key={id}
          label={MILESTONE_NAMES[id]}
          hint={<Reason milestone={milestones[id]} settled={chosen[id] === null} />}
        >
          {(control) => (
            <select
              {...control}
              value={choiceOf(chosen[id])}
              onChange={({ target: { value } }) =>
                chooseMilestone(tools, id, value === SUGGESTED ? undefined : value === NONE ? null : value)
              }
            >
              <option value={SUGGESTED}>
                {suggested[id] ? `Suggested: ${nameOf(suggested[id].event)}` : 'Not known'}
              </option>
              <option value={NONE}>None of the events</option>
              {events.map((event) => (
                <option key={event.id} value={event.id}>
                  {nameOf(event)}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </>
  )
}

type ReasonProps = {
  readonly milestone: Milestone | undefined
  /** Whether people have said that there is none. */
  readonly settled: boolean
}

function Reason({ milestone, settled }: ReasonProps) {
  if (milestone) return <span className={milestone.by === 'guess' ? 'guess' : undefined}>{milestone.reason}</span>
  return settled ? 'The team says that no event is it.' : 'No event says it. Choose one if you know it.'
}
