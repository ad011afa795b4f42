import type { ReactNode } from 'react'
import './progress.css'

type ProgressBarProps = {
  readonly label: string
  /** 0 to 1. */
  readonly fraction: number
  readonly over?: boolean
}

export function ProgressBar({ label, fraction, over = false }: ProgressBarProps) {
  const percent = Math.round(Math.min(Math.max(fraction, 0), 1) * 100)
  return (
    <div
      className={over ? 'bar over' : 'bar'}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <div style={{ width: `${percent}%` }} />
    </div>
  )
}

type WorkingProps = { readonly label: string; readonly fraction: number; readonly children?: ReactNode }

/** Something takes a while: how far it is, and a way to stop it. */
export function Working({ label, fraction, children }: WorkingProps) {
  return (
    <div className="working" role="status">
      <div className="row apart">
        <span className="caption">{label}</span>
        {children}
      </div>
      <ProgressBar label={label} fraction={fraction} />
    </div>
  )
}
