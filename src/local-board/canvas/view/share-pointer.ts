import type { Workspace } from '../workspace.ts'

const EVERY_MS = 40

/** Tells the others where this person's pointer is and what is selected, at most 25 times a second. Returns its disposer. */
export function sharePointer({ connection, camera, ui }: Workspace, canvas: HTMLElement): () => void {
  const stop = new AbortController()
  let waiting: ReturnType<typeof setTimeout> | undefined
  let latest: { x: number; y: number } | null = null
  const send = () => {
    waiting = undefined
    connection.setPresence({ cursor: latest })
  }
  const tell = (cursor: { x: number; y: number } | null) => {
    latest = cursor
    waiting ??= setTimeout(send, EVERY_MS)
  }
  const onMove = (event: PointerEvent) => {
    const { x, y } = camera.toBoard({ x: event.clientX, y: event.clientY })
    tell({ x: Math.round(x), y: Math.round(y) })
  }
  canvas.addEventListener('pointermove', onMove, { passive: true, signal: stop.signal })
  canvas.addEventListener('pointerleave', () => tell(null), { signal: stop.signal })
  const unsubscribe = ui.subscribe((now, before) => {
    if (now.selection !== before.selection) connection.setPresence({ selection: [...now.selection] })
  })
  return () => {
    clearTimeout(waiting)
    stop.abort()
    unsubscribe()
  }
}
