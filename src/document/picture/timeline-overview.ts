import { dayOf, formatDay, formatTime, milestoneWord } from '../../timeline/index.ts'
import { AXIS, BLUE, FAMILY, INK, MILESTONE_COLOR, QUIET } from './look.ts'
import { element, escapeXml, text } from './svg.ts'
import { describePicture, type TimelinePicture } from './timeline-picture.ts'
import { textWidth } from './wrap.ts'

const FONT = 11
const LINE = 14
const SIDE = 8
const DOT = 3.5
const MILESTONE_DOT = 6
/** Lines for the words of milestones. */
const WORD_LINES = 4

type Word = {
  readonly left: number
  readonly line: number
  readonly words: string
  readonly color: string
  readonly x: number
}

/**
 * All events as dots on one axis to scale, the milestones with their words, and when it began and ended: to be seen at a glance
 * beside the list of events. An SVG document, as `timelinePicture`.
 */
export function timelineOverview(picture: Omit<TimelinePicture, 'scale'>): string {
  const { events, timeZone, width } = picture
  const [first, last] = [events[0], events.at(-1)]
  if (!first || !last) return svg(picture, LINE, text(0, FONT, 'No events yet', { fill: QUIET, 'font-size': FONT }))
  const [from, to] = [Date.parse(first.at), Math.max(Date.parse(last.at), Date.parse(first.at) + 1)]
  const xOf = (at: string) => SIDE + ((Date.parse(at) - from) / (to - from)) * (width - 2 * SIDE)
  const words = placeWords(picture, xOf)
  const lines = Math.max(0, ...words.map(({ line }) => line + 1))
  const axisY = lines * LINE + MILESTONE_DOT + 4
  const axis = { x1: SIDE, x2: width - SIDE, y1: axisY, y2: axisY, stroke: AXIS, 'stroke-width': 2 }
  const plain = events.filter(({ id }) => !picture.milestones.has(id))
  const marked = events.filter(({ id }) => picture.milestones.has(id))
  const dot = (at: string, r: number, fill: string) => element('circle', { cx: xOf(at), cy: axisY, r, fill })
  const wordY = (line: number) => (lines - line) * LINE - 4
  const ends = { 'font-size': FONT, fill: QUIET }
  const days = dayOf(first.at, timeZone) !== dayOf(last.at, timeZone)
  const endOf = (event: typeof first) => {
    const [date = '', month = ''] = formatDay(dayOf(event.at, timeZone)).split(' ')
    const day = `${date} ${month.slice(0, 3)}`
    if (event.precision === 'day') return day
    return days ? `${day} ${formatTime(event.at, timeZone)}` : formatTime(event.at, timeZone)
  }
  return svg(
    picture,
    axisY + MILESTONE_DOT + 6 + LINE,
    [
      element('line', axis),
      ...plain.map(({ at }) => dot(at, DOT, BLUE)),
      ...words.map(({ x, line, color }) =>
        element('line', { x1: x, x2: x, y1: wordY(line) + 2, y2: axisY, stroke: color, 'stroke-opacity': 0.5 }),
      ),
      ...marked.map(({ at, id }) => dot(at, MILESTONE_DOT, MILESTONE_COLOR[picture.milestones.get(id)!.id])),
      ...words.map(({ left, line, words: own, color }) =>
        text(left, wordY(line), own, { fill: color, 'font-size': FONT, 'font-weight': 700 }),
      ),
      text(0, axisY + MILESTONE_DOT + LINE, endOf(first), ends),
      ...(first === last
        ? []
        : [text(width, axisY + MILESTONE_DOT + LINE, endOf(last), { ...ends, 'text-anchor': 'end' })]),
    ].join(''),
  )
}

/**
 * Each begins over its dot, the last one nearest to the axis and those before it higher where they would touch, so that no line
 * from a word to its dot crosses another word. A word that finds no place is left out.
 */
function placeWords(
  { events, milestones, width }: Omit<TimelinePicture, 'scale'>,
  xOf: (at: string) => number,
): Word[] {
  const starts: number[] = []
  return events.toReversed().flatMap(({ id, at }): Word[] => {
    const milestone = milestones.get(id)
    if (!milestone) return []
    const words = milestoneWord(milestone)
    const wide = textWidth(words, FONT) + 8
    const x = xOf(at)
    const left = Math.max(0, Math.min(x - MILESTONE_DOT, width - wide))
    const line = Array.from({ length: WORD_LINES }, (_, index) => index).find(
      (index) => left + wide <= (starts[index] ?? Number.POSITIVE_INFINITY),
    )
    if (line === undefined) return []
    starts[line] = left
    return [{ left, line, words, color: MILESTONE_COLOR[milestone.id], x }]
  })
}

function svg(picture: Omit<TimelinePicture, 'scale'>, height: number, inside: string): string {
  const { width } = picture
  const size = { width, height, viewBox: `0 0 ${width} ${height}` }
  const title = element('title', {}, escapeXml(describePicture(picture)))
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', 'font-family': FAMILY, fill: INK },
    title + inside,
  )
}
