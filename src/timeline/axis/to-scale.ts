import { groupByDay } from '../format.ts'
import type { KeptEvent } from '../kept-event.ts'
import type { AxisDay, AxisEvent, AxisLook, LaidRow } from './axis.ts'
import { heightsOf, laneTops, rowHeight } from './lanes.ts'
import { type Placed, placeLabels } from './place-labels.ts'
import { dayStart, domains, type Span, ticksIn } from './spans.ts'

/** With more lanes on a side than this, rows of a shorter time are tried. */
const LANES = 3
/** More rows than this are not tried. */
const MOST_ROWS = 24

type Attempt = { readonly rows: readonly LaidRow[]; readonly lanes: number }

/** Events at distances that stand for time: in one row if they fit, else in as few as do. */
export function scaledRows(events: readonly KeptEvent[], timeZone: string, look: AxisLook): readonly LaidRow[] {
  let best: Attempt | null = null
  for (const spans of domains(events, timeZone)) {
    if (best && (best.lanes <= LANES || spans.length > MOST_ROWS)) break
    const attempt = lay(events, spans, timeZone, look)
    if (!best || attempt.lanes < best.lanes) best = attempt
  }
  return best!.rows
}

function lay(events: readonly KeptEvent[], spans: readonly Span[], timeZone: string, look: AxisLook): Attempt {
  const width = Math.min(Math.max(look.label.least, look.width / 12), look.label.most)
  let lanes = 0
  const rows = spans.map((span) => {
    const [left, right] = [look.label.lead, look.width - look.label.lead]
    const xOf = (at: number) => left + ((at - span.from) / (span.to - span.from)) * (right - left)
    const dots = events.filter(({ at }) => isIn(span, at)).map((event) => ({ event, x: xOf(Date.parse(event.at)) }))
    const placed = placeLabels(dots, width, look)
    lanes = Math.max(lanes, ...placed.map(({ lane }) => lane + 1))
    return laid(placed, span, { width, timeZone, look, xOf })
  })
  return { rows, lanes }
}

type RowOptions = {
  readonly width: number
  readonly timeZone: string
  readonly look: AxisLook
  readonly xOf: (at: number) => number
}

function laid(placed: readonly Placed[], span: Span, options: RowOptions): LaidRow {
  const { width, timeZone, look, xOf } = options
  const heights = heightsOf(
    placed.map(({ event, above, lane }) => ({ above, lane, height: look.label.heightOf(event, width) })),
    look,
  )
  const { axisY, boxOf } = laneTops(heights, look, look.ticks)
  const events = placed.map(
    ({ event, x, above, lane, left }): AxisEvent => ({ event, x, above, ...boxOf(above, lane, x, left, width) }),
  )
  return {
    height: rowHeight(heights, look, look.ticks),
    axisY,
    left: 0,
    right: look.width,
    days: daysOf(placed, options),
    ticks: ticksIn(span, timeZone).map(({ at, text }) => ({ x: xOf(at), text })),
    events,
  }
}

/** A row begins with the day of its first event; a day that begins in it has a line, where there is room for its heading. */
function daysOf(placed: readonly Placed[], { timeZone, look, xOf }: RowOptions): AxisDay[] {
  const days = groupByDay(
    placed.map(({ event }) => event),
    timeZone,
  )
  const shown: { day: string; left: number; parted: boolean }[] = []
  for (const { day, heading } of days) {
    const x = xOf(dayStart(day, timeZone))
    const before = shown.at(-1)
    if (!before) shown.push({ day: heading, left: 0, parted: false })
    else if (x - before.left >= look.label.least) shown.push({ day: heading, left: x, parted: true })
  }
  return shown.map((day, index) => {
    const room = (shown[index + 1]?.left ?? look.width) - day.left - 2 * look.label.gap
    return { ...day, room }
  })
}

function isIn({ from, to, last }: Span, at: string): boolean {
  const time = Date.parse(at)
  return time >= from && (time < to || (last && time <= to))
}
