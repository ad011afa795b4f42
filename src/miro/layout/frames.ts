import type { Box } from '../coordinates.ts'
import { timelineHeight } from '../timeline/plan.ts'
import type { TimelineView } from '../timeline/view.ts'
import { areaWidth } from './area-size.ts'
import { FOLLOW_UP_HEIGHT } from './follow-up.ts'
import { HEADER_HEIGHT } from './header.ts'
import type { FrameRole } from './layout.ts'
import { AREA, CARD, FRAME_GAP, FRAME_HEAD, FRAME_PADDING, NOTE, NOTE_GAP } from './look.ts'

/** Areas beside each other that a column's frame has room for, by how many notes are beside each other in each. */
const AREAS = { wrong: [3, 3, 3, 3], well: [3, 3, 2], lucky: [2, 2] } as const
const NOTES_A_PERSON = 7
/** Notes to leave room for however few people come, and however many. */
const LEAST_NOTES = 60
const MOST_NOTES = 240
/** Share of *what went wrong*, the column that fills first. */
const WRONG_SHARE = 0.55
/** Places in areas for each note: the last row of an area is seldom full. */
const SLACK = 1.35
/** Rows of notes in an area, as a rule. */
const ROWS_OF_AREA = 2.5
const ROWS_OF_CARDS = 2
const CARDS_BESIDE = 5
/** Share of the first row that the header takes. */
const HEADER_SHARE = 0.28

/** A timeline that would be so many times as high as the header gets a row of its own, as wide as all the others. */
const LONG = 2

/** What the frames are sized for. */
export type SessionSize = {
  readonly timeline: TimelineView
  /** People who will write notes. */
  readonly people: number
}

/**
 * Places and sizes of all frames, from the top-left corner of the whole: header and timeline; the three columns;
 * action items and follow-up. Three rows of equal width, one height a row, even gaps; a long timeline has a row of its own.
 */
export function planFrames(session: SessionSize): Record<FrameRole, Box> {
  const [wrong, well, lucky] = [columnWidth(AREAS.wrong), columnWidth(AREAS.well), columnWidth(AREAS.lucky)]
  const whole = wrong + well + lucky + 2 * FRAME_GAP
  const header = Math.round((whole - FRAME_GAP) * HEADER_SHARE)
  const timeline = whole - FRAME_GAP - header
  const actions = 2 * FRAME_PADDING + CARDS_BESIDE * (CARD.width + CARD.gap) - CARD.gap
  const followUp = whole - FRAME_GAP - actions

  const beside = Math.max(HEADER_HEIGHT, timelineHeight(session.timeline, timeline))
  const isLong = beside > LONG * HEADER_HEIGHT
  const first = isLong ? HEADER_HEIGHT : beside
  const own = timelineHeight(session.timeline, whole)
  const second = columnHeight(session.people)
  const third = Math.max(FRAME_HEAD + ROWS_OF_CARDS * CARD.pitch + FRAME_PADDING, FOLLOW_UP_HEIGHT)
  const secondTop = first + FRAME_GAP + (isLong ? own + FRAME_GAP : 0)
  const thirdTop = secondTop + second + FRAME_GAP
  return {
    header: { left: 0, top: 0, width: header, height: first },
    timeline: isLong
      ? { left: 0, top: first + FRAME_GAP, width: whole, height: own }
      : { left: header + FRAME_GAP, top: 0, width: timeline, height: first },
    wrong: { left: 0, top: secondTop, width: wrong, height: second },
    well: { left: wrong + FRAME_GAP, top: secondTop, width: well, height: second },
    lucky: { left: wrong + well + 2 * FRAME_GAP, top: secondTop, width: lucky, height: second },
    actions: { left: 0, top: thirdTop, width: actions, height: third },
    'follow-up': { left: actions + FRAME_GAP, top: thirdTop, width: followUp, height: third },
  }
}

function columnWidth(areas: readonly number[]): number {
  const notes = areas.reduce((sum, area) => sum + areaWidth(area), 0)
  return notes + (areas.length - 1) * AREA.gap + 2 * FRAME_PADDING
}

function columnHeight(people: number): number {
  const notes = Math.min(Math.max(people * NOTES_A_PERSON, LEAST_NOTES), MOST_NOTES) * WRONG_SHARE
  const rows = Math.ceil((notes * SLACK) / AREAS.wrong.reduce((sum, area) => sum + area, 0))
  const shelves = Math.ceil(rows / ROWS_OF_AREA)
  const frames = shelves * (AREA.heading + AREA.padding + AREA.gap)
  const alone = AREA.heading + NOTE.height
  return FRAME_HEAD + rows * (NOTE.height + NOTE_GAP) + frames + alone + FRAME_PADDING
}
