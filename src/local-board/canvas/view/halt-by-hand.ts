import type { Camera } from './camera.ts'

/**
 * Ends a move of the view as soon as a person presses or turns the wheel on the board, so that a click or a drag ends on
 * what it began on. Returns its disposer.
 */
export function haltByHand(camera: Camera, canvas: HTMLElement): () => void {
  const stop = new AbortController()
  // Before React Flow takes the event.
  const options = { capture: true, passive: true, signal: stop.signal }
  for (const sign of ['pointerdown', 'wheel']) canvas.addEventListener(sign, () => camera.halt(), options)
  return () => stop.abort()
}
