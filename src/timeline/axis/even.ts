import { groupByDay } from '../format.ts'
import type { KeptEvent } from '../kept-event.ts'
import type { AxisDay, AxisEvent, AxisLook, LaidRow } from './axis.ts'
import { heightsOf, laneTops, rowHeight } from './lanes.ts'

/** With more rows than this, labels stand in two lanes on each side, so that a row holds twice as many. */
const MANY_ROWS = 4

/** An event, its day as a heading, and its slot in its row. */
type Entry = { readonly event: KeptEvent; readonly day: string; readonly slot: number }
type Filled = { readonly rows: readonly (readonly Entry[])[]; readonly lanes: number }

/** Events at one distance, in rows of about equal length; where a day begins in a row, slots are left free for the line. */
export function evenRows(events: readonly KeptEvent[], timeZone: string, look: AxisLook): LaidRow[] {
  const days = groupByDay(events, timeZone).flatMap(({ heading, events: ofDay }) =>
    ofDay.map((event) => ({ event, day: heading })),
  )
  const one = filled(days, 1, look)
  const { rows, lanes } = one.rows.length > MANY_ROWS ? filled(days, 2, look) : one
  // One distance for all rows, so that a short last row lines up with those above it.
  const slot = slotWidth(Math.max(...rows.map((row) => row.at(-1)!.slot + 1)), lanes, look)
  const width = Math.min(2 * lanes * slot - look.label.gap, look.label.most)
  return rows.map((row) => laid(row, { slot, lanes, width, look }))
}

function filled(days: readonly Omit<Entry, 'slot'>[], lanes: number, look: AxisLook): Filled {
  const { least, gap } = look.label
  const beside = 2 * lanes
  const most = Math.max(Math.floor((beside * (look.width + gap)) / (least + gap)) - beside + 1, 1)
  let rows = fill(days, most, lanes)
  for (let fewer = most - 1; fewer > 0; fewer--) {
    const tighter = fill(days, fewer, lanes)
    if (tighter.length > rows.length) break
    rows = tighter
  }
  return { rows, lanes }
}

function fill(days: readonly Omit<Entry, 'slot'>[], most: number, lanes: number): Entry[][] {
  const rows: Entry[][] = []
  let row: Entry[] = []
  for (const { event, day } of days) {
    const before = row.at(-1)
    const slot = before ? before.slot + (before.day === day ? 1 : 2 * lanes) : 0
    const full = before !== undefined && slot >= most
    if (full) {
      rows.push(row)
      row = []
    }
    row.push({ event, day, slot: full ? 0 : slot })
  }
  return [...rows, row]
}

/** Distance from one event to the next, so wide that the last label still ends inside. */
function slotWidth(slots: number, lanes: number, { width, label }: AxisLook): number {
  const roomy = (width - label.most) / Math.max(slots - 1, 1)
  const beside = 2 * lanes
  const slot = beside * roomy - label.gap >= label.most ? roomy : (width + label.gap) / (slots + beside - 1)
  return Math.min(slot, 2 * label.most)
}

type RowOptions = { readonly slot: number; readonly lanes: number; readonly width: number; readonly look: AxisLook }

function laid(row: readonly Entry[], { slot, lanes, width, look }: RowOptions): LaidRow {
  const { lead, gap, heightOf } = look.label
  // The farther lane first, so that a row begins with its longest stem.
  const placed = row.map((entry) => ({
    ...entry,
    above: entry.slot % 2 === 0,
    lane: lanes - 1 - (Math.floor(entry.slot / 2) % lanes),
    height: heightOf(entry.event, width),
  }))
  const heights = heightsOf(placed, look)
  const { axisY, boxOf } = laneTops(heights, look, 0)
  const events = placed.map(({ event, above, lane, height, slot: at }): AxisEvent => {
    const x = lead + at * slot
    return { event, x, above, ...boxOf(above, lane, x, { left: x - lead, width, height }) }
  })
  return {
    height: rowHeight(heights, look, 0),
    axisY,
    lines: [{ left: 0, right: Math.max(events.at(-1)!.x + 2 * lead, 3 * lead) }],
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
