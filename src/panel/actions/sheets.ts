import type { Sheet } from '../store.ts'
import type { Tools } from '../tools.ts'

/** Opens a sheet over the screen of the step. */
export function openSheet({ store }: Tools, sheet: Sheet): void {
  store.setState({ sheet })
}

/** Goes back to the screen of the step. What was begun in the sheet is kept. */
export function closeSheet({ store }: Tools): void {
  store.setState({ sheet: null })
}
