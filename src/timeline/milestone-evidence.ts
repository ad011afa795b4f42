import type { TimelineEvent } from './event.ts'
import { kindOf } from './kind.ts'
import { DETECTION, IMPACT, RECOVERY } from './kind-words.ts'
import type { MilestoneId } from './milestone.ts'
import { labelledAs } from './milestone-labels.ts'
import { FAULTY, FIXES, ONLY_MEANT, ONLY_PARTLY, UNDOES } from './milestone-words.ts'
import { headline, plain, wordsOf } from './wording.ts'

/** An event and its words that say so. */
export type Evidence = { readonly event: TimelineEvent; readonly words: string }

/** The words of an event that say what is asked for; undefined where none do. */
type Test = (event: TimelineEvent) => string | undefined

/** That it is called by the name of the milestone. */
export function named(id: MilestoneId): Test {
  return ({ text }) => {
    const label = labelledAs(text)
    return label?.id === id ? label.words : undefined
  }
}

/** What only the first sentence tells, or a remark in brackets behind it: further down stands what came of it. */
export function says(rule: RegExp): Test {
  return ({ text }) => {
    const words = plain(text)
    const head = headline(words)
    const remark = /^\s*\(([^()]*)\)/.exec(words.slice(head.length))?.[1] ?? ''
    return rule.test(head) || rule.test(remark) ? wordsOf(text, rule) : undefined
  }
}

export function isDetection({ text }: TimelineEvent): string | undefined {
  return kindOf(text) === 'detection' ? wordsOf(text, DETECTION) : undefined
}

export function isImpact({ text }: TimelineEvent): string | undefined {
  return kindOf(text) === 'impact' ? wordsOf(text, IMPACT) : undefined
}

export function isFaultyChange({ text }: TimelineEvent): string | undefined {
  return kindOf(text) === 'change' ? wordsOf(text, FAULTY) : undefined
}

export function isRecovery({ text }: TimelineEvent): string | undefined {
  return kindOf(text) === 'recovery' && !ONLY_PARTLY.test(plain(text)) ? wordsOf(text, RECOVERY) : undefined
}

export function isUndoing(event: TimelineEvent): string | undefined {
  return ONLY_MEANT.test(headline(plain(event.text))) ? undefined : says(UNDOES)(event)
}

export function isFix(event: TimelineEvent): string | undefined {
  return ONLY_MEANT.test(headline(plain(event.text))) ? undefined : says(FIXES)(event)
}

export function first(events: readonly TimelineEvent[], test: Test): Evidence | undefined {
  for (const event of events) {
    const words = test(event)
    if (words) return { event, words }
  }
  return undefined
}

/** The first that no impact follows. */
export function lasting(events: readonly TimelineEvent[], test: Test): Evidence | undefined {
  return first(events.slice(events.findLastIndex(isImpact) + 1), test)
}
