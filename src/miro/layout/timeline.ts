import { formatEventTime, groupByDay, type TimelineEvent } from '../../timeline/index.ts'
import { shorten } from '../content.ts'
import { COLOR, FONT, FRAME_PADDING, lineHeight, textWidth } from './look.ts'
import { boxPart, fillPart, type Part, paragraph, textPart } from './part.ts'

/** The least and the most from one event to the next along the axis. */
const LEAST_SLOT = 190
const MOST_SLOT = 420
const MOST_LABEL = 400
const LABEL_GAP = 32
/** How far a label's left edge stands before its dot. */
const LABEL_LEAD = 28
const LABEL_LINES = 6
const LABEL_HEIGHT = lineHeight(FONT.event, LABEL_LINES)
const DAY_STRIP = 64
const STEM = 36
const DOT = 32
const AXIS = 8
const ROW_GAP = 24
const ABOVE = DAY_STRIP + LABEL_HEIGHT + STEM
const ROW_HEIGHT = ABOVE + DOT + STEM + LABEL_HEIGHT

const EMPTY_TIMELINE = 'The timeline appears here once it is pasted in Debrief.'

type Entry = { readonly event: TimelineEvent; readonly index: number; readonly day: string; readonly slot: number }
type Row = { readonly entries: readonly Entry[]; readonly slots: number }

/** Height of a timeline frame that shows these events at this width. */
export function timelineHeight(events: readonly TimelineEvent[], timeZone: string, width: number): number {
  const rows = Math.max(rowsOf(events, timeZone, width).length, 1)
  return 2 * FRAME_PADDING + rows * ROW_HEIGHT + (rows - 1) * ROW_GAP
}

/**
 * The timeline: events in order on an axis, evenly spaced, labels above and below in turn so that they never overlap,
 * a line and a heading where a day begins. More than one row when there are more events than one row can show.
 */
export function planTimeline(events: readonly TimelineEvent[], timeZone: string, width: number): Part[] {
  const rows = rowsOf(events, timeZone, width)
  if (rows.length === 0) {
    const place = { left: FRAME_PADDING, top: FRAME_PADDING + ABOVE, width: width - 2 * FRAME_PADDING }
    return [textPart('timeline.empty', 'timeline', place, EMPTY_TIMELINE, { fontSize: FONT.body, color: COLOR.quiet })]
  }
  // One distance for all rows, so that a short last row lines up with those above it.
  const slot = slotWidth(Math.max(...rows.map((row) => row.slots)), width)
  const zone = timeZone === 'UTC' ? 'UTC' : timeZone.replaceAll('_', ' ')
  return rows.flatMap((row, index) => {
    const top = FRAME_PADDING + index * (ROW_HEIGHT + ROW_GAP)
    return planRow(row, { index, top, slot, timeZone, zone: index === 0 ? ` (${zone})` : '' })
  })
}

type RowPlace = { index: number; top: number; slot: number; timeZone: string; zone: string }

function planRow(row: Row, { index, top, slot, timeZone, zone }: RowPlace): Part[] {
  const xOf = (entry: Entry) => FRAME_PADDING + LABEL_LEAD + entry.slot * slot
  const axisY = top + ABOVE + DOT / 2
  const labelWidth = Math.min(2 * slot - LABEL_GAP, MOST_LABEL)
  const last = row.entries.at(-1)!
  const axisEnd = Math.max(xOf(last) + LABEL_LEAD * 2, FRAME_PADDING + LABEL_LEAD * 3)
  const axis = { left: FRAME_PADDING, top: axisY - AXIS / 2, width: axisEnd - FRAME_PADDING, height: AXIS }
  return [
    fillPart(`timeline.axis.${index}`, 'timeline', 'rectangle', axis, COLOR.blueDone),
    ...planDays(row, index, top, slot, zone, xOf),
    ...row.entries.flatMap((entry) => planEvent(entry, xOf(entry), axisY, labelWidth, timeZone)),
  ]
}

function planDays(
  row: Row,
  index: number,
  top: number,
  slot: number,
  zone: string,
  xOf: (entry: Entry) => number,
): Part[] {
  const starts = row.entries.filter((entry, at) => entry.day !== row.entries[at - 1]?.day)
  return starts.flatMap((entry, at) => {
    const left = xOf(entry) - LABEL_LEAD
    const next = starts[at + 1]
    const room = (next ? (next.slot - entry.slot) * slot : MOST_LABEL * 2) - LABEL_GAP * 2
    const text = dayText(at === 0 ? `${entry.day}${zone}` : entry.day, room)
    const key = `timeline.day.${index}.${at}`
    const place = { left, top, width: Math.min(room, textWidth(text, FONT.body) + 24) }
    const heading = textPart(key, 'timeline', place, text, { fontSize: FONT.body, bold: true })
    if (at === 0) return [heading]
    const line = { left: left - LABEL_GAP / 2 - 1, top, width: 3, height: ROW_HEIGHT }
    return [heading, fillPart(`${key}.line`, 'timeline', 'rectangle', line, COLOR.line)]
  })
}

/** The longest way to say the day that fits: `Tue 31 January 2017`, `31 January 2017`, `31 January`, `31 Jan`. */
function dayText(heading: string, room: number): string {
  const [, date = '', month = ''] = heading.split(' ')
  const ways = [heading, heading.replace(/^\w+ /, ''), `${date} ${month}`, `${date} ${month.slice(0, 3)}`]
  return ways.find((way) => textWidth(way, FONT.body) <= room) ?? ways.at(-1)!
}

function planEvent({ event, index }: Entry, x: number, axisY: number, labelWidth: number, timeZone: string): Part[] {
  const above = index % 2 === 0
  const edge = above ? axisY - DOT / 2 - STEM : axisY + DOT / 2 + STEM
  const stem = { left: x - 1.5, top: above ? edge : axisY + DOT / 2, width: 3, height: STEM }
  const label = {
    left: x - LABEL_LEAD,
    top: above ? edge - LABEL_HEIGHT : edge,
    width: labelWidth,
    height: LABEL_HEIGHT,
  }
  const time = formatEventTime(event, timeZone)
  // A sixth less than what fits if every line were full, because words break.
  const characters = Math.floor((labelWidth / textWidth('m', FONT.event)) * (LABEL_LINES - 1) * 0.84)
  const text = shorten(event.text.replace(/\s+/g, ' '), characters)
  return [
    fillPart(`timeline.${index}.stem`, 'timeline', 'rectangle', stem, COLOR.blueDone),
    fillPart(`timeline.${index}.dot`, 'timeline', 'circle', square(x, axisY, DOT), COLOR.blue),
    boxPart(`timeline.${index}.label`, 'timeline', label, `${time && paragraph(time, true)}${paragraph(text)}`, {
      fontSize: FONT.event,
      vertical: above ? 'bottom' : 'top',
    }),
  ]
}

/** Events in rows of about equal length; where a day begins within a row one slot stays free for the line between. */
function rowsOf(events: readonly TimelineEvent[], timeZone: string, width: number): Row[] {
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

/** So wide that the last label still ends inside the frame. */
function slotWidth(slots: number, width: number): number {
  const inner = width - 2 * FRAME_PADDING
  const roomy = (inner - MOST_LABEL) / Math.max(slots - 1, 1)
  const slot = 2 * roomy - LABEL_GAP >= MOST_LABEL ? roomy : (inner + LABEL_GAP) / (slots + 1)
  return Math.min(slot, MOST_SLOT)
}

const square = (x: number, y: number, size: number) => ({
  left: x - size / 2,
  top: y - size / 2,
  width: size,
  height: size,
})
