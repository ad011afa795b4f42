import type { KeptEvent } from './kept-event.ts'
import { type ChosenMilestones, MILESTONE_IDS, type MilestoneId } from './milestone.ts'

/** The events that people have chosen, by their ids; one that is no longer in the timeline is chosen no more. */
export function chosenMilestones(
  events: readonly KeptEvent[],
  ids: { readonly [M in MilestoneId]?: string | null | undefined } = {},
): ChosenMilestones {
  const byId = new Map(events.map((event) => [event.id, event]))
  return Object.fromEntries(MILESTONE_IDS.map((id) => [id, ids[id] ? byId.get(ids[id]) : ids[id]]))
}
