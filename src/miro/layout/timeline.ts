import { formatEventTime, type TimelineEvent } from '../../timeline/index.ts'
import { htmlOf } from '../content.ts'
import { COLOR, FONT, FRAME_PADDING, fitted, lineHeight, linesIn, textWidth } from './look.ts'
import { boxPart, fillPart, type Part, textPart } from './part.ts'
import { type Entry, LABEL_GAP, MOST_LABEL_WIDTH, type Row, rowsOf, slotWidth } from './timeline-rows.ts'

/** How far a label's left edge stands before its dot. */
const LABEL_LEAD = 28
/** Between a label's edge and its text, on either side. */
const LABEL_INSET = 12
/** Lines of a label, its time included. */
const LEAST_LINES = 3
const MOST_LINES = 7
const DAY_STRIP = 64
const STEM = 36
const DOT = 32
const AXIS = 8
const ROW_GAP = 24

const EMPTY_TIMELINE = 'The timeline appears here once it is pasted in Debrief.'

type Label = { readonly html: string; readonly lines: number }
/** A row with its labels, and the height that those above and below its axis take. */
type LabelledRow = {
  readonly row: Row
  readonly labels: readonly Label[]
  readonly above: number
  readonly below: number
  readonly height: number
}

/** Height of a timeline frame that shows these events at this width. */
export function timelineHeight(events: readonly TimelineEvent[], timeZone: string, width: number): number {
  return 2 * FRAME_PADDING + heightOfAll(arrange(events, timeZone, width).rows)
}

/**
 * The timeline in the middle of a frame of this size: events in order on an axis, evenly spaced, labels above and below
 * in turn so that they never overlap, a line and a heading where a day begins. More than one row when there are more
 * events than one row can show.
 */
export function planTimeline(
  events: readonly TimelineEvent[],
  timeZone: string,
  frame: { readonly width: number; readonly height: number },
): Part[] {
  const { rows, slot } = arrange(events, timeZone, frame.width)
  const inner = { left: FRAME_PADDING, width: frame.width - 2 * FRAME_PADDING }
  if (rows.length === 0) {
    const place = { ...inner, top: (frame.height - lineHeight(FONT.body)) / 2 }
    const look = { fontSize: FONT.body, color: COLOR.quiet, align: 'center' } as const
    return [textPart('timeline.empty', 'timeline', place, EMPTY_TIMELINE, look)]
  }
  const zone = ` (${timeZone.replaceAll('_', ' ')})`
  let top = Math.max(FRAME_PADDING, (frame.height - heightOfAll(rows)) / 2)
  return rows.flatMap((row, index) => {
    const parts = planRow(row, { index, top, slot, zone: index === 0 ? zone : '' })
    top += row.height + ROW_GAP
    return parts
  })
}

function arrange(events: readonly TimelineEvent[], timeZone: string, width: number) {
  const rows = rowsOf(events, timeZone, width)
  // One distance for all rows, so that a short last row lines up with those above it.
  const slot = slotWidth(Math.max(1, ...rows.map((row) => row.slots)), width)
  return { slot, rows: rows.map((row) => withLabels(row, labelWidth(slot), timeZone)) }
}

function withLabels(row: Row, width: number, timeZone: string): LabelledRow {
  const labels = row.entries.map(({ event }) => labelOf(event, width - 2 * LABEL_INSET, timeZone))
  const height = (above: boolean) => {
    const lines = labels.filter((_, at) => isAbove(row.entries[at]!) === above).map((label) => label.lines)
    return lineHeight(FONT.event, Math.max(LEAST_LINES, ...lines))
  }
  const [above, below] = [height(true), height(false)]
  return { row, labels, above, below, height: DAY_STRIP + above + STEM + DOT + STEM + below }
}

function labelOf(event: TimelineEvent, width: number, timeZone: string): Label {
  const time = formatEventTime(event, timeZone)
  const most = MOST_LINES - (time ? 1 : 0)
  const text = fitted(event.text.replace(/\s+/g, ' '), FONT.event, width, most)
  return {
    html: `${time && htmlOf(time, true)}${htmlOf(text)}`,
    lines: linesIn(text, FONT.event, width) + (time ? 1 : 0),
  }
}

const labelWidth = (slot: number) => Math.min(2 * slot - LABEL_GAP, MOST_LABEL_WIDTH)
const isAbove = ({ index }: Entry) => index % 2 === 0

function heightOfAll(rows: readonly LabelledRow[]): number {
  return rows.reduce((sum, row) => sum + row.height + ROW_GAP, rows.length === 0 ? 0 : -ROW_GAP)
}

type RowPlace = { index: number; top: number; slot: number; zone: string }

function planRow({ row, labels, above, below, height }: LabelledRow, { index, top, slot, zone }: RowPlace): Part[] {
  const xOf = (entry: Entry) => FRAME_PADDING + LABEL_LEAD + entry.slot * slot
  const axisY = top + DAY_STRIP + above + STEM + DOT / 2
  const last = row.entries.at(-1)!
  const axisEnd = Math.max(xOf(last) + LABEL_LEAD * 2, FRAME_PADDING + LABEL_LEAD * 3)
  const axis = { left: FRAME_PADDING, top: axisY - AXIS / 2, width: axisEnd - FRAME_PADDING, height: AXIS }
  return [
    fillPart(`timeline.axis.${index}`, 'timeline', 'rectangle', axis, COLOR.blueDone),
    ...planDays(row, { index, top, slot, zone }, height, xOf),
    ...row.entries.flatMap((entry, at) => {
      const size = { width: labelWidth(slot), height: isAbove(entry) ? above : below }
      return planEvent(entry, xOf(entry), axisY, size, labels[at]!.html)
    }),
  ]
}

function planDays(
  row: Row,
  { index, top, slot, zone }: RowPlace,
  height: number,
  xOf: (entry: Entry) => number,
): Part[] {
  const starts = row.entries.filter((entry, at) => entry.day !== row.entries[at - 1]?.day)
  return starts.flatMap((entry, at) => {
    const left = xOf(entry) - LABEL_LEAD
    const next = starts[at + 1]
    const room = (next ? (next.slot - entry.slot) * slot : MOST_LABEL_WIDTH * 2) - LABEL_GAP * 2
    const text = dayText(at === 0 ? `${entry.day}${zone}` : entry.day, room)
    const key = `timeline.day.${index}.${at}`
    const place = { left, top, width: Math.min(room, textWidth(text, FONT.body) + 24) }
    const heading = textPart(key, 'timeline', place, text, { fontSize: FONT.body, bold: true })
    if (at === 0) return [heading]
    const line = { left: left - LABEL_GAP / 2 - 1, top, width: 3, height }
    return [heading, fillPart(`${key}.line`, 'timeline', 'rectangle', line, COLOR.line)]
  })
}

/** The longest way to say the day that fits: `Tue 31 January 2017`, `31 January 2017`, `31 January`, `31 Jan`. */
function dayText(heading: string, room: number): string {
  const [, date = '', month = ''] = heading.split(' ')
  const ways = [heading, heading.replace(/^\w+ /, ''), `${date} ${month}`, `${date} ${month.slice(0, 3)}`]
  return ways.find((way) => textWidth(way, FONT.body) <= room) ?? ways.at(-1)!
}

function planEvent(
  entry: Entry,
  x: number,
  axisY: number,
  size: { readonly width: number; readonly height: number },
  html: string,
): Part[] {
  const { index } = entry
  const above = isAbove(entry)
  const edge = above ? axisY - DOT / 2 - STEM : axisY + DOT / 2 + STEM
  const stem = { left: x - 1.5, top: above ? edge : axisY + DOT / 2, width: 3, height: STEM }
  const label = { ...size, left: x - LABEL_LEAD, top: above ? edge - size.height : edge }
  return [
    fillPart(`timeline.${index}.stem`, 'timeline', 'rectangle', stem, COLOR.blueDone),
    fillPart(`timeline.${index}.dot`, 'timeline', 'circle', square(x, axisY, DOT), COLOR.blue),
    boxPart(`timeline.${index}.label`, 'timeline', label, html, {
      fontSize: FONT.event,
      vertical: above ? 'bottom' : 'top',
    }),
  ]
}

const square = (x: number, y: number, size: number) => ({
  left: x - size / 2,
  top: y - size / 2,
  width: size,
  height: size,
})
