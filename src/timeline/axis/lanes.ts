import type { AxisBox, AxisLook } from './axis.ts'

/** Heights of the lanes above and below the axis, the nearest first. */
export type LaneHeights = { readonly above: readonly number[]; readonly below: readonly number[] }

type InLane = { readonly above: boolean; readonly lane: number; readonly height: number }

/** Each lane is as high as its highest label. Both sides have one at least, so that rows are alike. */
export function heightsOf(labels: readonly InLane[], look: AxisLook): LaneHeights {
  const side = (above: boolean) => {
    const own = labels.filter((label) => label.above === above)
    const lanes = Math.max(1, ...own.map(({ lane }) => lane + 1))
    return Array.from({ length: lanes }, (_, lane) =>
      Math.max(look.stem, ...own.filter((label) => label.lane === lane).map(({ height }) => height)),
    )
  }
  return { above: side(true), below: side(false) }
}

/** Height of a row with such lanes and a strip of times of this height. */
export function rowHeight({ above, below }: LaneHeights, look: AxisLook, ticks: number): number {
  return look.days + sideHeight(above, look) + look.dot + ticks + sideHeight(below, look)
}

type Label = Pick<AxisBox, 'left' | 'width' | 'height'>

/** Where the axis of such a row lies, and where a label in a lane stands with the line to its dot. */
export function laneTops(heights: LaneHeights, look: AxisLook, ticks: number) {
  const axisY = look.days + sideHeight(heights.above, look) + look.dot / 2
  const boxOf = (above: boolean, lane: number, x: number, own: Label): { label: AxisBox; stem: AxisBox } => {
    const lanes = above ? heights.above : heights.below
    const nearer = lanes.slice(0, lane).reduce((sum, each) => sum + each + look.label.gap, 0)
    const start = look.dot / 2 + look.stem + nearer + (above ? 0 : ticks)
    const label = { ...own, top: above ? axisY - start - own.height : axisY + start }
    const stem = { left: x, width: 0, height: start - look.dot / 2, top: above ? axisY - start : axisY + look.dot / 2 }
    return { label, stem }
  }
  return { axisY, boxOf }
}

function sideHeight(lanes: readonly number[], look: AxisLook): number {
  return look.stem + lanes.reduce((sum, height) => sum + height, 0) + (lanes.length - 1) * look.label.gap
}
