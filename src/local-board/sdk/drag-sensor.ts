import type { Commander } from './commander.ts'

/** What apps mark the elements of a panel with that people can drag to the board [D:ref-ui]. */
const DRAGGABLE = '.miro-draggable'
/** Pixels the pointer moves before a press is a drag. */
const THRESHOLD = 4

type Press = { element: HTMLElement; pointerId: number; x: number; y: number; dragging: boolean }

export type DragSensor = {
  /** The element that the person dropped last here, told apart from drops of the app's other pages; else null. */
  targetOf(drag: unknown): HTMLElement | null
}

/** Follows drags of a page's marked elements and tells the board where they are, in pixels of this page. */
export function createDragSensor(page: Window, commander: Commander, newId: () => string): DragSensor {
  let press: Press | undefined
  let dropped: { drag: string; element: HTMLElement } | undefined
  const { document } = page

  const tell = (sending: Promise<unknown>) => void sending.catch(() => undefined)
  function end() {
    if (press?.dragging) tell(commander.exec('UI_DRAG_END', {}))
    press = undefined
  }

  document.addEventListener('pointerdown', (event) => {
    const element = (event.target as Partial<Element> | null)?.closest?.(DRAGGABLE)
    if (!element || event.button !== 0) return
    press = {
      element: element as HTMLElement,
      pointerId: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      dragging: false,
    }
  })
  document.addEventListener('pointermove', (event) => {
    if (!press || event.pointerId !== press.pointerId) return
    const point = { x: event.clientX, y: event.clientY }
    if (press.dragging) return tell(commander.exec('UI_DRAG_MOVE', point))
    if (Math.hypot(point.x - press.x, point.y - press.y) < THRESHOLD) return
    press.dragging = true
    // Outside of the iframe, too, the moves are this page's.
    if (event.isTrusted) press.element.setPointerCapture(press.pointerId)
    tell(commander.exec('UI_DRAG_START', { ...point, preview: previewOf(press.element) }))
  })
  document.addEventListener('pointerup', (event) => {
    if (!press || event.pointerId !== press.pointerId) return
    if (press.dragging) {
      dropped = { drag: newId(), element: press.element }
      tell(commander.exec('UI_DRAG_DROP', { x: event.clientX, y: event.clientY, drag: dropped.drag }))
    }
    end()
  })
  document.addEventListener('pointercancel', end)
  // The browser's own drag of a picture or a link, and the marking of text, would take the pointer away.
  for (const name of ['dragstart', 'selectstart'])
    document.addEventListener(name, (event) => {
      if (press) event.preventDefault()
    })

  return { targetOf: (drag) => (dropped && dropped.drag === drag ? dropped.element : null) }
}

/** What follows the pointer on the board: the picture that the app names, in the size that it names, or the element's own. */
function previewOf(element: HTMLElement): { url?: string; width: number; height: number } {
  const box = element.getBoundingClientRect()
  const { dragPreview, dragPreviewWidth, dragPreviewHeight } = element.dataset
  const url = dragPreview ?? (element instanceof HTMLImageElement ? element.src : undefined)
  return {
    ...(url && URL.canParse(url, element.baseURI) && { url: new URL(url, element.baseURI).href }),
    width: Number(dragPreviewWidth) || box.width,
    height: Number(dragPreviewHeight) || box.height,
  }
}
