import type { TimelineEvent, TimelineProblem } from '../../../timeline/event.ts'
import { formatDay } from '../../../timeline/format.ts'
import type { ImportPlan } from '../../../timeline/import-events.ts'
import type { ImportReading } from '../../../timeline/read-import.ts'
import type { ImportDraft } from '../../store.ts'
import { daysIn } from '../events/event-order.ts'

/** What an import does with an event: `out` was taken out by people and stays out. */
export type Mark = 'new' | 'changes' | 'as before' | 'out'

/** An event as it will be, a line that has a problem, or both. */
export type PreviewRow = {
  readonly line: number
  readonly event: TimelineEvent | null
  readonly mark: Mark | null
  /** What there is to look at. */
  readonly reasons: readonly string[]
  readonly isLeftOut: boolean
}

/** The rows of a day; those above the first event have none. */
export type PreviewDay = { readonly day: string | null; readonly heading: string; readonly rows: readonly PreviewRow[] }

export type Preview = {
  readonly days: readonly PreviewDay[]
  /** Parts of a report that are no timeline, as they were told. */
  readonly unread: readonly TimelineProblem[]
  readonly toLookAt: number
  /** Problems that were looked at, or whose line is left out. */
  readonly settled: number
}

/** What a reading says of a part of a report that is no timeline (src/timeline/sections.ts). */
const IS_UNREAD = /^Lines? \d+.* not read: /

type Settled = Pick<ImportDraft, 'accepted' | 'leftOut'>

/** The events of a reading by day as they will be, each problem at its line: with its event, else behind the line above. */
export function previewOf({ now }: ImportReading, plan: ImportPlan, settled: Settled, timeZone: string): Preview {
  const unread = now.problems.filter(({ reason }) => IS_UNREAD.test(reason))
  const accepted = new Set(settled.accepted)
  const leftOut = new Set(settled.leftOut)
  const told = groupBy(
    now.problems.filter(({ reason }) => !IS_UNREAD.test(reason)),
    ({ line }) => line,
  )
  const marks = new Map<number, readonly [TimelineEvent, Mark]>([
    ...plan.added.map((event) => [event.line, [event, 'new']] as const),
    ...plan.updated.map((event) => [event.line, [event, 'changes']] as const),
    ...plan.unchanged.map((event) => [event.line, [event, 'as before']] as const),
    ...plan.leftOut.map((event) => [event.line, [event, 'out']] as const),
  ])
  const lines = new Set(now.events.map(({ line }) => line))
  let toLookAt = 0
  const rowOf = (line: number, read: TimelineEvent | null): PreviewRow => {
    const [event, mark] = marks.get(line) ?? [read, null]
    const isLeftOut = leftOut.has(line)
    const isSettled = isLeftOut || accepted.has(line) || mark === 'out'
    const reasons = isSettled ? [] : (told.get(line) ?? []).map(({ reason }) => reason)
    if (reasons.length > 0) toLookAt++
    return { line, event: read && event, mark, reasons, isLeftOut }
  }
  const timeOf = ({ event }: PreviewRow) => Date.parse(event?.at ?? '')
  const rows = now.events.map((event) => rowOf(event.line, event)).sort((one, other) => timeOf(one) - timeOf(other))
  const alone = [...told.keys()].filter((line) => !lines.has(line)).map((line) => rowOf(line, null))
  const open = alone.filter(({ reasons, isLeftOut }) => reasons.length > 0 || isLeftOut)
  return {
    days: byDay(behindTheirLines(rows, open), timeZone),
    unread,
    toLookAt,
    settled: told.size - toLookAt,
  }
}

/** Puts rows without an event behind that of the nearest line above them; those above all events come first. */
function behindTheirLines(rows: readonly PreviewRow[], alone: readonly PreviewRow[]): PreviewRow[] {
  if (alone.length === 0) return [...rows]
  const lines = rows.map(({ line }) => line).toSorted((one, other) => one - other)
  let above = 0
  const behind = groupBy(
    alone.toSorted((one, other) => one.line - other.line),
    ({ line }) => {
      while (above < lines.length && lines[above]! < line) above++
      return lines[above - 1] ?? 0
    },
  )
  return [...(behind.get(0) ?? []), ...rows.flatMap((row) => [row, ...(behind.get(row.line) ?? [])])]
}

function byDay(rows: readonly PreviewRow[], timeZone: string): PreviewDay[] {
  const days: { day: string | null; heading: string; rows: PreviewRow[] }[] = []
  const dayAt = daysIn(timeZone)
  for (const row of rows) {
    const last = days.at(-1)
    const day = row.event ? dayAt(row.event.at) : (last?.day ?? null)
    if (last && last.day === day) last.rows.push(row)
    else days.push({ day, heading: headingOf(day), rows: [row] })
  }
  return days
}

/** Where no day is known, the reader counts from the beginning of its calendar. */
function headingOf(day: string | null): string {
  if (day === null) return ''
  return day < '1970-02-01' ? 'Day not known' : formatDay(day, { weekday: true })
}

function groupBy<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}
