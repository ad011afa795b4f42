import type { TimelineEvent } from '../../timeline/event.ts'
import type { MilestoneId } from '../../timeline/milestone.ts'
import type { Tools } from '../tools.ts'

/** Sets a milestone for everyone: an event, null for none of them, undefined to follow the suggestion again. */
export function chooseMilestone({ saver }: Tools, id: MilestoneId, event: TimelineEvent | null | undefined): void {
  const ref = event && { at: event.at, text: event.text }
  saver.edit('milestones', (before) => ({ ...before, [id]: ref }))
}
