import { AGENDA, type Incident, type Step, stepNumber } from '../../session/index.ts'
import { dayOf, formatInstant, formatTime } from '../../timeline/index.ts'
import { htmlOf } from '../content.ts'
import { COLOR, FONT, FRAME_PADDING, fitted, lineHeight, linesIn, textWidth } from './look.ts'
import { boxPart, fillPart, type Part, textPart } from './part.ts'

export const HEADER_HEIGHT = 800
const BLAMELESS = 'We look for what made it possible, not for who did it.'

const BAR_HEIGHT = 28
const BAR_GAP = 6
const LABEL_GAP = 12
/** A longer title is set in smaller type, so that all of it can be read. */
const TITLE_LINES = 2
const LABEL_LINES = 2
const BOX_HEIGHT = 100

/** The header: what happened, the words that hold the session together, the agenda to scale. */
export function planHeader(incident: Incident, width: number): Part[] {
  const left = FRAME_PADDING
  const inner = width - 2 * FRAME_PADDING
  // The lower half hangs from the frame's planned bottom, so that it stays when title or summary grow.
  const barTop = HEADER_HEIGHT - FRAME_PADDING - lineHeight(FONT.small, LABEL_LINES) - LABEL_GAP - BAR_HEIGHT
  const words = { left, top: barTop - 40 - BOX_HEIGHT, width: inner, height: BOX_HEIGHT }
  return [
    ...planFacts(incident, left, inner, words.top - 24),
    boxPart('header.words', 'header', words, htmlOf(BLAMELESS, true), {
      ...{ fontSize: 36, color: COLOR.blue, fill: COLOR.blueGround, kind: 'round_rectangle' },
      ...{ vertical: 'middle', align: 'center', once: true },
    }),
    ...planAgenda(left, barTop, inner),
    ...planAgendaLabels(left, barTop + BAR_HEIGHT + LABEL_GAP, inner),
  ]
}

/** Title, facts and as much of the summary as ends above `bottom`. */
function planFacts(incident: Incident, left: number, width: number, bottom: number): Part[] {
  const whole = incident.title || 'Untitled incident'
  const fontSize = linesIn(whole, FONT.title, width) <= TITLE_LINES ? FONT.title : FONT.heading
  const title = fitted(whole, fontSize, width, TITLE_LINES)
  const titleLines = linesIn(title, fontSize, width)
  const factsTop = FRAME_PADDING + lineHeight(fontSize, titleLines) + 4
  const summaryTop = factsTop + lineHeight(FONT.body) + 20
  const lines = Math.floor((bottom - summaryTop) / lineHeight(FONT.body))
  const summary = fitted(incident.summary.replace(/\s+/g, ' '), FONT.body, width, lines)
  const place = (top: number, of: number) => ({ left, top, width, lines: of })
  return [
    textPart('header.title', 'header', place(FRAME_PADDING - 8, titleLines), title, {
      fontSize,
      bold: true,
    }),
    textPart('header.facts', 'header', place(factsTop, 1), factsOf(incident), {
      fontSize: FONT.body,
      color: COLOR.quiet,
    }),
    textPart('header.summary', 'header', place(summaryTop, linesIn(summary, FONT.body, width)), summary, {
      fontSize: FONT.body,
    }),
  ]
}

/** The colour of each phase's bar when the session is at `step`, by the bar's part. */
export function agendaColors(step: Step): Map<string, string> {
  const at = stepNumber(step)
  return new Map(
    AGENDA.map(({ id }) => {
      const number = stepNumber(id)
      return [agendaKey(id), number === at ? COLOR.blue : number < at ? COLOR.blueDone : COLOR.blueAhead]
    }),
  )
}

const agendaKey = (phase: string) => `agenda.${phase}`

function planAgenda(left: number, top: number, width: number): Part[] {
  return segments(left, width).map(({ phase, box }) => {
    const place = { ...box, top, height: BAR_HEIGHT }
    // Its colour follows the phase, not the incident: see showPhase.
    return { ...fillPart(agendaKey(phase), 'header', 'round_rectangle', place, COLOR.blueAhead), once: true }
  })
}

/** Names and minutes under the bars; the last two share one label, as their bars are too short for a name. */
function planAgendaLabels(left: number, top: number, width: number): Part[] {
  const all = segments(left, width)
  const label = (key: string, box: { left: number; width: number }, text: string, align: 'left' | 'right') => {
    const style = { fontSize: FONT.small, color: COLOR.quiet, align, once: true }
    return textPart(
      key,
      'header',
      { left: box.left, top, width: box.width, lines: text.split('\n').length },
      text,
      style,
    )
  }
  const roomy = all.slice(0, -2).map(({ phase, title, minutes, box }) => {
    const width = Math.max(box.width, textWidth(title, FONT.small) + 8)
    return label(`agenda.${phase}.name`, { left: box.left, width }, `${title}\n${minutes} min`, 'left')
  })
  const last = all.slice(-2)
  const names = last.map(({ title }, index) => (index === 0 ? title : title.toLowerCase())).join(', ')
  const minutes = last.reduce((sum, phase) => sum + phase.minutes, 0)
  const lastWidth = textWidth(names, FONT.small) + 12
  const box = { left: left + width - lastWidth, width: lastWidth }
  return [...roomy, label('agenda.last.name', box, `${names}\n${minutes} min`, 'right')]
}

function segments(left: number, width: number) {
  const whole = AGENDA.reduce((sum, phase) => sum + phase.minutes, 0)
  const usable = width - BAR_GAP * (AGENDA.length - 1)
  let from = left
  return AGENDA.map(({ id, title, minutes }) => {
    const box = { left: from, top: 0, width: (usable * minutes) / whole, height: BAR_HEIGHT }
    from += box.width + BAR_GAP
    return { phase: id, title, minutes, box }
  })
}

function factsOf({ severity, nearMiss, startedAt, endedAt, timeZone }: Incident): string {
  const sameDay = startedAt && endedAt && dayOf(startedAt, timeZone) === dayOf(endedAt, timeZone)
  const end = endedAt && (sameDay ? formatTime(endedAt, timeZone) : formatInstant(endedAt, timeZone))
  const start = startedAt && formatInstant(startedAt, timeZone)
  const span = start && end ? `${start} to ${end}` : start || (end ? `until ${end}` : '')
  return [severity, nearMiss ? 'near miss' : '', span && `${span} (${timeZone})`].filter(Boolean).join(' · ')
}
