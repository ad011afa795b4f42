import type { TimelineEvent } from '../../../timeline/event.ts'
import { dayOf, formatDay, formatDuration, formatEventTime } from '../../../timeline/format.ts'
import { DEFINITIONS, type MeasureId, type Measures, type Span } from '../../../timeline/measure.ts'
import type { MilestoneId } from '../../../timeline/milestone.ts'
import { count } from '../../words.ts'

const DAY_MS = 86_400_000

export const MILESTONE_NAMES: { readonly [M in MilestoneId]: string } = {
  started: 'Impact start',
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  mitigated: 'Mitigated',
  recovered: 'Resolved',
}

export const MEASURES: readonly (readonly [MeasureId, string])[] = [
  ['timeToDetect', 'Time to detect'],
  ['timeToAcknowledge', 'Time to acknowledge'],
  ['timeToMitigate', 'Time to mitigate'],
  ['timeToRecover', 'Time to recover'],
  ['duration', 'Duration of impact'],
]

const SAID: { readonly [M in MilestoneId]: string } = {
  started: 'when the impact began',
  detected: 'when it was detected',
  acknowledged: 'when somebody took it on',
  mitigated: 'when it was mitigated',
  recovered: 'when it was over',
}

/** `4 h 14 min`, with `about` where one of the two times is not exact, and in days where only days are known. */
export function lengthOf({ ms, from, to }: Span): string {
  if (from.precision === 'day' || to.precision === 'day') return `about ${count(Math.round(ms / DAY_MS), 'day')}`
  const exact = [from, to].every((event) => event.precision === 'minute' && !event.approximate)
  return `${exact ? '' : 'about '}${formatDuration(ms)}`
}

/** Why a measure is missing: which milestones nobody knows, or that they lie the wrong way round. */
export function missing(id: MeasureId, { milestones }: Measures): string {
  const { from, to } = DEFINITIONS[id]
  const unknown = [from, to].filter((each) => !milestones[each]).map((each) => SAID[each])
  if (unknown.length > 0) return `No event says ${unknown.join(' or ')}.`
  return `${MILESTONE_NAMES[to]} lies before ${MILESTONE_NAMES[from]}.`
}

/** Which of the two milestones of a measure is only a guess; undefined when none is. */
export function guessed(id: MeasureId, { milestones }: Measures): string | undefined {
  const { from, to } = DEFINITIONS[id]
  const guess = [from, to].find((each) => milestones[each]?.by === 'guess')
  return guess && `It is a guess ${SAID[guess]}.`
}

/** When an event was, as short as can be: `10:45`, and `3 Oct, 10:45` where the events lie on several days. */
export function whenOf(event: TimelineEvent, events: readonly TimelineEvent[], timeZone: string): string {
  const day = dayOf(event.at, timeZone)
  const time = formatEventTime(event, timeZone)
  const severalDays = events.some(({ at }) => dayOf(at, timeZone) !== day)
  return [(severalDays || time === '') && formatDay(day).replace(/ (\w{3})\w* \d+$/, ' $1'), time]
    .filter(Boolean)
    .join(', ')
}
