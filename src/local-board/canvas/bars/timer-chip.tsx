import { useEffect, useState } from 'react'
import { useWorkspace } from '../workspace.ts'
import { Icon } from './icon.tsx'
import './timer-chip.css'

/** As host/board-timer.ts keeps it; `endsAt` is the server's clock in milliseconds, of a running timer only. */
type Timer = { status: 'STARTED' | 'STOPPED' | 'PAUSED'; restMs: number; endsAt?: number }

/** The board's own timer while it runs or is paused. */
export function TimerChip() {
  const { connection, document } = useWorkspace()
  const [, redraw] = useState(0)
  const map = document.map<Timer>('timer')
  const timer = map.get('state')
  const rest = timer?.endsAt === undefined ? (timer?.restMs ?? 0) : timer.endsAt - connection.now()
  const shown = timer !== undefined && timer.status !== 'STOPPED' && rest > 0

  useEffect(() => {
    const again = () => redraw((count) => count + 1)
    map.observe(again)
    return () => map.unobserve(again)
  }, [map])
  useEffect(() => {
    if (!shown || timer?.status !== 'STARTED') return
    const tick = setInterval(() => redraw((count) => count + 1), 250)
    return () => clearInterval(tick)
  }, [shown, timer?.status])

  if (!shown) return null
  const paused = timer.status === 'PAUSED'
  return (
    <div
      className={paused ? 'timer-chip surface timer-paused' : 'timer-chip surface'}
      role="timer"
      aria-label={paused ? 'Timer, paused' : 'Timer'}
    >
      <Icon name="clock" />
      <span>{clockText(rest)}</span>
      {paused && <span className="timer-word">paused</span>}
    </div>
  )
}

function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
