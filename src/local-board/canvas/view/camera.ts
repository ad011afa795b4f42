import type { ReactFlowInstance } from '@xyflow/react'
import type { Rect } from '../../host/page.ts'
import type { Point, UiStore } from '../ui-state.ts'
import type { ItemNode } from './item-nodes.ts'

export const MIN_ZOOM = 0.01
export const MAX_ZOOM = 4
/** What the bars and the map cover of the board at each edge, in pixels. The docked panel covers more of the left. */
const BARS = { top: 72, right: 24, bottom: 120, left: 72 }
const PANEL_LEFT = 64
const PANEL_WIDTH = 368
/** A board is shown at most this large when it is fitted, so that a single note does not fill the screen. */
const FIT_ZOOM = 1.25
/** How much longer than asked a move may take on a slow screen. One that React Flow broke off counts no longer than that. */
const SLOWEST_MS = 2000

/**
 * Where this page looks. Board units unless said; a `Rect` has its top-left corner. A move under way counts as done, so
 * that what is asked meanwhile goes on from where the person has sent the view.
 */
export type Camera = {
  /** Hands over React Flow once it is drawn; what was asked before then is shown now. */
  attach(flow: ReactFlowInstance<ItemNode>): void
  /** The part of the board that no bar and no panel covers. */
  visible(): Rect
  /** The same part in pixels of the screen. */
  uncovered(): Rect
  /** Shows `rect` as large as it fits beside the bars and the panel. Gives what is visible afterwards. */
  show(rect: Rect, options?: { durationMs?: number; margin?: number; maxZoom?: number }): Rect
  /** Shows all of `rect` at a comfortable size, with a margin. Gives what is visible afterwards. */
  fit(rect: Rect, durationMs?: number): Rect
  zoom(): number
  /** Zooms around the middle of the visible part. */
  setZoom(zoom: number, durationMs?: number): void
  /** Zooms nearer or, below 1, further by a factor. */
  zoomBy(factor: number, durationMs: number): void
  /** Brings `rect` into view at once with the least movement, without zooming. */
  reveal(rect: Rect): void
  /** Moves the board by pixels of the screen. */
  panBy(x: number, y: number): void
  /** Ends a move under way where it is now: a person has taken hold of something on the board, or of the board. */
  halt(): void
  /** The point of the board that is at this place of the screen now, in the middle of a move too. */
  toBoard(screen: Point): Point
}

type View = { x: number; y: number; zoom: number }

/** The camera of a page whose canvas fills the window. */
export function createCamera(ui: UiStore): Camera {
  let flow: ReactFlowInstance<ItemNode> | null = null
  let asked: View | null = { x: innerWidth / 2, y: innerHeight / 2, zoom: 1 }
  let goal: { view: View; until: number } | null = null

  const shown = (): View => asked ?? flow?.getViewport() ?? { x: 0, y: 0, zoom: 1 }
  const view = (): View => (goal && performance.now() < goal.until ? goal.view : shown())
  const glide = async (to: ReactFlowInstance<ItemNode>, next: View, durationMs: number) => {
    const mine = { view: next, until: performance.now() + durationMs + SLOWEST_MS }
    goal = mine
    await to.setViewport(next, { duration: durationMs })
    if (goal === mine) goal = null
  }
  const move = (next: View, durationMs: number) => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    goal = null
    if (!flow) asked = next
    else if (durationMs > 0 && !still) void glide(flow, next, durationMs)
    else void flow.setViewport(next)
    if (!flow) ui.setState({ zoom: next.zoom })
  }
  const window = (): Rect => {
    const left = ui.getState().panel ? PANEL_LEFT + PANEL_WIDTH + 24 : BARS.left
    return {
      x: left,
      y: BARS.top,
      width: Math.max(80, innerWidth - left - BARS.right),
      height: Math.max(80, innerHeight - BARS.top - BARS.bottom),
    }
  }
  const seenThrough = (at: View): Rect => {
    const { x, y, width, height } = window()
    return { x: (x - at.x) / at.zoom, y: (y - at.y) / at.zoom, width: width / at.zoom, height: height / at.zoom }
  }
  const centredOn = (point: Point, zoom: number): View => {
    const { x, y, width, height } = window()
    return { x: x + width / 2 - point.x * zoom, y: y + height / 2 - point.y * zoom, zoom }
  }

  const camera: Camera = {
    attach(instance) {
      flow = instance
      const first = asked
      asked = null
      if (first) move(first, 0)
    },
    visible: () => seenThrough(view()),
    uncovered: window,
    show(rect, { durationMs = 0, margin = 0, maxZoom = MAX_ZOOM } = {}) {
      const { width, height } = window()
      const zoom = Math.min((width - 2 * margin) / rect.width, (height - 2 * margin) / rect.height, maxZoom)
      const clamped = clampZoom(zoom)
      const next = centredOn({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }, clamped)
      move(next, durationMs)
      return seenThrough(next)
    },
    fit: (rect, durationMs = 300) => camera.show(rect, { durationMs, margin: 24, maxZoom: FIT_ZOOM }),
    zoom: () => view().zoom,
    setZoom(zoom, durationMs = 0) {
      const { x, y, width, height } = camera.visible()
      move(centredOn({ x: x + width / 2, y: y + height / 2 }, clampZoom(zoom)), durationMs)
    },
    zoomBy: (factor, durationMs) => camera.setZoom(camera.zoom() * factor, durationMs),
    reveal(rect) {
      const seen = camera.visible()
      const { x, y, zoom } = view()
      const dx = overshoot(rect.x, rect.width, seen.x, seen.width)
      const dy = overshoot(rect.y, rect.height, seen.y, seen.height)
      if (dx !== 0 || dy !== 0) move({ x: x - dx * zoom, y: y - dy * zoom, zoom }, 0)
    },
    panBy(dx, dy) {
      const { x, y, zoom } = view()
      move({ x: x - dx, y: y - dy, zoom }, 0)
    },
    halt() {
      if (goal) move(shown(), 0)
    },
    toBoard(screen) {
      const { x, y, zoom } = shown()
      return { x: (screen.x - x) / zoom, y: (screen.y - y) / zoom }
    },
  }
  return camera
}

/** A zoom that Miro allows: 0.01 to 4 [D:ref-viewport]. */
function clampZoom(zoom: number): number {
  return Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, Number.isFinite(zoom) ? zoom : 1))
}

function overshoot(start: number, size: number, seenStart: number, seenSize: number): number {
  if (start < seenStart || size > seenSize) return start - seenStart
  return Math.max(0, start + size - (seenStart + seenSize))
}
