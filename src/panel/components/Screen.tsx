import { type ReactNode, useEffect, useRef } from 'react'
import './screen.css'

type ScreenProps = {
  /** What stands at the right of the header: the step, or the incident. */
  readonly aside: string
  /** Under the header and above the title: progress and agenda. */
  readonly top?: ReactNode
  readonly title: string
  readonly titleNote?: ReactNode
  readonly children?: ReactNode
  /** Between the body and the bottom bar: progress and results that should stay in sight. */
  readonly above?: ReactNode
  /** One quiet sentence above the bottom bar, and a smaller action beside it. */
  readonly note?: ReactNode
  readonly noteAction?: ReactNode
  /** The way back, left of the main action. */
  readonly back?: ReactNode
  readonly main?: ReactNode
}

/** Every screen of the panel: header, what to look at, and one main action at the bottom. */
export function Screen({ aside, top, title, titleNote, children, above, note, noteAction, back, main }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // Every step is a screen of its own. One who works in this panel is taken to its beginning, by eye, key and ear.
  useEffect(() => {
    if (document.hasFocus()) heading.current?.focus()
  }, [])
  return (
    <div className="screen">
      <header className="screen-head">
        <strong>Debrief</strong>
        <span className="caption" title={aside}>
          {aside}
        </span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <main className="screen-body" tabIndex={0} aria-label={title}>
        {top}
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {titleNote && <p className="caption">{titleNote}</p>}
        </div>
        {children}
      </main>
      {(note || noteAction || back || main) && (
        <footer className="screen-foot">
          {above}
          {(note || noteAction) && (
            <div className="screen-note">
              <span className="caption">{note}</span>
              {noteAction}
            </div>
          )}
          <div className="screen-bar">
            {back}
            {main}
          </div>
        </footer>
      )}
    </div>
  )
}
