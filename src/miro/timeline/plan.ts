import { type Axis, type AxisLook, layAxis } from '../../timeline/index.ts'
import { COLOR, FONT, FRAME_PADDING, lineHeight } from '../layout/look.ts'
import { type Part, textPart } from '../layout/part.ts'
import type { DrawnTimeline } from './drawn.ts'
import { labelHeight } from './label-text.ts'
import { planRow } from './plan-row.ts'
import type { TimelineView } from './view.ts'

type Size = { readonly width: number; readonly height: number }

/** A sticky note that is the label of an event, and where it goes in the frame. */
export type PlacedNote = {
  readonly noteId: string
  readonly left: number
  readonly top: number
  /** What it says when it does not tell this event. */
  readonly text: string
  readonly eventId: string
}

export type TimelinePlan = {
  readonly parts: readonly Part[]
  readonly notes: readonly PlacedNote[]
  readonly drawn: DrawnTimeline
}

const EMPTY = 'The timeline appears here once it is imported in Debrief.'
const CONFIRMED = '✓ Confirmed by the team'
const TO_CONFIRM = 'To be confirmed by the team'

/** Height of a timeline frame that shows this at this width. */
export function timelineHeight(view: TimelineView, width: number): number {
  return 2 * FRAME_PADDING + axisOf(view, width).height
}

/**
 * The timeline in the middle of a frame of this size: an axis with days, a dot, a stem and a label for each event, milestones in
 * their colours, and whether the team has confirmed it. Where there are more events than a row can show, there are more rows.
 */
export function planTimeline(view: TimelineView, frame: Size): TimelinePlan {
  const axis = axisOf(view, frame.width)
  if (axis.rows.length === 0) return { parts: [emptyPart(frame)], notes: [], drawn: { rows: [], events: [] } }
  const top = Math.max(FRAME_PADDING, (frame.height - axis.height) / 2)
  const rows = axis.rows.map((row, index) => planRow(row, index, { view, left: FRAME_PADDING, top }))
  return {
    parts: [confirmedPart(view, frame), ...rows.flatMap(({ parts }) => parts), ...rows.flatMap(({ labels }) => labels)],
    notes: rows.flatMap(({ notes }) => notes),
    drawn: {
      rows: axis.rows.map((row) => ({ top: row.top + top, height: row.height })),
      events: rows.flatMap(({ drawn }) => drawn),
    },
  }
}

function axisOf(view: TimelineView, width: number): Axis {
  const { events, timeZone, scale } = view
  const look: AxisLook = {
    width: width - 2 * FRAME_PADDING,
    label: { least: 348, most: 400, gap: 32, lead: 28, heightOf: (event, wide) => labelHeight(event, wide, timeZone) },
    days: 64,
    stem: 44,
    dot: 32,
    ticks: 44,
    rowGap: 40,
  }
  return layAxis(events, { timeZone, scale, look })
}

function emptyPart(frame: Size): Part {
  const place = { left: FRAME_PADDING, width: frame.width - 2 * FRAME_PADDING }
  const top = (frame.height - lineHeight(FONT.body)) / 2
  const look = { fontSize: FONT.body, color: COLOR.quiet, align: 'center' } as const
  return textPart('timeline.empty', 'timeline', { ...place, top }, EMPTY, look)
}

function confirmedPart({ confirmed }: TimelineView, frame: Size): Part {
  const width = 520
  const place = { left: frame.width - FRAME_PADDING - width, top: 10, width }
  const color = confirmed ? COLOR.confirmed : COLOR.quiet
  const look = { fontSize: FONT.event, color, bold: confirmed, align: 'right' } as const
  return textPart('timeline.confirmed', 'timeline', place, confirmed ? CONFIRMED : TO_CONFIRM, look)
}
