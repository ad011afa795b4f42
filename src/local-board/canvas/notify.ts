import type { UiStore } from './ui-state.ts'

const SHOWN_MS = 6000
let last = 0

/** Shows a short message at the foot of the board for a few seconds; errors stay twice as long. */
export function notify(ui: UiStore, message: string, type: 'info' | 'error' = 'info'): void {
  last += 1
  const toast = { id: last, type, message }
  ui.setState((state) => ({ toasts: [...state.toasts.slice(-3), toast] }))
  setTimeout(() => dismiss(ui, toast.id), type === 'error' ? 2 * SHOWN_MS : SHOWN_MS)
}

/** Takes one message away. */
export function dismiss(ui: UiStore, id: number): void {
  ui.setState((state) => ({ toasts: state.toasts.filter((toast) => toast.id !== id) }))
}
