import type { ReactNode } from 'react'
import { minutesAndSeconds, secondsLeft } from '../times.ts'
import './countdown.css'
import { ProgressBar } from './ProgressBar.tsx'

type CountdownClockProps = {
  /** Milliseconds; `leftMs` is negative when the time is over. */
  readonly leftMs: number
  readonly totalMs: number
  readonly still?: boolean
  /** What the bar shows instead, in milliseconds left of `totalMs`. */
  readonly spentOf?: number
  /** Beside the figures; without it the total is told. */
  readonly children?: ReactNode
}

/** The time left in large figures, with a bar; past its end in red, by how much. */
export function CountdownClock({ leftMs, totalMs, still = false, spentOf = leftMs, children }: CountdownClockProps) {
  const over = secondsLeft(leftMs) < 0
  const spoken = over ? `${minutesAndSeconds(leftMs)} over` : `${minutesAndSeconds(leftMs)} left`
  return (
    <div className={['countdown', over && 'over', still && 'still'].filter(Boolean).join(' ')}>
      <div className="countdown-time">
        <strong role="timer" aria-label={spoken} aria-live="off">
          {minutesAndSeconds(leftMs)}
          {over && <small> over</small>}
        </strong>
        <span className="caption">{children ?? `of ${minutesAndSeconds(totalMs)}`}</span>
      </div>
      <ProgressBar label="Time spent" fraction={totalMs === 0 ? 1 : 1 - spentOf / totalMs} over={over} />
    </div>
  )
}
