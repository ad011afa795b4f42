import type { MilestoneId } from '../../timeline/milestone.ts'
import type { Tools } from '../tools.ts'

/** Sets a milestone for everyone: the id of an event, null for none of them, undefined to follow the suggestion again. */
export function chooseMilestone({ saver }: Tools, id: MilestoneId, eventId: string | null | undefined): void {
  saver.edit('milestones', (before) => ({ ...before, [id]: eventId }))
}
