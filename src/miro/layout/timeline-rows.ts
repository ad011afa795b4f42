import { groupByDay, type TimelineEvent } from '../../timeline/index.ts'
import { FRAME_PADDING } from './look.ts'

/** The least and the most from one event to the next along the axis. */
const LEAST_SLOT = 190
const MOST_SLOT = 760
export const MOST_LABEL_WIDTH = 400
export const LABEL_GAP = 32

/** An event, its number in the whole timeline, its day as a heading, and its slot in its row. */
export type Entry = {
  readonly event: TimelineEvent
  readonly index: number
  readonly day: string
  readonly slot: number
}
export type Row = { readonly entries: readonly Entry[]; readonly slots: number }

/** Events in rows of about equal length; where a day begins within a row one slot stays free for the line between. */
export function rowsOf(events: readonly TimelineEvent[], timeZone: string, width: number): Row[] {
  const days = groupByDay(events, timeZone).flatMap(({ heading, events: ofDay }) =>
    ofDay.map((event) => ({ event, day: heading })),
  )
  const most = Math.max(Math.floor((width - 2 * FRAME_PADDING + LABEL_GAP) / LEAST_SLOT) - 1, 1)
  let rows = fill(days, most)
  for (let fewer = most - 1; fewer > 0; fewer--) {
    const tighter = fill(days, fewer)
    if (tighter.length > rows.length) break
    rows = tighter
  }
  return rows
}

function fill(days: readonly { event: TimelineEvent; day: string }[], most: number): Row[] {
  const rows: Row[] = []
  let entries: Entry[] = []
  for (const [index, { event, day }] of days.entries()) {
    const before = entries.at(-1)
    const slot = before ? before.slot + (before.day === day ? 1 : 2) : 0
    if (before && slot >= most) {
      rows.push({ entries, slots: before.slot + 1 })
      entries = [{ event, index, day, slot: 0 }]
    } else entries.push({ event, index, day, slot })
  }
  if (entries.length > 0) rows.push({ entries, slots: entries.at(-1)!.slot + 1 })
  return rows
}

/** Distance from one event to the next, so wide that the last label still ends inside the frame. */
export function slotWidth(slots: number, width: number): number {
  const inner = width - 2 * FRAME_PADDING
  const roomy = (inner - MOST_LABEL_WIDTH) / Math.max(slots - 1, 1)
  const slot = 2 * roomy - LABEL_GAP >= MOST_LABEL_WIDTH ? roomy : (inner + LABEL_GAP) / (slots + 1)
  return Math.min(slot, MOST_SLOT)
}
