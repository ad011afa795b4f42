import type { Handlers, HostContext } from '../context.ts'
import { absoluteBox, boundingBox } from '../coordinates.ts'
import type { BoardItem } from '../items.ts'
import type { Rect } from '../page.ts'
import { connectorBox } from '../rules/connector.ts'
import { refusal } from '../rules/errors.ts'
import { atLeast, between, finite, positive, record } from '../rules/properties.ts'

/** Board units left free around what `zoomTo` shows. */
const ZOOM_MARGIN = 100
/** Of Miro's zoom [D:ref-viewport]. */
const ZOOM = { least: 0.01, most: 4 }

export const viewportCommands = {
  VIEWPORT_GET: (_, { page }) => page.viewport(),
  VIEWPORT_SET: ({ viewport, padding, animationDurationInMs }, { page }) => {
    const asked = record('viewport', viewport)
    const { top = 0, left = 0, bottom = 0, right = 0 } = paddingOf(padding)
    const shown = {
      x: finite('viewport.x', asked.x) - left,
      y: finite('viewport.y', asked.y) - top,
      width: positive('viewport.width', asked.width) + left + right,
      height: positive('viewport.height', asked.height) + top + bottom,
    }
    return page.setViewport(shown, atLeast(0)('animationDurationInMs', animationDurationInMs ?? 0))
  },
  VIEWPORT_ZOOM_TO: ({ ids }, context) => {
    if (!Array.isArray(ids) || !showItems(ids, context)) throw refusal.nothingToZoomTo()
  },
  VIEWPORT_GET_ZOOM: (_, { page }) => page.zoom(),
  VIEWPORT_SET_ZOOM: ({ zoom }, { page }) => {
    page.setZoom(between(ZOOM.least, ZOOM.most)('zoomLevel', zoom))
  },
} satisfies Partial<Handlers>

function paddingOf(value: unknown): Partial<Record<'top' | 'left' | 'bottom' | 'right', number>> {
  const padding = value === undefined ? {} : record('padding', value)
  return Object.fromEntries(Object.entries(padding).map(([side, space]) => [side, finite(`padding.${side}`, space)]))
}

type Shown = Pick<HostContext, 'document' | 'page'>

/** Shows the items with some room around. False when none of them is there. */
export function showItems(ids: readonly string[], context: Shown): boolean {
  const box = boundingBox(ids.flatMap((id) => boxOf(id, context)))
  if (!box) return false
  const rect = {
    x: box.x - ZOOM_MARGIN,
    y: box.y - ZOOM_MARGIN,
    width: box.width + 2 * ZOOM_MARGIN,
    height: box.height + 2 * ZOOM_MARGIN,
  }
  context.page.setViewport(rect, 0)
  return true
}

/** Boxes to show for an id: the item's own, those of a group's members, none for what is gone or no id. */
function boxOf(id: unknown, { document }: Shown): Rect[] {
  if (typeof id !== 'string') return []
  const item = document.get(id)
  const found: BoardItem[] = item ? [item] : [...document.items.values()].filter(({ groupId }) => groupId === id)
  return found.flatMap((one) =>
    one.type === 'connector' ? (connectorBox(document.items, one) ?? []) : absoluteBox(document.items, one),
  )
}
