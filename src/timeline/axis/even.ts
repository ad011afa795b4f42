import { groupByDay } from '../format.ts'
import type { KeptEvent } from '../kept-event.ts'
import type { AxisDay, AxisEvent, AxisLook, LaidRow } from './axis.ts'
import { heightsOf, laneTops, rowHeight } from './lanes.ts'

/** An event, whether it stands above the axis, its day as a heading, and its slot in its row. */
type Entry = { readonly event: KeptEvent; readonly above: boolean; readonly day: string; readonly slot: number }

/** Events at one distance, in rows of about equal length; where a day begins in a row, one slot is left free for the line. */
export function evenRows(events: readonly KeptEvent[], timeZone: string, look: AxisLook): LaidRow[] {
  const days = groupByDay(events, timeZone).flatMap(({ heading, events: ofDay }) =>
    ofDay.map((event) => ({ event, day: heading })),
  )
  const rows = filled(days, look)
  // One distance for all rows, so that a short last row lines up with those above it.
  const slot = slotWidth(Math.max(...rows.map((row) => row.at(-1)!.slot + 1)), look)
  const width = Math.min(2 * slot - look.label.gap, look.label.most)
  return rows.map((row) => laid(row, slot, width, look))
}

function filled(days: readonly { event: KeptEvent; day: string }[], look: AxisLook): Entry[][] {
  const { least, gap } = look.label
  const most = Math.max(Math.floor((2 * (look.width + gap)) / (least + gap)) - 1, 1)
  let rows = fill(days, most)
  for (let fewer = most - 1; fewer > 0; fewer--) {
    const tighter = fill(days, fewer)
    if (tighter.length > rows.length) break
    rows = tighter
  }
  return rows
}

function fill(days: readonly { event: KeptEvent; day: string }[], most: number): Entry[][] {
  const rows: Entry[][] = []
  let row: Entry[] = []
  for (const [index, { event, day }] of days.entries()) {
    const before = row.at(-1)
    const slot = before ? before.slot + (before.day === day ? 1 : 2) : 0
    const full = before !== undefined && slot >= most
    if (full) {
      rows.push(row)
      row = []
    }
    row.push({ event, above: index % 2 === 0, day, slot: full ? 0 : slot })
  }
  return [...rows, row]
}

/** Distance from one event to the next, so wide that the last label still ends inside. */
function slotWidth(slots: number, { width, label }: AxisLook): number {
  const roomy = (width - label.most) / Math.max(slots - 1, 1)
  const slot = 2 * roomy - label.gap >= label.most ? roomy : (width + label.gap) / (slots + 1)
  return Math.min(slot, 2 * label.most)
}

function laid(row: readonly Entry[], slot: number, width: number, look: AxisLook): LaidRow {
  const { lead, gap, heightOf } = look.label
  const heights = heightsOf(
    row.map(({ event, above }) => ({ above, lane: 0, height: heightOf(event, width) })),
    look,
  )
  const { axisY, boxOf } = laneTops(heights, look, 0)
  const xOf = (entry: Entry) => lead + entry.slot * slot
  const events = row.map((entry): AxisEvent => {
    const x = xOf(entry)
    return {
      event: entry.event,
      x,
      above: entry.above,
      ...boxOf(entry.above, 0, x, { left: x - lead, width, height: heightOf(entry.event, width) }),
    }
  })
  return {
    height: rowHeight(heights, look, 0),
    axisY,
    lines: [{ left: 0, right: Math.max(xOf(row.at(-1)!) + 2 * lead, 3 * lead) }],
    cuts: [],
    days: daysOf(row, slot, gap, look.width),
    ticks: [],
    events,
  }
}

function daysOf(row: readonly Entry[], slot: number, gap: number, width: number): AxisDay[] {
  const starts = row.filter((entry, at) => entry.day !== row[at - 1]?.day)
  return starts.map(({ day, slot: at }, index) => {
    const left = at * slot
    const next = starts[index + 1]
    const room = (next ? next.slot * slot : width) - left - 2 * gap
    return { day, left, room, parted: index > 0 }
  })
}
