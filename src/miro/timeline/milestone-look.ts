import type { MilestoneId } from '../../timeline/index.ts'

/** How a milestone stands out on the axis: its word over the dot, in the dot's colour. */
export const MILESTONE_LOOK: Readonly<Record<MilestoneId, { readonly word: string; readonly color: string }>> = {
  started: { word: 'impact start', color: '#d3320f' },
  detected: { word: 'detected', color: '#a86a00' },
  acknowledged: { word: 'acknowledged', color: '#7a4bd6' },
  mitigated: { word: 'mitigated', color: '#0b7285' },
  recovered: { word: 'resolved', color: '#1d7f2c' },
}
