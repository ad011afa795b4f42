import { absoluteBox, type Items } from '../../host/coordinates.ts'
import type { FrameItem } from '../../host/items.ts'
import type { Rect } from '../../host/page.ts'
import { textWidth } from '../items/fit-text.ts'

/** A frame's title where it can be seen, in pixels of the screen. */
export type ShownTitle = { frame: FrameItem; x: number; y: number; width: number }
type View = { x: number; y: number; zoom: number }

const TITLE_HEIGHT = 24
const TITLE_PX = 12
/** Of a frame that shows less than this, in pixels, nobody misses the title. */
const LEAST_SEEN = 80
const GAP = 8
/** The panel's close button stands out of its corner. */
const BESIDE_CLOSE = 20

/**
 * The titles of frames that reach into the uncovered part of the screen while their own titles lie under the panel or
 * the bars, or above the window: each at the corner of what is seen of its frame.
 */
export function coveredTitles(
  items: Items,
  frames: readonly FrameItem[],
  view: View,
  uncovered: Rect,
  widthOf = textWidth,
): ShownTitle[] {
  return frames.flatMap((frame) => {
    const box = absoluteBox(items, frame)
    const [left, top] = [view.x + box.x * view.zoom, view.y + box.y * view.zoom]
    const [right, bottom] = [left + box.width * view.zoom, top + box.height * view.zoom]
    const own = Math.min(right - left, widthOf(frame.title || 'Frame') * (TITLE_PX / 100))
    const above = top < uncovered.y - GAP
    const beside = left + own < uncovered.x + GAP
    const x = Math.max(left, uncovered.x + (above ? BESIDE_CLOSE : 0))
    const y = above ? uncovered.y - GAP : top - TITLE_HEIGHT - 2
    const width = Math.min(right, uncovered.x + uncovered.width) - x
    const height = Math.min(bottom, uncovered.y + uncovered.height) - Math.max(top, uncovered.y)
    if ((!above && !beside) || width < LEAST_SEEN || height < LEAST_SEEN) return []
    return [{ frame, x: Math.round(x), y: Math.round(y), width: Math.round(width) }]
  })
}
