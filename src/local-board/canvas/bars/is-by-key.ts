import type { MouseEvent } from 'react'

/** Whether a button was pressed by Enter, Space or an assistive tool: their clicks count no presses of a pointer [UI Events, `detail`]. */
export function isByKey(event: MouseEvent): boolean {
  return event.detail === 0
}
