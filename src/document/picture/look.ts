import type { MilestoneId } from '../../timeline/index.ts'

export const INK = '#1c1c1e'
export const QUIET = '#5f6579'
export const AXIS = '#9ba8ff'
export const BLUE = '#3859ff'
export const LINE_COLOR = '#c9cedd'
export const FAMILY = "'Open Sans', 'Noto Sans', system-ui, sans-serif"

/** The colour of a milestone's dot and word; each stands out from white by 4.5 to 1 (WCAG 2.2, 1.4.3). */
export const MILESTONE_COLOR: Readonly<Record<MilestoneId, string>> = {
  started: '#c92e0d',
  detected: '#8f5b00',
  acknowledged: '#7a4bd6',
  mitigated: '#0b7285',
  recovered: '#1d7f2c',
}
