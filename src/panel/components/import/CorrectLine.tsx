import { type KeyboardEvent, useState } from 'react'
import { Button } from '../Button.tsx'

/** Ours: a longer line is no line that somebody has typed, and cannot be read in a field of this width. */
const LONGEST = 2000

type CorrectLineProps = {
  readonly line: number
  readonly written: string
  readonly reasons: readonly string[]
  readonly hasEvent: boolean
  readonly onCorrect: (line: number, written: string) => void
  readonly onAccept: (line: number) => void
  readonly onLeaveOut: (line: number) => void
}

/** A line with its problem, to correct it where it stands. Enter takes the correction, Escape gives it up. */
export function CorrectLine({ line, written, reasons, hasEvent, onCorrect, onAccept, onLeaveOut }: CorrectLineProps) {
  const [now, setNow] = useState(written)
  const [was, setWas] = useState(written)
  if (was !== written) {
    setWas(written)
    setNow(written)
  }
  const hasChanged = now !== written
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && hasChanged) onCorrect(line, now)
    if (event.key !== 'Escape' || !hasChanged) return
    event.preventDefault()
    setNow(written)
  }
  const reasonId = `reason-${line}`
  return (
    <div className="correct">
      <p id={reasonId} className="reason">
        {reasons.join(' ')}
      </p>
      {written.length <= LONGEST ? (
        <input
          className="input"
          data-look={line}
          aria-label={`Line ${line}`}
          aria-describedby={reasonId}
          value={now}
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => setNow(target.value)}
          onKeyDown={onKeyDown}
        />
      ) : (
        <p className="caption">Line {line} is too long to correct here. Correct it in the text.</p>
      )}
      <div className="row">
        {hasChanged ? (
          <>
            <Button look="link" data-act="correct" onClick={() => onCorrect(line, now)}>
              Correct line {line}
            </Button>
            <Button look="link" onClick={() => setNow(written)}>
              Give up
            </Button>
          </>
        ) : (
          <>
            {hasEvent && (
              <Button look="link" data-act="accept" aria-describedby={reasonId} onClick={() => onAccept(line)}>
                It is right
              </Button>
            )}
            <Button look="link" data-act="leave-out" aria-describedby={reasonId} onClick={() => onLeaveOut(line)}>
              Leave out
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
