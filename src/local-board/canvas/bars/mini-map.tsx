import { useStoreApi } from '@xyflow/react'
import { type PointerEvent, useEffect, useRef } from 'react'
import { absoluteBox } from '../../host/coordinates.ts'
import type { BoardItem } from '../../host/items.ts'
import type { Rect } from '../../host/page.ts'
import { boxOfItems } from '../actions/box-of-items.ts'
import { groundOf } from '../items/ground.ts'
import { useWorkspace } from '../workspace.ts'

/** Pixels of the picture. */
const SIZE = { width: 150, height: 92 }
const MARGIN = 3
/** Others' changes come in by the dozen; the map may lag. */
const REDRAW_MS = 200
/** How a wheel zooms on the board: twice as near for 500 of it. */
const ZOOM_A_WHEEL = 0.002

/** The whole board in small. Pressing or dragging on it looks there; the wheel zooms. One picture, however many items there are. */
export function MiniMap() {
  const { document, camera } = useWorkspace()
  const flow = useStoreApi()
  const map = useRef<HTMLDivElement>(null)
  const picture = useRef<HTMLCanvasElement>(null)
  const view = useRef<HTMLDivElement>(null)
  const shown = useRef<Rect>({ x: 0, y: 0, ...SIZE })

  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const markView = () => {
      const { transform, width, height } = flow.getState()
      const [x, y, zoom] = transform
      const scale = SIZE.width / shown.current.width
      const left = (-x / zoom - shown.current.x) * scale
      const top = (-y / zoom - shown.current.y) * scale
      if (!view.current) return
      // Not by `left` and `top`, which would have the page laid out anew with every move of the board.
      view.current.style.transform = `translate(${left}px, ${top}px)`
      view.current.style.width = `${(width / zoom) * scale}px`
      view.current.style.height = `${(height / zoom) * scale}px`
    }
    const draw = () => {
      waiting = undefined
      const items = [...document.items.values()]
      shown.current = shapedLike(boxOfItems(document.items, items) ?? shown.current)
      const context = picture.current?.getContext('2d')
      if (context) paintMap(context, items, (item) => absoluteBox(document.items, item), shown.current)
      markView()
    }
    const stops = [
      document.subscribe(() => {
        waiting ??= setTimeout(draw, REDRAW_MS)
      }),
      flow.subscribe((now, before) => {
        if (now.transform !== before.transform || now.width !== before.width || now.height !== before.height) markView()
      }),
    ]
    draw()
    return () => {
      clearTimeout(waiting)
      for (const stop of stops) stop()
    }
  }, [document, flow])

  useEffect(() => {
    const element = map.current
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      camera.setZoom(camera.zoom() * 2 ** (-event.deltaY * ZOOM_A_WHEEL))
    }
    // React's own listener cannot keep the page from scrolling.
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [camera])

  const lookThere = (event: PointerEvent) => {
    const corner = picture.current?.getBoundingClientRect()
    if (!corner) return
    const scale = shown.current.width / SIZE.width
    const seen = camera.visible()
    const x = shown.current.x + (event.clientX - corner.x) * scale - (seen.x + seen.width / 2)
    const y = shown.current.y + (event.clientY - corner.y) * scale - (seen.y + seen.height / 2)
    camera.panBy(x * camera.zoom(), y * camera.zoom())
  }

  return (
    <div
      ref={map}
      className="mini-map surface"
      role="img"
      aria-label="Map of the board"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        lookThere(event)
      }}
      onPointerMove={(event) => {
        if (event.buttons > 0) lookThere(event)
      }}
    >
      <div className="mini-map-picture" style={SIZE}>
        <canvas ref={picture} style={SIZE} />
        <div ref={view} className="mini-map-view" />
      </div>
    </div>
  )
}

/** The smallest part of the board around `box`, and a little more, that has the shape of the picture. */
function shapedLike({ x, y, width, height }: Rect): Rect {
  const share = Math.max(width / (SIZE.width - 2 * MARGIN), height / (SIZE.height - 2 * MARGIN), 1)
  const [wide, high] = [SIZE.width * share, SIZE.height * share]
  return { x: x + width / 2 - wide / 2, y: y + height / 2 - high / 2, width: wide, height: high }
}

function paintMap(
  context: CanvasRenderingContext2D,
  items: readonly BoardItem[],
  boxOf: (item: BoardItem) => Rect,
  shown: Rect,
): void {
  const density = devicePixelRatio
  const scale = (SIZE.width / shown.width) * density
  context.canvas.width = SIZE.width * density
  context.canvas.height = SIZE.height * density
  context.setTransform(scale, 0, 0, scale, -shown.x * scale, -shown.y * scale)
  const frames = items.filter(({ type }) => type === 'frame')
  const others = items.filter(({ type }) => type !== 'frame' && type !== 'connector')
  context.strokeStyle = '#d5d9e3'
  context.lineWidth = 1 / scale
  for (const item of [...frames, ...others]) {
    const { x, y, width, height } = boxOf(item)
    context.fillStyle = colorOnMap(item)
    context.fillRect(x, y, width, height)
    if (item.type === 'frame') context.strokeRect(x, y, width, height)
  }
}

function colorOnMap(item: BoardItem): string {
  if (item.type === 'text') return '#c9cfdb'
  if (item.type === 'card' || item.type === 'app_card') return '#b9c4ff'
  return groundOf(item)
}
