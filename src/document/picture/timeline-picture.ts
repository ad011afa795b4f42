import {
  type Axis,
  type AxisEvent,
  type AxisRow,
  type AxisScale,
  formatDuration,
  formatEventTime,
  type KeptEvent,
  layAxis,
  type MilestoneMark,
  milestoneWord,
  shownText,
} from '../../timeline/index.ts'
import { AXIS, BLUE, FAMILY, INK, LINE_COLOR, MILESTONE_COLOR, QUIET } from './look.ts'
import { element, escapeXml, text } from './svg.ts'
import { textWidth, wrap } from './wrap.ts'

export type TimelinePicture = {
  readonly events: readonly KeptEvent[]
  readonly timeZone: string
  readonly scale: AxisScale
  /** The events that measures are taken from, by their ids. */
  readonly milestones: ReadonlyMap<string, MilestoneMark>
  /** Of the whole, in pixels. */
  readonly width: number
}

const FONT = { text: 12, small: 11, day: 13 } as const
const LINE = 16
const LINES = 5
const PADDING = 16
const DOT = 5
const MILESTONE_DOT = 7

/**
 * The timeline as an SVG document: axis, days, a dot and a label for each event, milestones in their colours. It needs nothing from
 * outside, runs nothing, and says for screen readers what it shows.
 */
export function timelinePicture(picture: TimelinePicture): string {
  const { events, timeZone, scale, width } = picture
  const axis = layAxis(events, { timeZone, scale, look: lookOf(picture) })
  const height = Math.max(axis.height, LINE) + 2 * PADDING
  const size = { width, height, viewBox: `0 0 ${width} ${Math.round(height * 10) / 10}` }
  const title = element('title', {}, escapeXml(describePicture(picture)))
  const ground = element('rect', { width, height, fill: '#ffffff' })
  const place = { transform: `translate(${PADDING} ${PADDING})` }
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      role: 'img',
      'font-family': FAMILY,
      'font-size': FONT.text,
      fill: INK,
    },
    title + ground + element('g', place, rows(axis, picture) || text(0, LINE, 'No events yet', { fill: QUIET })),
  )
}

function lookOf({ timeZone, width }: TimelinePicture) {
  const inner = width - 2 * PADDING
  const least = Math.min(148, inner)
  return {
    width: inner,
    label: {
      least,
      most: Math.max(least, 190),
      gap: 14,
      lead: DOT + 4,
      heightOf: (event: KeptEvent, wide: number) => labelLines(event, wide, timeZone).length * LINE + 4,
    },
    days: 28,
    stem: 20,
    dot: 2 * MILESTONE_DOT,
    ticks: 18,
    rowGap: 18,
  }
}

function labelLines(event: KeptEvent, width: number, timeZone: string): string[] {
  const time = formatEventTime(event, timeZone)
  return [...(time ? [time] : []), ...wrap(shownText(event.text), FONT.text, width - 4, LINES)]
}

function rows(axis: Axis, picture: TimelinePicture): string {
  return axis.rows.map((row, index) => rowOf(row, index === 0, picture)).join('')
}

function rowOf(row: AxisRow, first: boolean, picture: TimelinePicture): string {
  const zone = ` (${picture.timeZone.replaceAll('_', ' ')})`
  const days = row.days.map(({ day, left, parted }, at) => {
    const line = { x1: left - 6, x2: left - 6, y1: row.top, y2: row.top + row.height, stroke: LINE_COLOR }
    const heading = text(left, row.top + 14, first && at === 0 ? day + zone : day, {
      'font-weight': 700,
      'font-size': FONT.day,
    })
    return parted ? element('line', line) + heading : heading
  })
  const lines = row.lines.map(({ left, right }) =>
    element('line', { x1: left, x2: right, y1: row.axisY, y2: row.axisY, stroke: AXIS, 'stroke-width': 3 }),
  )
  const cuts = row.cuts.map(({ x, ms }) =>
    text(x, row.axisY + 4, `${formatDuration(ms)} later`, { ...SMALL, 'text-anchor': 'middle' }),
  )
  const ticks = row.ticks.map(
    ({ x, text: time }) =>
      element('line', { x1: x, x2: x, y1: row.axisY, y2: row.axisY + 6, stroke: AXIS }) +
      text(x, row.axisY + 18, time, { ...SMALL, 'text-anchor': 'middle' }),
  )
  const stems = row.events.map(({ x, stem }) =>
    element('line', { x1: x, x2: x, y1: stem.top, y2: stem.top + stem.height, stroke: AXIS }),
  )
  const labels = row.events.map((event) => labelOf(event, picture))
  const dots = row.events.map((event) => dotOf(event, row.axisY, picture))
  return [...days, ...stems, ...lines, ...cuts, ...ticks, ...labels, ...dots].join('')
}

const SMALL = { fill: QUIET, 'font-size': FONT.small } as const

function labelOf({ event, label, above }: AxisEvent, { timeZone }: TimelinePicture): string {
  const lines = labelLines(event, label.width, timeZone)
  const top = above ? label.top + label.height - lines.length * LINE - 2 : label.top + 2
  const timed = formatEventTime(event, timeZone) !== ''
  const ground = { x: label.left, y: label.top, width: label.width, height: label.height, fill: '#ffffff' }
  return (
    element('rect', ground) +
    lines
      .map((line, at) => text(label.left, top + at * LINE + 12, line, timed && at === 0 ? { 'font-weight': 700 } : {}))
      .join('')
  )
}

function dotOf({ event, x, above }: AxisEvent, axisY: number, { milestones }: TimelinePicture): string {
  const milestone = milestones.get(event.id)
  if (!milestone) return element('circle', { cx: x, cy: axisY, r: DOT, fill: BLUE })
  const [word, color] = [milestoneWord(milestone), MILESTONE_COLOR[milestone.id]]
  const look = { fill: color, 'font-weight': 700, 'font-size': FONT.small }
  const left = above ? x + 4 : Math.max(0, x - textWidth(word, FONT.small) / 2)
  return element('circle', { cx: x, cy: axisY, r: MILESTONE_DOT, fill: color }) + text(left, axisY - 10, word, look)
}

/** What a picture of the timeline shows, in words. */
export function describePicture({
  events,
  timeZone,
  milestones,
}: Pick<TimelinePicture, 'events' | 'timeZone' | 'milestones'>): string {
  if (events.length === 0) return 'Timeline without events'
  const marked = events.flatMap((event) => {
    const milestone = milestones.get(event.id)
    return milestone ? `${milestoneWord(milestone)} ${formatEventTime(event, timeZone)}`.trim() : []
  })
  const count = `Timeline of ${events.length} ${events.length === 1 ? 'event' : 'events'}`
  return marked.length > 0 ? `${count}: ${marked.join(', ')}` : count
}
