import { groupByDay } from '../format.ts'
import type { KeptEvent } from '../kept-event.ts'
import type { AxisDay, AxisEvent, AxisLook, LaidRow } from './axis.ts'
import { heightsOf, laneTops, rowHeight } from './lanes.ts'
import { placeLabels } from './place-labels.ts'
import { dayStart, lengthsFor, type Span, spansOf, stepFor, ticksIn, timeOf } from './spans.ts'

/** With more lanes on a side than this, rows of a shorter time are tried. */
const LANES = 3
/** More rows than this are not tried. */
const MOST_ROWS = 24
/** Share of a row that a time without events may take before it is left out. */
const CUT = 0.3

/** A stretch of time and where it begins in its row. */
type Piece = Span & { readonly left: number }
type Scale = {
  readonly look: AxisLook
  readonly timeZone: string
  readonly labelWidth: number
  /** Units for a millisecond. */
  readonly rate: number
  readonly step: number
}
type Attempt = { readonly rows: readonly LaidRow[]; readonly lanes: number }

/** Events at distances that stand for time: in one row if they fit, else in as few as do, and long times without any left out. */
export function scaledRows(events: readonly KeptEvent[], timeZone: string, look: AxisLook): readonly LaidRow[] {
  let best: Attempt | null = null
  for (const [index, length] of lengthsFor(events).entries()) {
    const attempt = lay(events, length, index === 0, timeZone, look)
    if (!best || (attempt.lanes < best.lanes && attempt.rows.length <= MOST_ROWS)) best = attempt
    if (best.lanes <= LANES || attempt.rows.length > MOST_ROWS) break
  }
  return best!.rows
}

function lay(events: readonly KeptEvent[], length: number, whole: boolean, timeZone: string, look: AxisLook): Attempt {
  const labelWidth = Math.min(Math.max(look.label.least, look.width / 12), look.label.most)
  const room = look.width - 2 * look.label.lead
  const most = Math.max(3, Math.min(12, Math.floor(room / look.label.least)))
  const step = stepFor(length, most, events)
  // The first and the last step are seldom full.
  const rate = room / (Math.ceil(length / step) * step + step)
  const longest = room / rate - step
  const spans = spansOf(events, { longest, cut: whole ? Number.POSITIVE_INFINITY : CUT * longest, step, timeZone })
  const scale: Scale = { look, timeZone, labelWidth, rate, step }
  const parted = rowsOf(spans, scale)
  const wide = { ...scale, rate: rate * stretch(parted, scale) }
  const rows = parted.map((pieces) => laid(placed(pieces, wide), wide))
  return { rows: rows.map(({ row }) => row), lanes: Math.max(...rows.map(({ lanes }) => lanes)) }
}

/** Stretches of time beside each other for as long as they fit. */
function rowsOf(spans: readonly Span[], { look, rate, labelWidth }: Scale): Span[][] {
  const rows: Span[][] = []
  let left = look.label.lead
  for (const span of spans) {
    const width = (span.to - span.from) * rate
    const fits = rows.length > 0 && left + width <= look.width - look.label.lead
    if (!fits) {
      rows.push([])
      left = look.label.lead
    }
    rows.at(-1)!.push(span)
    left += width + labelWidth
  }
  return rows
}

/** By how much all rows can be wider for the fullest to fill its width. */
function stretch(rows: readonly (readonly Span[])[], { look, rate, labelWidth }: Scale): number {
  const room = look.width - 2 * look.label.lead
  const factors = rows.map((pieces) => {
    const between = (pieces.length - 1) * labelWidth
    return (room - between) / pieces.reduce((sum, { from, to }) => sum + (to - from) * rate, 0)
  })
  return Math.max(1, Math.min(...factors))
}

/** Pieces of a row beside each other, with room for the last label of each. */
function placed(spans: readonly Span[], { look, rate, labelWidth }: Scale): Piece[] {
  let left = look.label.lead
  return spans.map((span) => {
    const piece = { ...span, left }
    left += (span.to - span.from) * rate + labelWidth
    return piece
  })
}

function laid(pieces: readonly Piece[], scale: Scale): { row: LaidRow; lanes: number } {
  const { look, timeZone, labelWidth, rate, step } = scale
  const { lead, heightOf } = look.label
  const xIn = (piece: Piece, at: number) => piece.left + (at - piece.from) * rate
  const dots = pieces.flatMap((piece) => piece.events.map((event) => ({ event, x: xIn(piece, timeOf(event)) })))
  const labels = placeLabels(dots, labelWidth, look)
  const heights = heightsOf(
    labels.map(({ event, above, lane }) => ({ above, lane, height: heightOf(event, labelWidth) })),
    look,
  )
  const { axisY, boxOf } = laneTops(heights, look, look.ticks)
  const events = labels.map(({ event, x, above, lane, left }): AxisEvent => {
    const box = { left, width: labelWidth, height: heightOf(event, labelWidth) }
    return { event, x, above, ...boxOf(above, lane, x, box) }
  })
  const lines = pieces.map((piece) => ({ left: piece.left - lead, right: xIn(piece, piece.to) + lead }))
  const row = {
    height: rowHeight(heights, look, look.ticks),
    axisY,
    lines,
    cuts: pieces.slice(1).map((piece, index) => ({
      x: (lines[index]!.right + lines[index + 1]!.left) / 2,
      ms: timeOf(piece.events[0]!) - timeOf(pieces[index]!.events.at(-1)!),
    })),
    days: daysOf(pieces, xIn, scale),
    ticks: pieces.flatMap((piece) =>
      ticksIn(piece, step, timeZone).map(({ at, text }) => ({ x: xIn(piece, at), text })),
    ),
    events,
  }
  return { row, lanes: Math.max(...labels.map(({ lane }) => lane + 1)) }
}

/** A row begins with the day of its first event; a day that begins in it has a line, where there is room for its heading. */
function daysOf(
  pieces: readonly Piece[],
  xIn: (piece: Piece, at: number) => number,
  { look, timeZone }: Scale,
): AxisDay[] {
  const shown: { day: string; left: number; parted: boolean }[] = []
  let last = ''
  for (const piece of pieces) {
    for (const { day, heading } of groupByDay(piece.events, timeZone)) {
      if (day === last) continue
      last = day
      const x = Math.max(xIn(piece, dayStart(day, timeZone)), piece.left)
      const before = shown.at(-1)
      if (!before) shown.push({ day: heading, left: 0, parted: false })
      else if (x - before.left >= look.label.least && look.width - x >= look.label.least) {
        shown.push({ day: heading, left: x, parted: true })
      }
    }
  }
  return shown.map((day, index) => {
    const room = (shown[index + 1]?.left ?? look.width) - day.left - 2 * look.label.gap
    return { ...day, room }
  })
}
