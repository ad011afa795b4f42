import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Icon } from '../bars/icon.tsx'
import './dialog.css'

/** A window over the board. Escape and a press beside it close it; the browser keeps the focus inside. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const window = dialog.current
    if (!window?.open) window?.showModal()
    window?.querySelector<HTMLElement>('input, select, textarea')?.focus()
    // Closed while it is still there, it gives the focus back to where that was.
    return () => window?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="dialog-body">
        <div className="dialog-head">
          <h2>{title}</h2>
          <button type="button" className="icon-button" aria-label="Close" onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
