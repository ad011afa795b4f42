import { useEffect, useMemo, useRef, useState } from 'react'
import { acceptLines, correctLine, leaveOut } from '../../../timeline/corrections.ts'
import type { ImportPlan } from '../../../timeline/import-events.ts'
import type { ImportReading } from '../../../timeline/read-import.ts'
import { editImport } from '../../actions/import-timeline.ts'
import { usePanel, useTools } from '../../tools.ts'
import { count, sentence } from '../../words.ts'
import { Button } from '../Button.tsx'
import { type Filter, PreviewList } from './PreviewList.tsx'
import { previewOf } from './preview-rows.ts'
import { UnreadParts } from './UnreadParts.tsx'
import { useStepping } from './use-stepping.ts'

/** From so many on they can be accepted together. */
const MANY = 4

type PreviewProps = {
  readonly reading: ImportReading
  readonly plan: ImportPlan
  /** Whether a newer text is being read. */
  readonly busy: boolean
  readonly timeZone: string
  /** Whether there is a timeline to compare with. */
  readonly marked: boolean
}

/** What was read: how much, what it does to the timeline, and each event with what there is to look at. */
export function Preview({ reading, plan, busy, timeZone, marked }: PreviewProps) {
  const tools = useTools()
  const text = usePanel(({ importing }) => importing.text)
  const accepted = usePanel(({ importing }) => importing.accepted)
  const leftOut = usePanel(({ importing }) => importing.leftOut)
  const [wanted, setFilter] = useState<Filter>('all')
  const list = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => text.split('\n'), [text])
  const preview = useMemo(
    () => previewOf(reading, plan, { accepted, leftOut }, timeZone),
    [reading, plan, accepted, leftOut, timeZone],
  )
  const { days, unread, toLookAt } = preview
  const changes = plan.added.length + plan.updated.length
  const filter = (wanted === 'look' && toLookAt === 0) || (wanted === 'changes' && !marked) ? 'all' : wanted
  const { step, remember } = useStepping(list, preview, busy)
  useEffect(() => {
    tools.store.setState(({ importing }) =>
      importing.toLookAt === toLookAt ? {} : { importing: { ...importing, toLookAt } },
    )
  }, [tools, toLookAt])

  const rememberNow = useRef(remember)
  rememberNow.current = remember
  const actions = useMemo(() => {
    const settle = (line: number, change: Parameters<typeof editImport>[1]) => {
      rememberNow.current(line)
      editImport(tools, change)
    }
    return {
      onCorrect: (line: number, written: string) => settle(line, (draft) => correctLine(draft, line, written)),
      onAccept: (line: number) => settle(line, (draft) => acceptLines(draft, [line])),
      onLeaveOut: (line: number) => settle(line, (draft) => leaveOut(draft, line, true)),
      onTakeIn: (line: number) => editImport(tools, (draft) => leaveOut(draft, line, false)),
    }
  }, [tools])
  const acceptAll = () => {
    const open = days.flatMap(({ rows }) => rows.filter(({ reasons }) => reasons.length > 0).map(({ line }) => line))
    editImport(tools, (draft) => acceptLines(draft, open))
  }
  const filters: readonly (readonly [Filter, string])[] = [
    ['all', 'All'],
    ...(toLookAt > 0 ? [['look', `To look at ${toLookAt}`] as const] : []),
    ...(marked && changes > 0 ? [['changes', `New or changed ${changes}`] as const] : []),
  ]
  return (
    <section className="stack" aria-label="Preview">
      <div className="import-sum">
        <div role="status">
          <p>
            <strong>{describeRead(plan, days, reading, toLookAt)}</strong>
          </p>
          {marked && changes > 0 && <p className="caption">{describePlan(plan)}</p>}
        </div>
        {toLookAt > 0 && (
          <div className="row">
            <Button look="link" title="Alt and arrow down" onClick={() => step(1)}>
              Go to the next
            </Button>
            {toLookAt >= MANY && (
              <Button look="link" onClick={acceptAll}>
                Leave all as they are
              </Button>
            )}
          </div>
        )}
      </div>
      {filters.length > 1 && (
        <fieldset className="filters">
          <legend className="out-of-sight">Show</legend>
          {filters.map(([id, name]) => (
            <label key={id}>
              <input type="radio" name="shown" checked={filter === id} onChange={() => setFilter(id)} />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <PreviewList
        key={filter}
        list={list}
        days={days}
        lines={lines}
        timeZone={timeZone}
        filter={filter}
        marked={marked}
        {...actions}
      />
      <UnreadParts parts={unread} />
    </section>
  )
}

function describeRead(
  { added, updated, unchanged }: ImportPlan,
  days: ReturnType<typeof previewOf>['days'],
  { found }: ImportReading,
  toLookAt: number,
): string {
  const events = added.length + updated.length + unchanged.length
  const withEvents = new Set(days.flatMap(({ day, rows }) => (rows.some(({ event }) => event) ? [day] : [])))
  const read = events === 0 ? 'No events' : `${count(events, 'event')} on ${count(withEvents.size, 'day')}`
  const more = Math.max(found.problems - 1000, 0)
  return `${read}${toLookAt > 0 ? `, ${toLookAt + more} to look at` : ''}`
}

/** `14 are new, 2 change, 26 stay as before.` */
function describePlan({ added, updated, unchanged, leftOut }: ImportPlan): string {
  const say = (number: number, one: string, many: string) => number > 0 && `${number} ${number === 1 ? one : many}`
  return sentence([
    say(added.length, 'is new', 'are new'),
    say(updated.length, 'changes', 'change'),
    say(unchanged.length, 'stays as before', 'stay as before'),
    say(leftOut.length, 'stays out', 'stay out'),
  ])
}
