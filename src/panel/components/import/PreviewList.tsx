import { type RefObject, useMemo } from 'react'
import { Button } from '../Button.tsx'
import { useGrowing } from '../use-growing.ts'
import { type LineActions, PreviewItem } from './PreviewItem.tsx'
import type { PreviewDay, PreviewRow } from './preview-rows.ts'

/** Which rows are shown. */
export type Filter = 'all' | 'look' | 'changes'

type PreviewListProps = LineActions & {
  readonly list: RefObject<HTMLDivElement | null>
  readonly days: readonly PreviewDay[]
  readonly lines: readonly string[]
  readonly timeZone: string
  readonly filter: Filter
  readonly marked: boolean
}

const SHOWS: Readonly<Record<Filter, (row: PreviewRow) => boolean>> = {
  all: () => true,
  look: ({ reasons }) => reasons.length > 0,
  changes: ({ mark }) => mark === 'new' || mark === 'changes',
}

/** The events as they will be, day by day, with what there is to look at. */
export function PreviewList({ list, days, lines, filter, ...item }: PreviewListProps) {
  const chosen = useMemo(
    () =>
      filter === 'all'
        ? days
        : days.map((day) => ({ ...day, rows: day.rows.filter(SHOWS[filter]) })).filter(({ rows }) => rows.length > 0),
    [days, filter],
  )
  const all = chosen.reduce((sum, { rows }) => sum + rows.length, 0)
  const { shown, more } = useGrowing(all)
  let left = shown
  return (
    <div ref={list} className="stack">
      {chosen.map(({ heading, rows }) => {
        const here = rows.slice(0, left)
        left -= here.length
        if (here.length === 0) return null
        return (
          <section key={rows[0]?.line} aria-label={heading || 'Before the first event'}>
            {heading && <h2 className="timeline-day">{heading}</h2>}
            <ol className="timeline-list">
              {here.map((row) => (
                <PreviewItem
                  key={`${row.line} ${row.event ? 'event' : 'line'}`}
                  {...item}
                  row={row}
                  written={row.reasons.length > 0 || row.isLeftOut ? (lines[row.line - 1] ?? '') : ''}
                />
              ))}
            </ol>
          </section>
        )
      })}
      {more && (
        <Button look="small" onClick={more}>
          Show more of {all}
        </Button>
      )}
    </div>
  )
}
