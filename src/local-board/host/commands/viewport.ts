import type { Handlers, HostContext } from '../context.ts'
import { absoluteBox, boundingBox } from '../coordinates.ts'
import type { BoardItem } from '../items.ts'
import type { Rect } from '../page.ts'
import { connectorBox } from '../rules/connector.ts'
import { refusal } from '../rules/errors.ts'
import { finite, positive } from '../rules/properties.ts'

/** Board units left free around what `zoomTo` shows. */
const ZOOM_MARGIN = 100
/** Of Miro's zoom [D:ref-viewport]. */
const ZOOM = { least: 0.01, most: 4 }

export const viewportCommands = {
  VIEWPORT_GET: (_, { page }) => page.viewport(),
  VIEWPORT_SET: ({ viewport, padding, animationDurationInMs }, { page }) => {
    const { top = 0, left = 0, bottom = 0, right = 0 } = padding ?? {}
    const shown = {
      x: finite('viewport.x', viewport.x) - left,
      y: finite('viewport.y', viewport.y) - top,
      width: positive('viewport.width', viewport.width) + left + right,
      height: positive('viewport.height', viewport.height) + top + bottom,
    }
    return page.setViewport(shown, animationDurationInMs ?? 0)
  },
  VIEWPORT_ZOOM_TO: ({ ids }, context) => {
    if (!showItems(ids, context)) throw refusal.nothingToZoomTo()
  },
  VIEWPORT_GET_ZOOM: (_, { page }) => page.zoom(),
  VIEWPORT_SET_ZOOM: ({ zoom }, { page }) => {
    if (finite('zoomLevel', zoom) < ZOOM.least || zoom > ZOOM.most)
      throw refusal.wrongProperty('zoomLevel', `between ${ZOOM.least} and ${ZOOM.most}`)
    page.setZoom(zoom)
  },
} satisfies Partial<Handlers>

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

/** Boxes to show for an id: the item's own, those of a group's members, none for what is gone. */
function boxOf(id: string, { document }: Shown): Rect[] {
  const item = document.get(id)
  const found: BoardItem[] = item ? [item] : [...document.items.values()].filter(({ groupId }) => groupId === id)
  return found.flatMap((one) =>
    one.type === 'connector' ? (connectorBox(document.items, one) ?? []) : absoluteBox(document.items, one),
  )
}
