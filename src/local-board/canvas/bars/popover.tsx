import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useInWindow } from './use-in-window.ts'
import './popover.css'

type Props = {
  /** What the button says; `label` when that alone is not its name. */
  button: ReactNode
  label?: string
  /** The name of what opens. */
  title: string
  className?: string
  tip?: string
  align?: 'left' | 'right'
  children: (close: () => void) => ReactNode
}

/** A button that opens a small dialog below it. Escape and a press elsewhere close it; the focus goes in and back. */
export function Popover({ button, label, title, className, tip, align = 'left', children }: Props) {
  const [open, setOpen] = useState(false)
  const shell = useRef<HTMLDivElement>(null)
  const trigger = useRef<HTMLButtonElement>(null)
  const box = useInWindow(open)
  const id = useId()

  useEffect(() => {
    if (!open) return
    shell.current?.querySelector<HTMLElement>('.popover input, .popover a, .popover button')?.focus()
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !shell.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointerDown, true)
    return () => document.removeEventListener('pointerdown', onPointerDown, true)
  }, [open])

  const close = () => {
    setOpen(false)
    trigger.current?.focus()
  }
  return (
    <div className="popover-shell" ref={shell}>
      <button
        ref={trigger}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-tip={open ? undefined : tip}
        data-tip-side="bottom"
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (!open || event.key !== 'Escape') return
          event.stopPropagation()
          close()
        }}
      >
        {button}
      </button>
      {open && (
        <div
          id={id}
          ref={box}
          role="dialog"
          aria-label={title}
          className={`popover surface popover-${align}`}
          onKeyDown={(event) => {
            event.stopPropagation()
            if (event.key === 'Escape') close()
          }}
        >
          {children(close)}
        </div>
      )}
    </div>
  )
}
