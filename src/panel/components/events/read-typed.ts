import { timeBetween } from '../../../timeline/edit-events.ts'
import type { TimelineEvent } from '../../../timeline/event.ts'
import { fromLocalInput } from '../../../timeline/format.ts'
import { parseTimeline } from '../../../timeline/parse-timeline.ts'

type Typed = { readonly events: readonly TimelineEvent[]; readonly hasTime: boolean } | { readonly problem: string }

/**
 * The event in a typed line. Without a time it stands behind the last one, about; a time without a day is of `day`. The problem
 * of a time that no clock shows.
 */
export function readTyped(text: string, others: readonly TimelineEvent[], timeZone: string, day: string): Typed {
  const line = text.trim()
  const { events, problems } = parseTimeline(line, { timeZone, date: day })
  if (events.length > 0) return { events, hasTime: true }
  const [problem] = problems
  if (problem && /\d\d[:.]\d\d/.test(line)) return { problem: problem.reason }
  const last = others.at(-1)
  const noon = fromLocalInput(`${day}T12:00`, timeZone) ?? `${day}T12:00:00.000Z`
  const when = last ? timeBetween(last, undefined) : ({ at: noon, precision: 'minute', approximate: true } as const)
  return { events: [{ ...when, text: line, line: 0 }], hasTime: false }
}
