import type { TimelineEvent } from './event.ts'
import { kindOf } from './kind.ts'
import type { ChosenMilestones, Milestone, MilestoneId, Milestones } from './milestone.ts'
import {
  type Evidence,
  first,
  isDetection,
  isFaultyChange,
  isFix,
  isImpact,
  isRecovery,
  isUndoing,
  lasting,
  named,
  says,
} from './milestone-evidence.ts'
import { ACKNOWLEDGES, CLOSES, MITIGATES, RESOLVES, STARTS, SURELY_ENDS, SURELY_STARTS } from './milestone-words.ts'

/** Ours: a change longer ago than this is rather the cause than the moment from which people felt it. */
const LONGEST_GUESS_MS = 24 * 60 * 60_000

/**
 * Milestones of a timeline, in the order started ≤ detected ≤ acknowledged ≤ mitigated ≤ recovered. What people have chosen
 * stands as it is, and the suggestions are fitted around it. An event that the team itself calls by the name of a milestone
 * goes before others. Undefined where no event says it. A change before the impact is its cause and not its start, unless it
 * tells of the fault itself; where nothing else is known before the detection, the last one is suggested as a guess. So is, as
 * the detection, the first work on the incident where nobody says who noticed it. Days without a time of day are left out as
 * soon as some event has one.
 */
export function suggestMilestones(events: readonly TimelineEvent[], chosen: ChosenMilestones = {}): Milestones {
  const timed = events.filter(({ precision }) => precision !== 'day')
  const inOrder = (timed.length > 0 ? timed : events).toSorted((a, b) => timeOf(a) - timeOf(b))
  const settle = (
    id: MilestoneId,
    candidates: readonly TimelineEvent[],
    suggest: (candidates: readonly TimelineEvent[]) => Milestone | undefined,
  ): Milestone | undefined => {
    const event = chosen[id]
    if (event === undefined) return told(first(candidates, named(id))) ?? suggest(candidates)
    return event === null ? undefined : { event, reason: 'The team has chosen it.', by: 'people' }
  }
  const between = (from: readonly (Milestone | undefined)[], to: readonly (Milestone | undefined)[]) =>
    inOrder.filter(
      (event) =>
        from.every((milestone) => !milestone || timeOf(event) >= timeOf(milestone.event)) &&
        to.every((milestone) => !milestone || timeOf(event) <= timeOf(milestone.event)),
    )
  const fixed = (...ids: MilestoneId[]) => ids.map((id) => settle(id, [], () => undefined))

  const detected = settle(
    'detected',
    between(fixed('started'), fixed('acknowledged', 'mitigated', 'recovered')),
    (all) => suggestDetection(all, chosen.started === undefined),
  )
  const started = settle(
    'started',
    between([], [detected, ...fixed('acknowledged', 'mitigated', 'recovered')]),
    (all) => suggestStart(all, detected),
  )
  const known = [started, detected, ...fixed('acknowledged')]
  const recovered = settle('recovered', between([...known, ...fixed('mitigated')], []), suggestRecovery)
  const mitigated = settle('mitigated', between(known, [recovered]), (all) =>
    told(mitigation(all) ?? recoveryBefore(all, recovered)),
  )
  const acknowledged = settle('acknowledged', between([started, detected], [mitigated, recovered]), (all) =>
    told(first(all, (event) => (isRecovery(event) ? undefined : says(ACKNOWLEDGES)(event)))),
  )
  return { started, detected, acknowledged, mitigated, recovered }
}

function suggestDetection(candidates: readonly TimelineEvent[], startIsOpen: boolean): Milestone | undefined {
  const start = startIsOpen ? candidates.findIndex(says(SURELY_STARTS)) : 0
  const said = told(first(candidates.slice(Math.max(start, 0)), isDetection))
  if (said) return said
  const worked = first(candidates, says(ACKNOWLEDGES))
  if (!worked) return undefined
  const reason = `A guess: no event says who or what noticed it, and this one says “${worked.words}”.`
  return { event: worked.event, reason, by: 'guess' }
}

/**
 * The first recovery that no impact follows, or the end that the team declares after it where nothing else is the mitigation; where one came before it, the reason tells, as these may be several incidents.
 */
function suggestRecovery(candidates: readonly TimelineEvent[]): Milestone | undefined {
  const ended = told(first(candidates, says(SURELY_ENDS)) ?? lasting(candidates, says(RESOLVES)))
  if (ended) return ended
  const last = lasting(candidates, isRecovery)
  const closed = last && !mitigation(candidates) ? lasting(candidates, says(CLOSES)) : undefined
  if (closed && timeOf(closed.event) > timeOf(last!.event)) return told(closed)
  const earlier = first(candidates, isRecovery)
  if (!last || !earlier || earlier.event === last.event) return told(last)
  const reason = `Because it says “${last.words}”. Line ${earlier.event.line} says “${earlier.words}” before, but impact followed. If these are several incidents, measure each on its own.`
  return { event: last.event, reason, by: 'words' }
}

function mitigation(candidates: readonly TimelineEvent[]): Evidence | undefined {
  return first(candidates, says(MITIGATES)) ?? lasting(candidates, isUndoing) ?? lasting(candidates, isFix)
}

/** What was back to normal before the team said that the incident is over. */
function recoveryBefore(candidates: readonly TimelineEvent[], recovered: Milestone | undefined): Evidence | undefined {
  if (recovered?.by !== 'words' || !(says(RESOLVES)(recovered.event) ?? says(CLOSES)(recovered.event))) return undefined
  return lasting(
    candidates.filter((event) => timeOf(event) < timeOf(recovered.event)),
    isRecovery,
  )
}

function suggestStart(candidates: readonly TimelineEvent[], detected: Milestone | undefined): Milestone | undefined {
  const said = told(
    first(candidates, says(STARTS)) ?? first(candidates, (event) => isImpact(event) ?? isFaultyChange(event)),
  )
  if (said || !detected) return said
  const before = candidates.filter(
    (event) => timeOf(event) < timeOf(detected.event) && timeOf(detected.event) - timeOf(event) <= LONGEST_GUESS_MS,
  )
  const [only, ...others] = before
  const change = before.findLast(({ text }) => kindOf(text) === 'change')
  const event = change ?? (others.length === 0 ? only : undefined)
  if (!event || kindOf(event.text) === 'detection') return undefined
  const what = change ? 'the last change' : 'all that is known'
  const reason = `A guess: no event says when the impact began, and this is ${what} before it was detected.`
  return { event, reason, by: 'guess' }
}

function told(evidence: Evidence | undefined): Milestone | undefined {
  return evidence && { event: evidence.event, reason: `Because it says “${evidence.words}”.`, by: 'words' }
}

function timeOf({ at }: TimelineEvent): number {
  return Date.parse(at)
}
