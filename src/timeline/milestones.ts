import type { TimelineEvent } from './event.ts'
import { kindOf } from './kind.ts'
import { DETECTION, IMPACT, RECOVERY } from './kind-words.ts'
import type { ChosenMilestones, Milestone, MilestoneId, Milestones } from './milestone.ts'
import {
  ACKNOWLEDGES,
  FAULTY,
  MITIGATES,
  ONLY_MEANT,
  ONLY_PARTLY,
  STARTS,
  SURELY_STARTS,
  UNDOES,
} from './milestone-words.ts'
import { headline, plain, wordsOf } from './wording.ts'

/** Ours: a change longer ago than this is rather the cause than the moment from which people felt it. */
const LONGEST_GUESS_MS = 12 * 60 * 60_000

type Pick = { readonly event: TimelineEvent; readonly words: string }

/**
 * Milestones of a timeline, in the order started ≤ detected ≤ acknowledged ≤ mitigated ≤ recovered. What people have chosen
 * stands as it is, and the suggestions are fitted around it. Undefined where no event says it. A change before the impact is its
 * cause and not its start, unless it tells of the fault itself; where it is the only thing known before the detection, it is
 * suggested as a guess. Days without a time of day are left out as soon as some event has one.
 */
export function suggestMilestones(events: readonly TimelineEvent[], chosen: ChosenMilestones = {}): Milestones {
  const timed = events.filter(({ precision }) => precision !== 'day')
  const inOrder = (timed.length > 0 ? timed : events).toSorted((a, b) => timeOf(a) - timeOf(b))
  const settle = (id: MilestoneId, suggest: () => Milestone | undefined): Milestone | undefined => {
    const event = chosen[id]
    if (event === undefined) return suggest()
    return event === null ? undefined : { event, reason: 'The team has chosen it.', by: 'people' }
  }
  const between = (from: readonly (Milestone | undefined | null)[], to: readonly (Milestone | undefined | null)[]) =>
    inOrder.filter(
      (event) =>
        from.every((milestone) => !milestone || timeOf(event) >= timeOf(milestone.event)) &&
        to.every((milestone) => !milestone || timeOf(event) <= timeOf(milestone.event)),
    )
  const fixed = (...ids: MilestoneId[]) => ids.map((id) => settle(id, () => undefined))

  const detected = settle('detected', () => {
    const candidates = between(fixed('started'), fixed('acknowledged', 'mitigated', 'recovered'))
    const start = chosen.started === undefined ? candidates.findIndex(says(SURELY_STARTS)) : 0
    return told(first(candidates.slice(Math.max(start, 0)), isDetection))
  })
  const started = settle('started', () =>
    suggestStart(between([], [detected, ...fixed('acknowledged', 'mitigated', 'recovered')]), detected),
  )
  const known = [started, detected, ...fixed('acknowledged')]
  const recovered = settle('recovered', () => told(lasting(between([...known, ...fixed('mitigated')], []), isRecovery)))
  const mitigated = settle('mitigated', () => {
    const candidates = between(known, [recovered])
    return told(first(candidates, says(MITIGATES)) ?? lasting(candidates, isUndoing))
  })
  const acknowledged = settle('acknowledged', () =>
    told(first(between([started, detected], [mitigated, recovered]), says(ACKNOWLEDGES))),
  )
  return { started, detected, acknowledged, mitigated, recovered }
}

function suggestStart(candidates: readonly TimelineEvent[], detected: Milestone | undefined): Milestone | undefined {
  const said = told(
    first(candidates, says(STARTS)) ?? first(candidates, (event) => isImpact(event) ?? isFaultyChange(event)),
  )
  if (said || !detected) return said
  const changes = candidates.filter((event) => event !== detected.event && kindOf(event.text) === 'change')
  const [only] = changes
  if (!only || changes.length > 1 || timeOf(detected.event) - timeOf(only) > LONGEST_GUESS_MS) return undefined
  const reason = 'A guess: no event says when the impact began, and this is the only change before it was detected.'
  return { event: only, reason, by: 'guess' }
}

type Test = (event: TimelineEvent) => string | undefined

/** What only the first sentence tells: further down stands what came of it. */
function says(rule: RegExp): Test {
  return ({ text }) => (rule.test(headline(plain(text))) ? wordsOf(text, rule) : undefined)
}

function isDetection({ text }: TimelineEvent): string | undefined {
  return kindOf(text) === 'detection' ? wordsOf(text, DETECTION) : undefined
}

function isImpact({ text }: TimelineEvent): string | undefined {
  return kindOf(text) === 'impact' ? wordsOf(text, IMPACT) : undefined
}

function isFaultyChange({ text }: TimelineEvent): string | undefined {
  return kindOf(text) === 'change' ? wordsOf(text, FAULTY) : undefined
}

function isRecovery({ text }: TimelineEvent): string | undefined {
  return kindOf(text) === 'recovery' && !ONLY_PARTLY.test(plain(text)) ? wordsOf(text, RECOVERY) : undefined
}

function isUndoing(event: TimelineEvent): string | undefined {
  return ONLY_MEANT.test(headline(plain(event.text))) ? undefined : says(UNDOES)(event)
}

function first(events: readonly TimelineEvent[], test: Test): Pick | undefined {
  for (const event of events) {
    const words = test(event)
    if (words) return { event, words }
  }
  return undefined
}

/** The first that no impact follows. */
function lasting(events: readonly TimelineEvent[], test: Test): Pick | undefined {
  return first(events.slice(events.findLastIndex(isImpact) + 1), test)
}

function told(pick: Pick | undefined): Milestone | undefined {
  return pick && { event: pick.event, reason: `Because it says “${pick.words}”.`, by: 'words' }
}

function timeOf({ at }: TimelineEvent): number {
  return Date.parse(at)
}
