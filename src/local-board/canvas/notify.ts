import type { UiStore } from './ui-state.ts'

const SHOWN_MS = 6000
const READING_MS_PER_CHARACTER = 70
let last = 0

/** Shows a message at the foot of the board for as long as it takes to read, some seconds at least; errors stay twice as long. */
export function notify(ui: UiStore, message: string, type: 'info' | 'error' = 'info'): void {
  last += 1
  const toast = { id: last, type, message }
  ui.setState((state) => ({ toasts: [...state.toasts.slice(-3), toast] }))
  const shown = Math.max(SHOWN_MS, message.length * READING_MS_PER_CHARACTER)
  setTimeout(() => dismiss(ui, toast.id), type === 'error' ? 2 * shown : shown)
}

/** Takes one message away. */
export function dismiss(ui: UiStore, id: number): void {
  ui.setState((state) => ({ toasts: state.toasts.filter((toast) => toast.id !== id) }))
}
