import { type AxisDay, type AxisEvent, type AxisRow, formatDuration, milestoneWord } from '../../timeline/index.ts'
import { COLOR, FONT, lineHeight, NOTE, textWidth } from '../layout/look.ts'
import { boxPart, fillPart, type Part, textPart } from '../layout/part.ts'
import type { DrawnEvent } from './drawn.ts'
import { labelHtml, labelPlain, labelText } from './label-text.ts'
import { MILESTONE_COLOR } from './milestone-look.ts'
import type { PlacedNote } from './plan.ts'
import type { TimelineView } from './view.ts'

const ROLE = 'timeline'
const AXIS = 8
const STEM = 3
const DOT = 32
const MILESTONE_DOT = 40
const TICK = 12
const MANY = 100
const SHORT_STEM = 100

type RowOptions = { readonly view: TimelineView; readonly left: number; readonly top: number }

type PlannedRow = {
  readonly parts: Part[]
  /** Made after all else, so that the stem of a far label passes behind the labels that are nearer. */
  readonly labels: Part[]
  readonly notes: PlacedNote[]
  readonly drawn: DrawnEvent[]
}

/** What is drawn of a row whose corner lies at `left`, `top` in the frame. */
export function planRow(row: AxisRow, index: number, { view, left, top }: RowOptions): PlannedRow {
  const planned: PlannedRow = { parts: [], labels: [], notes: [], drawn: [] }
  const axisY = row.axisY + top
  for (const [at, line] of row.lines.entries()) {
    const axis = { left: left + line.left, top: axisY - AXIS / 2, width: line.right - line.left, height: AXIS }
    planned.parts.push(fillPart(`timeline.row${index}.axis${at}`, ROLE, 'rectangle', axis, COLOR.blueDone))
  }
  for (const [at, { x, ms }] of row.cuts.entries()) {
    const text = `${formatDuration(ms)} later`
    const width = textWidth(text, FONT.small) + 24
    const place = { left: left + x - width / 2, top: axisY - lineHeight(FONT.small) / 2, width }
    const look = { fontSize: FONT.small, color: COLOR.quiet, align: 'center' } as const
    planned.parts.push(textPart(`timeline.row${index}.cut${at}`, ROLE, place, text, look))
  }
  for (const [at, day] of row.days.entries()) {
    const zone = index === 0 && at === 0 ? ` (${view.timeZone.replaceAll('_', ' ')})` : ''
    planned.parts.push(...planDay(day, `timeline.row${index}.day${at}`, { row, left, top, zone }))
  }
  for (const [at, { x, text }] of row.ticks.entries()) {
    const key = `timeline.row${index}.tick${at}`
    const mark = { left: left + x - 1, top: axisY + AXIS / 2, width: 2, height: TICK }
    const width = textWidth(text, FONT.small) + 32
    const place = { left: left + x - width / 2, top: axisY + DOT / 2 + 4, width }
    planned.parts.push(
      fillPart(`${key}.mark`, ROLE, 'rectangle', mark, COLOR.blueDone),
      textPart(key, ROLE, place, text, { fontSize: FONT.small, color: COLOR.quiet, align: 'center' }),
    )
  }
  let wordEnd = Number.NEGATIVE_INFINITY
  for (const event of row.events) {
    const word = planWord(event, axisY, left, view, wordEnd)
    if (word) wordEnd = word.box.left + word.box.width
    planEvent(planned, event, index, { view, left, top, axisY })
    if (word) planned.parts.push(word)
  }
  return planned
}

function planEvent(
  planned: PlannedRow,
  { event, x, above, label, stem }: AxisEvent,
  row: number,
  { view, left, top, axisY }: RowOptions & { readonly axisY: number },
): void {
  const key = `timeline.${event.id}`
  const milestone = view.milestones.get(event.id)
  const color = milestone ? MILESTONE_COLOR[milestone.id] : COLOR.blue
  const line = { left: left + x - STEM / 2, top: stem.top + top, width: STEM, height: stem.height }
  const size = milestone ? MILESTONE_DOT : DOT
  const dot = { left: left + x - size / 2, top: axisY - size / 2, width: size, height: size }
  // Each item costs credits with each drawing, and of many dots nobody follows a short stem.
  const isShort = view.events.length > MANY && stem.height <= SHORT_STEM
  if (!isShort) planned.parts.push(fillPart(`${key}.stem`, ROLE, 'rectangle', line, COLOR.blueDone))
  planned.parts.push(fillPart(`${key}.dot`, ROLE, 'circle', dot, color))
  const box = { ...label, left: label.left + left, top: label.top + top }
  const text = labelText(event, label.width, view.timeZone)
  if (event.noteId) {
    const place = { left: box.left, top: above ? box.top + box.height - NOTE.height : box.top }
    planned.notes.push({ ...place, noteId: event.noteId, eventId: event.id, text: labelPlain(text).replace('\n', ' ') })
    planned.drawn.push({ ...drawnOf(event, row, left + x), ...place, text: '' })
    return
  }
  planned.labels.push(
    boxPart(`${key}.label`, ROLE, box, labelHtml(text), {
      fontSize: FONT.event,
      vertical: above ? 'bottom' : 'top',
      fill: COLOR.frame,
    }),
  )
  planned.drawn.push({ ...drawnOf(event, row, left + x), left: box.left, top: box.top, text: labelPlain(text) })
}

function drawnOf({ id, at }: AxisEvent['event'], row: number, x: number) {
  return { id, at, row, x }
}

/** Over the dot where the label is below, else beside the stem; none where the word before is in its way. */
function planWord(
  { event, x, above }: AxisEvent,
  axisY: number,
  left: number,
  { milestones }: TimelineView,
  from: number,
): Part | null {
  const milestone = milestones.get(event.id)
  if (!milestone) return null
  const [word, color] = [milestoneWord(milestone), MILESTONE_COLOR[milestone.id]]
  const width = textWidth(word, FONT.small) + 12
  const place = {
    left: left + (above ? x + STEM * 3 : Math.max(0, x - width / 2)),
    top: axisY - MILESTONE_DOT / 2 - lineHeight(FONT.small) - 2,
    width,
  }
  if (place.left < from) return null
  const align = above ? 'left' : 'center'
  return textPart(`timeline.${event.id}.word`, ROLE, place, word, { fontSize: FONT.small, color, bold: true, align })
}

type DayPlace = { readonly row: AxisRow; readonly left: number; readonly top: number; readonly zone: string }

function planDay(day: AxisDay, key: string, { row, left, top, zone }: DayPlace): Part[] {
  const text = dayText(`${day.day}${zone}`, day.room)
  const width = Math.min(day.room, textWidth(text, FONT.body) + 24)
  const place = { left: left + day.left, top: top + row.top, width }
  const heading = textPart(key, ROLE, place, text, { fontSize: FONT.body, bold: true })
  if (!day.parted) return [heading]
  const line = { left: left + day.left - 18, top: top + row.top, width: 3, height: row.height }
  return [fillPart(`${key}.line`, ROLE, 'rectangle', line, COLOR.line), heading]
}

/** The longest way to say the day that fits: `Tue 31 January 2017`, `31 January 2017`, `31 January`, `31 Jan`. */
function dayText(heading: string, room: number): string {
  const [, date = '', month = ''] = heading.split(' ')
  const ways = [heading, heading.replace(/^\w+ /, ''), `${date} ${month}`, `${date} ${month.slice(0, 3)}`]
  return ways.find((way) => textWidth(way, FONT.body) <= room) ?? ways.at(-1)!
}
