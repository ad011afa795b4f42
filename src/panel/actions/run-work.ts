import type { PanelStore } from '../store.ts'

/**
 * Runs work that takes a while: its progress and a way to cancel it are shown while it lasts. Throws what the work throws.
 * Only one thing at a time changes the board from this panel.
 */
export async function runWork<T>(
  store: PanelStore,
  label: string,
  work: (onProgress: (fraction: number) => void, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (store.getState().work) throw new Error('Something else is still being done. Wait until it is over, or cancel it.')
  const controller = new AbortController()
  const cancel = () => controller.abort()
  const show = (fraction: number) => store.setState({ work: { label, fraction, cancel } })
  show(0)
  try {
    return await work(show, controller.signal)
  } finally {
    store.setState({ work: null })
  }
}
