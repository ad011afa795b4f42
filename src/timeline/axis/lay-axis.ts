import type { KeptEvent } from '../kept-event.ts'
import { type Axis, type AxisLook, type AxisOptions, stack } from './axis.ts'
import { evenRows } from './even.ts'
import { scaledRows } from './to-scale.ts'

/**
 * Events in order on an axis with the days they lie on, in as many rows as they need. Labels stand above and below in turn and
 * never overlap. Even: one distance from each event to the next. To scale: all rows have the same length in time, and
 * times stand under the axis; a stretch of time that would be an empty row is left out.
 */
export function layAxis(events: readonly KeptEvent[], { timeZone, scale, look }: AxisOptions): Axis {
  if (events.length === 0) return { rows: [], height: 0 }
  const once = { ...look, label: { ...look.label, heightOf: measuredOnce(look.label.heightOf) } }
  const rows = scale === 'even' ? evenRows(events, timeZone, once) : scaledRows(events, timeZone, once)
  return stack(rows, look.rowGap)
}

/** Many ways are tried, and to measure a text takes longer than all else. */
function measuredOnce(heightOf: AxisLook['label']['heightOf']): AxisLook['label']['heightOf'] {
  const known = new Map<number, Map<KeptEvent, number>>()
  return (event, width) => {
    const heights = known.get(width) ?? new Map<KeptEvent, number>()
    known.set(width, heights)
    const height = heights.get(event) ?? heightOf(event, width)
    heights.set(event, height)
    return height
  }
}
