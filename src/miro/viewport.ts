import type { Item } from '@mirohq/websdk-types'
import type { Board } from './board.ts'
import { around, type Box, boxOf, centreOf, type Rect, rectOf } from './coordinates.ts'
import { inPlainWords } from './errors.ts'
import { isFrame, readItems, rectsOf } from './read-items.ts'

/** What the panel and its edges cover of the board in Miro: it is 368 wide [D:ref-ui]. */
const PANEL_PX = 400
/** On a narrow screen the panel may cover something, rather than that nothing can be read. */
const MOST_SHARE = 0.25
const ABOVE_PX = 64
const MOVE_MS = 300

/**
 * Shows these items to the person at this page, in the middle and never larger than life; those that are gone are left
 * out, and nothing happens when all are. In Miro the panel lies over the left of what the board calls visible, on a local
 * board beside it: an even margin as wide as the panel is right for both.
 */
export async function zoomToItems(board: Board, ids: readonly string[]): Promise<void> {
  const items = [...(await readItems(board, ids)).values()]
  const parents = await readItems(
    board,
    items.flatMap((item) => ('parentId' in item && item.parentId) || []),
  )
  const frames = rectsOf([...parents.values()].filter(isFrame))
  const boxes = items.flatMap((item) => boxOnBoard(item, frames) ?? [])
  if (boxes.length === 0) return
  await inPlainWords(async () => {
    const [shown, zoom] = await Promise.all([board.viewport.get(), board.viewport.getZoom()])
    const screen = { width: shown.width * zoom, height: shown.height * zoom }
    const viewport = viewFor(around(boxes), screen)
    await board.viewport.set({ viewport, animationDurationInMs: MOVE_MS })
  })
}

function boxOnBoard(item: Item, frames: ReadonlyMap<string, Rect>): Box | null {
  if (!('x' in item && 'width' in item)) return null
  const { width = 0, height = 0 } = item
  const centre = centreOf(item, frames)
  return centre && boxOf({ ...centre, width, height })
}

/** The part of the board to show, by its top-left corner: as large as the screen allows, with the box in its middle. */
function viewFor(box: Box, screen: { width: number; height: number }) {
  const inner = screen.width - 2 * Math.min(PANEL_PX, screen.width * MOST_SHARE)
  const zoom = Math.min(1, inner / box.width, Math.max(screen.height - 2 * ABOVE_PX, 1) / box.height)
  const { x, y } = rectOf(box)
  const [width, height] = [screen.width / zoom, screen.height / zoom]
  return { x: x - width / 2, y: y - height / 2, width, height }
}
