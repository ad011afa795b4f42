import { dismiss } from '../notify.ts'
import { useUi, useWorkspace } from '../workspace.ts'
import { Icon } from './icon.tsx'
import './toasts.css'

/** Short messages from the board and from the app. */
export function Toasts() {
  const { ui } = useWorkspace()
  const toasts = useUi((state) => state.toasts)
  const beside = useUi((state) => state.panel !== null)
  return (
    <div className={beside ? 'toasts toasts-beside' : 'toasts'} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <p key={toast.id} className={`toast toast-${toast.type}`}>
          <span>{toast.message}</span>
          <button type="button" className="toast-close" aria-label="Dismiss" onClick={() => dismiss(ui, toast.id)}>
            <Icon name="close" />
          </button>
        </p>
      ))}
    </div>
  )
}
