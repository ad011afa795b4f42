import { ACTION, CHANGE, COMMUNICATION, DETECTION, IMPACT, RECOVERY } from './kind-words.ts'
import type { MilestoneId } from './milestone.ts'
import { labelledAs } from './milestone-labels.ts'
import { headline, plain } from './wording.ts'

export type EventKind = 'detection' | 'action' | 'communication' | 'change' | 'impact' | 'recovery' | 'other'

/** Of these the one that stands first decides: `Rollback fails` is an action, `Errors remain despite rollback` an impact. */
const BY_PLACE: readonly (readonly [EventKind, RegExp])[] = [
  ['communication', COMMUNICATION],
  ['change', CHANGE],
  ['action', ACTION],
  ['impact', IMPACT],
]

const OF_LABELS: Readonly<Partial<Record<MilestoneId, EventKind>>> = {
  started: 'impact',
  detected: 'detection',
  mitigated: 'recovery',
  recovered: 'recovery',
}

/**
 * What kind of event a text tells of, by its words alone: a name of a milestone before a colon decides, else its first sentence, and where that says nothing the rest does.
 * What tells of the end or of the discovery weighs more than the rest of the sentence: `Limit lifted, service restored` is a
 * recovery, `Dip in launches noticed` a detection. A deed that the text says ended the impact is a recovery. 'other' when no
 * rule knows its words.
 */
export function kindOf(text: string): EventKind {
  const label = labelledAs(text)
  const labelled = label && OF_LABELS[label.id]
  if (labelled) return labelled
  const words = plain(text)
  const first = kindIn(headline(words))
  if (first === 'other') return kindIn(words)
  return (first === 'action' || first === 'change') && RECOVERY.test(words) ? 'recovery' : first
}

function kindIn(words: string): EventKind {
  if (RECOVERY.test(words)) return 'recovery'
  if (DETECTION.test(words)) return 'detection'
  const found = BY_PLACE.map(([kind, rule]) => ({ kind, at: words.search(rule) })).filter(({ at }) => at >= 0)
  return found.toSorted((a, b) => a.at - b.at)[0]?.kind ?? 'other'
}
