import type { ReactNode } from 'react'
import './messages.css'

type Children = { readonly children: ReactNode }

/** Words the facilitator may read aloud. */
export function SayBox({ children }: Children) {
  return (
    <blockquote className="say">
      <span>Say</span>
      {children}
    </blockquote>
  )
}

/** Advice, in amber and never in the way. */
export function Hint({ children }: Children) {
  return <div className="hint">{children}</div>
}

/** What went wrong here and what to do about it; `action` is the way out when there is one. */
export function Problem({ children, action }: Children & { readonly action?: ReactNode }) {
  return (
    <div className="problem" role="alert">
      {children}
      {action && <div className="row">{action}</div>}
    </div>
  )
}

/** What has just been done. */
export function Result({ children }: Children) {
  return (
    <div className="result" role="status">
      {children}
    </div>
  )
}

/** Nothing here yet, and how it comes about. */
export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="empty">
      <strong>{title}</strong>
      {children}
    </div>
  )
}
