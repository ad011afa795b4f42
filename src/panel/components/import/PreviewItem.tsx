import { memo } from 'react'
import { formatEventTime } from '../../../timeline/format.ts'
import { Button } from '../Button.tsx'
import { EventText } from '../events/EventText.tsx'
import { CorrectLine } from './CorrectLine.tsx'
import type { Mark, PreviewRow } from './preview-rows.ts'

export type LineActions = {
  readonly onCorrect: (line: number, written: string) => void
  readonly onAccept: (line: number) => void
  readonly onLeaveOut: (line: number) => void
  readonly onTakeIn: (line: number) => void
}

type PreviewItemProps = LineActions & {
  readonly row: PreviewRow
  /** The line as it is written. */
  readonly written: string
  readonly timeZone: string
  /** Whether to say what the import does with it. */
  readonly marked: boolean
}

const MARKS: Readonly<Record<Mark, string>> = {
  new: 'new',
  changes: 'changes',
  'as before': 'as before',
  out: 'stays out',
}

/** An event as it will be, or a line that has none, and what there is to look at. */
export const PreviewItem = memo(function PreviewItem({
  row,
  written,
  timeZone,
  marked,
  onTakeIn,
  ...actions
}: PreviewItemProps) {
  const { line, event, mark, reasons, isLeftOut } = row
  const look = reasons.length > 0
  const out = isLeftOut || mark === 'out'
  const names = ['preview-item', look && 'look', out && 'out', event?.approximate && 'approximate']
  return (
    <li className={names.filter(Boolean).join(' ')}>
      {event && (
        <>
          <strong>{formatEventTime(event, timeZone)}</strong>
          <EventText
            event={event}
            marks={marked && mark && <span className={`mark ${mark.replace(' ', '-')}`}>{MARKS[mark]}</span>}
          />
        </>
      )}
      {!event && isLeftOut && <p className="out-of-line">{written}</p>}
      {look && <CorrectLine {...actions} line={line} written={written} reasons={reasons} hasEvent={event !== null} />}
      {isLeftOut && (
        <div className="row correct">
          <span className="caption">left out</span>
          <Button look="link" aria-label={`Take line ${line} in again`} onClick={() => onTakeIn(line)}>
            Take it in again
          </Button>
        </div>
      )}
    </li>
  )
})
