import type { Caller, Handlers } from '../context.ts'
import type { Point } from '../coordinates.ts'
import type { DragPreview } from '../page.ts'
import { finite, positive, record } from '../rules/properties.ts'

/** Drags from the app's panel to the board [D:ref-ui]. The panel tells pixels of its own; those of no other page count. */
export const dragCommands = {
  UI_DRAG_START: ({ x, y, preview }, { page }, caller) => {
    const at = pointOf({ x, y }, caller)
    if (at) page.showDrag?.({ at, preview: previewOf(preview) })
  },
  UI_DRAG_MOVE: (point, { page }, caller) => {
    const at = pointOf(point, caller)
    if (at) page.showDrag?.({ at })
  },
  UI_DRAG_DROP: ({ x, y, drag }, { page, emit }, caller) => {
    const at = pointOf({ x, y }, caller)
    const place = at && page.boardPointAt?.(at)
    if (place) emit('drop', { x: place.x, y: place.y, drag })
  },
  UI_DRAG_END: (_, { page }) => page.showDrag?.(null),
} satisfies Partial<Handlers>

/** Where a point of the panel lies on the board's page; undefined for other kinds of page. */
function pointOf({ x, y }: Point, { kind, corner }: Caller): Point | undefined {
  const { x: left, y: top } = corner()
  return kind === 'panel' ? { x: left + finite('x', x), y: top + finite('y', y) } : undefined
}

function previewOf(value: unknown): DragPreview {
  const { url, width, height } = record('preview', value)
  const isPicture = typeof url === 'string' && /^(https?:|data:image\/|blob:)/.test(url)
  return { ...(isPicture && { url }), width: positive('width', width), height: positive('height', height) }
}
