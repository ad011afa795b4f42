import type { KeptEvent } from '../kept-event.ts'
import type { AxisLook } from './axis.ts'

export type Placed = {
  readonly event: KeptEvent
  readonly x: number
  readonly above: boolean
  /** How many labels may stand between it and the axis; 0 is the nearest. */
  readonly lane: number
  readonly left: number
}

/**
 * A lane for each label, the nearest that is free, above and below in turn, so that no two overlap; dots keep their places.
 * Events come ordered by x.
 */
export function placeLabels(
  dots: readonly { readonly event: KeptEvent; readonly x: number }[],
  width: number,
  { width: whole, label: { lead, gap } }: AxisLook,
): Placed[] {
  /** Where the last label of each lane ends, above and below. */
  const ends: { readonly above: number[]; readonly below: number[] } = { above: [], below: [] }
  return dots.map(({ event, x }, index) => {
    const left = Math.max(Math.min(x - lead, whole - width), 0)
    const sides = index % 2 === 0 ? (['above', 'below'] as const) : (['below', 'above'] as const)
    for (let lane = 0; ; lane++) {
      const side = sides.find((each) => left >= (ends[each][lane] ?? Number.NEGATIVE_INFINITY) + gap)
      if (!side) continue
      ends[side][lane] = left + width
      return { event, x, above: side === 'above', lane, left }
    }
  })
}
