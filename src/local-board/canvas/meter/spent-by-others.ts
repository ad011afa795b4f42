import type { Presence } from '../../sync/connection.ts'
import type { Spending } from './book.ts'

export type OtherSpent = {
  id: string
  name: string
  color: string
  minute: number
  hour: number
  byCommand: Spending
}

/**
 * One entry a person other than `me`, the most first. All tabs of a person tell of the same budget: the one that tells of
 * more has heard of it last.
 */
export function spentByOthers(presences: readonly Presence[], app: string, me: string): OtherSpent[] {
  const others = new Map<string, OtherSpent>()
  for (const { person, spent } of presences) {
    if (person.id === me) continue
    const { minute, hour, byCommand } = spent?.app === app ? spent : { minute: 0, hour: 0, byCommand: {} }
    const before = others.get(person.id)
    if (!before || before.hour < hour) others.set(person.id, { ...person, minute, hour, byCommand })
  }
  return [...others.values()].sort((some, other) => other.hour - some.hour || some.name.localeCompare(other.name))
}
