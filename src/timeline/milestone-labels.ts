import type { MilestoneId } from './milestone.ts'
import { plain } from './wording.ts'

const MOST_WORDS = 4
const THING =
  '(?:(?:the|first|initial|customer|user|service|full) )*(?:(?:impact|incident|outage|fault|issue|problem|service) )?(?:(?:is|was|time of|start of) )?'

/** What teams call the moments of an incident when they name them: `First detected`, `Recovery: all nodes are back`. */
const LABELS: Readonly<Record<MilestoneId, RegExp>> = {
  started: new RegExp(
    `^${THING}(?:occurs|occurred|start(?:s|ed)?|began|begins|begin|onset|start time)(?: of (?:the )?(?:impact|incident|outage))?$`,
  ),
  detected: new RegExp(`^${THING}(?:detect(?:ed|ion)|discover(?:ed|y)|noticed|reported|alerted)$`),
  acknowledged: new RegExp(`^${THING}(?:acknowledge(?:d|ment)|declared|triaged)$`),
  mitigated: new RegExp(`^${THING}(?:mitigat(?:ed|ion)|repaired|contained)(?: declared)?$`),
  recovered: new RegExp(`^${THING}(?:resolved|resolution|recovery|concluded|end(?:s|ed)?|end time)$`),
}

/**
 * The milestone that an event is by its name: all of its words, when they are few, or those before its first colon. Undefined
 * where they name none.
 */
export function labelledAs(text: string): { readonly id: MilestoneId; readonly words: string } | undefined {
  const words = plain(text.slice(0, 200)).replace(/[*_]/g, '')
  const label = /^([^:]{3,50}?)\s*:(?:\s|$)/.exec(words)?.[1] ?? words.replace(/[.!]$/, '')
  if (label.split(' ').length > MOST_WORDS) return undefined
  const found = Object.entries(LABELS).find(([, rule]) => rule.test(label))
  const at = text.toLowerCase().indexOf(label)
  return found && { id: found[0] as MilestoneId, words: at < 0 ? label : text.slice(at, at + label.length) }
}
