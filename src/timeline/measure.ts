import { type DetectedBy, detectedBy } from './detected-by.ts'
import type { TimelineEvent } from './event.ts'
import type { ChosenMilestones, Milestone, MilestoneId, Milestones } from './milestone.ts'
import { suggestMilestones } from './milestones.ts'

/** The time between two events. */
export type Span = { readonly ms: number; readonly from: TimelineEvent; readonly to: TimelineEvent }

/** A span with what it stands for, as teams mean different things by the same name. */
export type Measure = Span & {
  readonly definition: string
  /** Why it counts from the detection: left out where it counts from where its name says. */
  readonly instead?: string
}

/** What can be read off a timeline. Undefined where there is too little to read it from. */
export type Measures = {
  readonly first: TimelineEvent | undefined
  readonly last: TimelineEvent | undefined
  /** From the first to the last event, in ms. */
  readonly durationMs: number | undefined
  /** The longest time without an event, and the two events around it. Days without a time of day are left out. */
  readonly longestSilence: Span | undefined
  /** What the measures are taken from. */
  readonly milestones: Milestones
  readonly timeToDetect: Measure | undefined
  readonly timeToAcknowledge: Measure | undefined
  readonly timeToMitigate: Measure | undefined
  readonly timeToRecover: Measure | undefined
  /** How long the impact lasted. */
  readonly duration: Measure | undefined
  readonly detectedBy: DetectedBy | undefined
  /** The words of the event *detected* that say so. */
  readonly detectedByWords: string | undefined
}

export type MeasureId = 'timeToDetect' | 'timeToAcknowledge' | 'timeToMitigate' | 'timeToRecover' | 'duration'

/**
 * Which two milestones a measure lies between. Detection, mitigation and recovery count from the start of the impact, as people
 * felt it from then on; acknowledgement counts from the detection, as only then somebody could answer (so do PagerDuty's MTTA
 * and the time to detect, engage and mitigate of google/sredocs).
 */
export const DEFINITIONS: {
  readonly [M in MeasureId]: { readonly from: MilestoneId; readonly to: MilestoneId; readonly text: string }
} = {
  timeToDetect: {
    from: 'started',
    to: 'detected',
    text: 'From the start of the impact until somebody or something noticed it.',
  },
  timeToAcknowledge: { from: 'detected', to: 'acknowledged', text: 'From the detection until somebody took it on.' },
  timeToMitigate: {
    from: 'started',
    to: 'mitigated',
    text: 'From the start of the impact until it was stopped or made small.',
  },
  timeToRecover: {
    from: 'started',
    to: 'recovered',
    text: 'From the start of the impact until everything worked again.',
  },
  duration: { from: 'started', to: 'recovered', text: 'From the start of the impact to its end, the recovery.' },
}

const UNTIL_MITIGATED = 'From the start of the impact to its mitigation, as no event is the recovery.'

/** Measures a timeline, by the milestones people have chosen and, where they have not, by suggested ones. */
export function measure(events: readonly TimelineEvent[], chosen: ChosenMilestones = {}): Measures {
  const inOrder = events.toSorted((a, b) => between(b, a))
  const first = inOrder[0]
  const last = inOrder.at(-1)
  const milestones = suggestMilestones(inOrder, chosen)
  const { started, detected, mitigated, recovered } = milestones
  const taken = (id: MeasureId) => {
    const { from, to, text } = DEFINITIONS[id]
    return spanOf(milestones[from]?.event, milestones[to]?.event, text)
  }
  /** Where the start is not known, what is known of the time since the detection, as what it is. */
  const since = (id: MeasureId, end: Milestone | undefined, text: string): Measure | undefined => {
    if (started) return taken(id)
    const span = spanOf(detected?.event, end?.event, `From the detection ${text}.`)
    return span && { ...span, instead: 'No event says when the impact began, so this counts from the detection.' }
  }
  const whole = started && !recovered ? spanOf(started.event, mitigated?.event, UNTIL_MITIGATED) : undefined
  const by = detected && detectedBy(detected.event.text)
  return {
    first,
    last,
    durationMs: first && last && first !== last ? between(first, last) : undefined,
    longestSilence: longestSilence(inOrder.filter((event) => event.precision !== 'day')),
    milestones,
    timeToDetect: taken('timeToDetect'),
    // Whoever works on it first cannot tell how long it took to be taken on.
    timeToAcknowledge: detected?.by === 'guess' ? undefined : taken('timeToAcknowledge'),
    timeToMitigate: since('timeToMitigate', mitigated, 'until it was stopped or made small'),
    timeToRecover: since('timeToRecover', recovered, 'until everything worked again'),
    duration: whole ?? since('duration', recovered ?? mitigated, `to the ${recovered ? 'recovery' : 'mitigation'}`),
    detectedBy: by?.by,
    detectedByWords: by?.words,
  }
}

/** Undefined when people have set the end before the beginning: no time can be less than none. */
function spanOf(
  from: TimelineEvent | undefined,
  to: TimelineEvent | undefined,
  definition: string,
): Measure | undefined {
  if (!from || !to || between(from, to) < 0) return undefined
  return { ms: between(from, to), from, to, definition }
}

function longestSilence(timed: readonly TimelineEvent[]): Span | undefined {
  let longest: Span | undefined
  for (let i = 1; i < timed.length; i++) {
    const [from, to] = [timed[i - 1]!, timed[i]!]
    const ms = between(from, to)
    if (!longest || ms > longest.ms) longest = { ms, from, to }
  }
  return longest
}

function between(from: TimelineEvent, to: TimelineEvent): number {
  return Date.parse(to.at) - Date.parse(from.at)
}
