import type { TimelineEvent } from './event.ts'

/** In the order in which they come. */
export const MILESTONE_IDS = ['started', 'detected', 'acknowledged', 'mitigated', 'recovered'] as const
export type MilestoneId = (typeof MILESTONE_IDS)[number]

/** A milestone as it is marked on a timeline: whether people have settled it, or it is only suggested. */
export type MilestoneMark = { readonly id: MilestoneId; readonly settled: boolean }

const WORDS: Readonly<Record<MilestoneId, string>> = {
  started: 'impact start',
  detected: 'detected',
  acknowledged: 'acknowledged',
  mitigated: 'mitigated',
  recovered: 'resolved',
}

/** What a milestone is called on a timeline; with a question mark while it is only suggested. */
export function milestoneWord({ id, settled }: MilestoneMark): string {
  return settled ? WORDS[id] : `${WORDS[id]}?`
}

/** An event that measures are taken from. */
export type Milestone = {
  readonly event: TimelineEvent
  /** A sentence that tells why it is this event. */
  readonly reason: string
  /** People chose it, its own words say it, or no words say it and it is only likely. */
  readonly by: 'people' | 'words' | 'guess'
}

export type Milestones = { readonly [M in MilestoneId]: Milestone | undefined }

/** What people have settled: an event, or null where none of the events is this milestone. */
export type ChosenMilestones = { readonly [M in MilestoneId]?: TimelineEvent | null | undefined }
