import type { MilestoneId } from '../../timeline/index.ts'

/** The colour of a milestone's dot, and of its word over it. */
export const MILESTONE_COLOR: Readonly<Record<MilestoneId, string>> = {
  started: '#d3320f',
  detected: '#a86a00',
  acknowledged: '#7a4bd6',
  mitigated: '#0b7285',
  recovered: '#1d7f2c',
}
